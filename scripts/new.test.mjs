import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ROOT} from './lib/steps.mjs';

/** A copy of the project with the packages it has installed, so that what is begun in it is built with what is there. */
function copyProject() {
  const copy = mkdtempSync(join(tmpdir(), 'cordiale-new-'));
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'eslint.config.js', 'scripts', 'docs', 'packages']) cpSync(join(ROOT, name), join(copy, name), {recursive: true, preserveTimestamps: true, filter: (path) => !/[\\/](?:node_modules|pictures|script|bench|eval)$/.test(path)});
  const modules = join(ROOT, 'node_modules');
  mkdirSync(join(copy, 'node_modules', '@cordiale'), {recursive: true});
  for (const name of readdirSync(modules)) if (name !== '@cordiale') symlinkSync(join(modules, name), join(copy, 'node_modules', name), 'junction');
  for (const name of ['core', 'components']) symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules', '@cordiale', name), 'junction');
  return copy;
}

describe('npm run new', () => {
  let copy;
  const run = (...args) => spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
  const begin = (...args) => run('scripts/new.mjs', ...args);
  const read = (path) => readFileSync(join(copy, path), 'utf8');

  before(() => {
    copy = copyProject();
  });

  after(() => rmSync(copy, {recursive: true, force: true}));

  it('says what it wanted when it is given something else', () => {
    for (const args of [[], ['element'], ['element', 'Two Words'], ['view', 'partners'], ['element', 'a', 'b']]) {
      const {status, stderr} = begin(...args);
      assert.equal(status, 2);
      assert.match(stderr, /Wanted "element NAME" or "rule VERB"/);
    }
  });

  it('leaves an element alone that is there already', () => {
    const {status, stderr} = begin('element', 'player');
    assert.equal(status, 1);
    assert.match(stderr, /player\/player\.ts.* is there already/);
  });

  it('begins an element that compiles and keeps to the rules of lint', () => {
    const {status, stderr} = begin('element', 'key-figures', '--files');
    assert.equal(status, 0, stderr);
    const folder = 'packages/components/src';
    const types = run('node_modules/typescript/bin/tsc', '-b', 'packages/components');
    assert.equal(types.status, 0, types.stdout);
    const lint = run('node_modules/eslint/bin/eslint.js', `${folder}/components/key-figures`, `${folder}/define.ts`, `${folder}/define/key-figures.ts`, `${folder}/index.ts`);
    assert.equal(lint.status, 0, lint.stdout);
  });

  it('names the element where a page and the docs find it', () => {
    assert.match(read('packages/components/src/index.ts'), /export \{CordialeKeyFigures\} from '\.\/components\/key-figures\/key-figures\.js';/);
    assert.match(read('packages/components/src/define.ts'), /import '\.\/define\/key-figures\.js';/);
    assert.equal(JSON.parse(read('packages/components/package.json')).exports['./key-figures.js'].source, './src/define/key-figures.ts');
    assert.match(read('scripts/size-budget.json'), /"@cordiale\/components\/key-figures\.js"/);
    assert.match(read('docs/elements/cordiale-key-figures.md'), /generated: tables/);
  });

  it('gives the rule an id that nothing has, and a test that fails until its sentence is written', () => {
    const {status, stderr} = begin('rule', 'bequeath', '--files');
    assert.equal(status, 0, stderr);
    const [, id] = /id: '([A-Z]\d+)', type: 'other-aid', verbs: 'bequeath'/.exec(read('packages/core/src/extract/vocabulary/act-rules-en.ts')) ?? [];
    assert.ok(id);
    assert.doesNotMatch(readFileSync(join(ROOT, 'packages/core/SPEC.md'), 'utf8'), new RegExp(`\\[${id}\\]`));
    assert.match(read('packages/core/src/extract/acts/act-rules.test.ts'), new RegExp(`\\['${id}', 'Write a sentence`));
  });
});
