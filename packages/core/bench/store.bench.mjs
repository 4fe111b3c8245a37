// Benchmarks of the event store: store.build, store.build.binary, store.brush, store.brush.p95, store.toggle, store.load, store.memory.
// Prints rows as JSON; run by `npm run bench -- store`. Everything is measured in processes of its own, one after the other.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const EVENTS = Number(process.env.CORDIALE_BENCH_EVENTS ?? 1_000_000);
const names = process.argv.slice(2);
const isWanted = (name) => names.length === 0 || names.some((part) => name === part || name.startsWith(`${part}.`));

const rows = [
  ...measure('build', ['store.build']),
  ...measure('build-binary', ['store.build.binary']),
  ...measure('follow', ['store.brush', 'store.brush.p95', 'store.toggle']),
  ...measure('load', ['store.load']),
  ...measureMemory('store.memory'),
].filter(({name}) => isWanted(name));
process.stdout.write(JSON.stringify(rows));

/** Rows of a measurement that takes both sides in one process, when one of its names is wanted. */
function measure(part, itsNames) {
  return itsNames.some(isWanted) ? run(part).map((row) => ({...row, ratio: row.reference / row.ours})) : [];
}

/** What the columns take against what the dimensions and groups take, each in a process of its own. */
function measureMemory(name) {
  if (!isWanted(name)) return [];
  const [ours, reference] = [run('memory-ours'), run('memory-reference')];
  return [{name, ours, reference, ratio: reference / ours, unit: 'MB', note: 'heap and array buffers beyond the event objects, after garbage collection, both with counts by day, type and country'}];
}

function run(part) {
  const script = fileURLToPath(new URL('store-measurements.mjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', script, part, String(EVENTS)], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 20}));
}
