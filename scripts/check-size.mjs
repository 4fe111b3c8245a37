// What a page pays for each entry, minified and gzipped, against the budget: `npm run size [-- --json]`.
// Everything an entry imports is counted, other packages too, but for what is loaded when somebody asks for it: MapLibre and the
// search. What the first touch of a timeline brings is counted where elements stand together, for every reader touches it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {buildScriptFiles} from './lib/build-script-files.mjs';
import {ROOT} from './lib/steps.mjs';
import {demoSizeOf, ownSizeOf, sizeOf} from './lib/size-of.mjs';

const BUDGET = join('scripts', 'size-budget.json');
const budget = JSON.parse(readFileSync(join(ROOT, BUDGET), 'utf8'));

/** Name as a page imports it → source file, for every entry of code. */
function entriesOf(folder) {
  const {name, exports} = JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8'));
  return Object.entries(exports).filter(([, target]) => target.source).map(([path, target]) => [name + path.slice(1), join(ROOT, 'packages', folder, target.source)]);
}

/** Elements that often stand on one page; what they share is counted once. */
const TOGETHER = [['timeline', 'list', 'filters']];
const MAP = join(ROOT, 'packages/components/src/components/map/map.ts');
const ON_TOUCH = join(ROOT, 'packages/components/src/components/timeline/unfolded.ts');

/** What looks whether the reader has corrected anything: no part of the first bytes, but always asked for. */
const AT_ONCE = join(ROOT, 'packages/components/src/internal/revision-book.ts');

const single = [...entriesOf('core'), ...entriesOf('components')];
const fileOf = new Map(single);
const entries = [
  ...single.map(([name, file]) => [name, () => sizeOf([file])]),
  ...TOGETHER.map((elements) => [elements.join(' + '), () => sizeOf([...elements.map((element) => fileOf.get(`@cordiale/components/${element}.js`)), ON_TOUCH])]),
  ['own code of the map entry', async () => (await ownSizeOf(MAP)).entry],
  ['own code of the map, loaded later too', async () => (await ownSizeOf(MAP)).all],
  ['demo before its map', () => demoSizeOf([AT_ONCE])],
];
const {files: scriptFiles, integrity} = await buildScriptFiles();
for (const name of Object.keys(integrity)) entries.push([`script ${name}`, () => gzipSync(scriptFiles.get(name), {level: 9}).length]);
const rows = [];
const problems = [];
for (const [name, measure] of entries) {
  const kB = (await measure()) / 1000;
  const {lower, upper} = budget[name] ?? {};
  rows.push({name, kB, lower, upper});
  if (upper === undefined) problems.push(`${name} has no budget. Add "${name}": {"lower": ${Math.floor(kB * 0.9)}, "upper": ${Math.ceil(kB * 1.1)}} to ${BUDGET}.`);
  else if (kB > upper) problems.push(`${name} is ${kB.toFixed(1)} kB, above its ${upper} kB. Find out what came in (npx esbuild --bundle --analyze); when it is worth its bytes, raise "upper" in ${BUDGET} and say why in the commit.`);
  else if (kB < lower) problems.push(`${name} is ${kB.toFixed(1)} kB, below its ${lower} kB. When that is right, lower both bounds in ${BUDGET}, so that the gain is kept.`);
}
for (const name of Object.keys(budget)) if (!entries.some(([entry]) => entry === name)) problems.push(`${BUDGET} names ${name}, which no package exports. Take it out.`);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(rows.map(({name, kB, upper}) => ({name, ours: Math.round(kB * 10) / 10, reference: upper ?? null, ratio: upper === undefined ? null : upper / kB, unit: 'kB'})))}\n`);
} else {
  for (const {name, kB, lower, upper} of rows) console.log(`${kB >= lower && kB <= upper ? '✓' : '✗'} ${name.padEnd(36)} ${kB.toFixed(1).padStart(6)} kB   ${lower ?? '–'} to ${upper ?? '–'}`);
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
