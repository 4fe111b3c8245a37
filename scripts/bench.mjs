// Speed, memory and bytes against peers, in one run: `npm run bench [-- NAME …] [-- --json]`.
// Each packages/*/bench/*.bench.mjs is a script of its own that takes the names wanted of it and prints rows as JSON.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {prepare, requireNode, ROOT} from './lib/steps.mjs';

requireNode();
const {values, positionals} = parseArgs({allowPositionals: true, options: {json: {type: 'boolean', default: false}}});
await prepare();

const files = ['core', 'components'].map((name) => join(ROOT, 'packages', name, 'bench')).filter(existsSync).flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.bench.mjs')).sort().map((file) => join(folder, file)));
const rows = [];
let failures = 0;
for (const file of files) {
  const {code, output} = await run(file, positionals);
  if (code !== 0) failures += 1;
  else rows.push(...JSON.parse(output));
}
if (rows.length === 0 && failures === 0) {
  console.error(`No benchmark is called ${positionals.join(', ')}. Names begin like extract, store, timeline, map, explorer or intake.`);
  process.exit(2);
}
if (values.json) process.stdout.write(`${JSON.stringify(rows.map(({name, ours, reference, ratio, unit}) => ({name, ours, reference, ratio, unit})))}\n`);
else {
  const show = (value) => (value === null || value === undefined ? '–' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const {name, ours, reference, ratio, unit, note} of rows) console.log(`${name.padEnd(20)} ${show(ours).padStart(8)} ${unit.padEnd(12)} reference ${show(reference).padStart(8)}   ${show(ratio).padStart(5)} × better   ${note ?? ''}`);
}
process.exitCode = failures === 0 ? 0 : 1;

function run(file, names) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...names], {cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({code, output}));
  });
}
