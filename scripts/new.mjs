// Begins an element or a rule of the extractor: `npm run new -- element NAME`, `npm run new -- rule VERB`. All that has to stand
// somewhere does after it; what is to be thought of is said at its end. With `--files` it compiles and generates nothing.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {must, ROOT, tool} from './lib/steps.mjs';
import {elementFiles} from './lib/new-element.mjs';
import {ruleFiles} from './lib/new-rule.mjs';

const KINDS = {element: elementFiles, rule: ruleFiles};
const isFilesOnly = process.argv.includes('--files');
const given = process.argv.slice(2).filter((word) => word !== '--files');
const [kind, name = '', ...others] = given;
const begin = Object.hasOwn(KINDS, kind ?? '') ? KINDS[kind] : null;

if (!begin || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || others.length > 0) {
  console.error(`Saw "${given.join(' ')}". Wanted "element NAME" or "rule VERB", in small letters, words joined by hyphens: npm run new -- element partners`);
  process.exit(2);
}

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const {created, changed, next} = begin(name, read);
const taken = Object.keys(created).filter((path) => existsSync(join(ROOT, path)));
if (taken.length > 0) {
  console.error(`${taken.join(', ')} is there already. Choose another name, or remove what is there.`);
  process.exit(1);
}
for (const [path, text] of Object.entries({...created, ...changed})) {
  mkdirSync(dirname(join(ROOT, path)), {recursive: true});
  writeFileSync(join(ROOT, path), text);
  console.log(`${path in created ? 'Wrote' : 'Changed'} ${path}.`);
}
if (!isFilesOnly) {
  await must(tool('tsc'), ['-b']);
  await must(process.execPath, ['scripts/generate.mjs']);
}
console.log(`\nNext:\n${next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
