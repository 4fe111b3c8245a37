// Fails when a regular expression of core can take more than linear time: `npm run regex`.
// Literals are read from the sources; constructed patterns are caught while the modules load and read the seeds. What
// recheck suspects is measured on the attack it proposes, for its estimate takes a repetition with a limit for one without.
// All patterns take minutes, so those found safe are remembered in regex-safe.json by a hash of the pattern: commit it.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import vm from 'node:vm';
import {build} from 'esbuild';
import ts from 'typescript';
import {ROOT} from './lib/steps.mjs';

const SOURCES = join(ROOT, 'packages', 'core', 'src');
const SAFE = join(ROOT, 'scripts', 'regex-safe.json');
const OPTIONS = {timeout: 20_000, checker: 'auto', randomSeed: 1};
const require = createRequire(import.meta.url);
const {checkSync} = require('recheck/lib/browser.js'); // the pure JavaScript backend: no Java, no native code
const {version} = require('recheck/package.json');

const files = readdirSync(SOURCES, {recursive: true}).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts')).sort().map((file) => join(SOURCES, file));
const patterns = new Map(); // "/source/flags" → {source, flags, places}

function add(source, flags, place) {
  const key = `/${source}/${flags}`;
  const known = patterns.get(key);
  if (known) known.places.add(place);
  else patterns.set(key, {source, flags, places: new Set([place])});
}

for (const file of files) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
      add(source, flags, `${relative(ROOT, file)}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}
const literals = patterns.size;
await catchConstructed();

/** Loads every module with a `RegExp` that tells what it is given, then reads the seeds, so that patterns built on the way are seen too. */
async function catchConstructed() {
  const folder = mkdtempSync(join(tmpdir(), 'cordiale-regex-'));
  const outfile = join(folder, 'core.mjs');
  globalThis.__watchedRegExp = (place) => new Proxy(RegExp, {
    construct(target, args) {
      const made = new target(...args);
      add(made.source, made.flags, place);
      return made;
    },
  });
  const watch = {
    name: 'watch',
    setup(builder) {
      builder.onLoad({filter: /packages[\\/]core[\\/]src[\\/].*\.ts$/}, ({path}) => ({loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('new RegExp(', `new (globalThis.__watchedRegExp(${JSON.stringify(relative(ROOT, path))}))(`)}));
    },
  };
  const contents = `${files.map((file) => `import ${JSON.stringify(file)};`).join('\n')}\nexport {extractArticle} from ${JSON.stringify(join(SOURCES, 'extract', 'index.ts'))};`;
  await build({stdin: {contents, resolveDir: ROOT, loader: 'ts'}, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error', plugins: [watch], banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}});
  const {extractArticle} = await import(pathToFileURL(outfile));
  const seeds = join(ROOT, 'seeds');
  for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt'))) extractArticle({text: readFileSync(join(seeds, name), 'utf8')});
  rmSync(folder, {recursive: true, force: true});
}

/** What recheck says of a pattern; what it cannot decide it tries with random attacks, and what it suspects is measured. */
function judge(source, flags) {
  let verdict = checkSync(source, flags, OPTIONS);
  if (verdict.status === 'unknown') verdict = checkSync(source, flags, {...OPTIONS, checker: 'fuzz'});
  const {status, complexity, error, attack} = verdict;
  const isSafe = status === 'safe' || (status === 'vulnerable' && complexity.isFuzz && !isSlow(source, flags, attack));
  return {status: isSafe ? 'safe' : status, complexity: complexity?.summary ?? error?.kind ?? '', attack: attack?.pattern ?? ''};
}

/** Whether four times the attack takes more than eight times as long: linear takes four, quadratic sixteen. */
function isSlow(source, flags, {pumps, suffix}) {
  const attackOf = (length) => pumps.map(({prefix, pump}) => prefix + pump.repeat(Math.ceil(length / Math.max(1, pump.length) / pumps.length))).join('') + suffix;
  const secondsFor = (length) => {
    const context = vm.createContext({text: attackOf(length), pattern: new RegExp(source, flags.includes('g') ? flags : `${flags}g`)});
    const started = process.hrtime.bigint();
    try {
      vm.runInContext('for (pattern.lastIndex = 0; pattern.exec(text); ) if (pattern.lastIndex === 0) break; else pattern.lastIndex += 1;', context, {timeout: 10_000});
    } catch {
      return Infinity;
    }
    return Number(process.hrtime.bigint() - started) / 1e9;
  };
  const best = (length) => Math.min(secondsFor(length), secondsFor(length), secondsFor(length));
  for (let length = 10_000; length <= 320_000; length *= 4) {
    const [once, fourfold] = [best(length), best(4 * length)];
    if (fourfold > 0.01 && fourfold / once > 8) return true;
  }
  return false;
}

const remembered = new Set(JSON.parse(readFileSync(SAFE, 'utf8')));
const safe = new Set();
const culprits = [];
for (const [key, {source, flags, places}] of patterns) {
  const hash = createHash('sha256').update(`2 ${version} ${JSON.stringify(OPTIONS)} ${key}`).digest('hex').slice(0, 16);
  if (!remembered.has(hash)) {
    const {status, complexity, attack} = judge(source, flags);
    if (status !== 'safe') {
      culprits.push({key, places: [...places], status, complexity, attack});
      continue;
    }
  }
  safe.add(hash);
}
if (safe.size !== remembered.size || [...safe].some((hash) => !remembered.has(hash))) writeFileSync(SAFE, `${JSON.stringify([...safe].sort(), null, 0).replaceAll(',', ',\n')}\n`);

for (const {key, places, status, complexity, attack} of culprits) {
  console.error(`✗ ${places.join(', ')}\n  ${key.length > 300 ? `${key.slice(0, 300)}…` : key}\n  ${status}: ${complexity}${attack ? `, for example ${attack.slice(0, 160)}` : ''}`);
}
console.log(`${literals} literals and ${patterns.size - literals} constructed patterns of packages/core/src, ${culprits.length} of which can take more than linear time.`);
if (culprits.length > 0) console.error('Let each match begin at one place of a run only, as in (?<!x)x+$, or set a limit to the repetition, as in x{1,40}.');
process.exitCode = culprits.length === 0 ? 0 : 1;
