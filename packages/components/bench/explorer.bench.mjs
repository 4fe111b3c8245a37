// Benchmark of an explorer with many events: explorer.1m, the longest task of the page while it shows them, filters and chooses, by the
// clock of its main thread. Prints rows as JSON; run by `npm run bench -- explorer`.
import {EventStore} from '@cordiale/core';
import {writeStore} from '@cordiale/core/binary';
import {inventEvents} from '@cordiale/core/invent';
import {count, runInPage} from './bench-page.mjs';
import {threadTasks} from './thread-tasks.mjs';

const LIMIT_MS = 200;
const EVENTS = Number(process.env.CORDIALE_BENCH_EVENTS ?? 1_000_000);
const ADDRESS = '/events.bin';

const files = {};
await runInPage({'explorer.1m': measureLongest}, {script: 'explorer-page.js', files});

async function measureLongest(page) {
  files[ADDRESS] = new Uint8Array(writeStore(new EventStore([...inventEvents(EVENTS, {party: 'LT'})])));
  const {tasks, result: size} = await threadTasks(page, () => page.evaluate((address) => window.bench.explore(address), ADDRESS));
  const ours = Math.max(...tasks);
  const over = tasks.filter((task) => task > LIMIT_MS).length;
  return {ours, reference: LIMIT_MS, ratio: LIMIT_MS / ours, unit: 'ms', note: `longest of ${count(tasks.length)} tasks, ${over} over ${LIMIT_MS} ms, with ${count(size)} events shown, filtered and chosen; reference: the limit`};
}
