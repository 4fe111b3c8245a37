// Benchmarks of the timeline beside vis-timeline, in one run of one browser: timeline.first.5k, timeline.first.1m, timeline.step.5k,
// timeline.step.1m. Prints rows as JSON; run by `npm run bench -- timeline`.
import {count, median, runInPage} from './bench-page.mjs';
import {threadTimes} from './thread-times.mjs';

const STEP_LIMIT_MS = {'5k': 4, '1m': 8};
const SIZES = {'5k': 5000, '1m': Number(process.env.CORDIALE_BENCH_EVENTS ?? 1_000_000)};
const ROUNDS = 5;

await runInPage({
  'timeline.first.5k': measureFirst5k,
  'timeline.first.1m': measureFirst1m,
  'timeline.step.5k': (page) => measureStep(page, '5k'),
  'timeline.step.1m': (page) => measureStep(page, '1m'),
}, {script: 'timeline-page.js'});

/** From event objects to the painted picture, building the store included. */
async function measureFirst5k(page) {
  const size = SIZES['5k'];
  await page.evaluate((small) => window.bench.first(small), 500); // warm
  const ours = await rounds(() => page.evaluate((size) => window.bench.first(size), size));
  const reference = await page.evaluate((size) => window.bench.firstOfVis(size), size); // once: it takes seconds
  return {ours, reference, ratio: reference / ours, unit: 'ms', note: `${count(size)} events to the first picture, median of ${ROUNDS}; reference: vis-timeline`};
}

/** From a store that is built to the painted picture, against vis-timeline with a thousandth of the events. */
async function measureFirst1m(page) {
  const size = SIZES['1m'];
  await page.evaluate((size) => window.bench.build(size), size);
  const oursOnce = () => page.evaluate((size) => window.bench.first(size), size);
  const visOnce = () => page.evaluate((size) => window.bench.firstOfVis(size), 1000);
  const [ours, reference] = [await rounds(oursOnce), await rounds(visOnce)];
  return {ours, reference, ratio: reference / ours, unit: 'ms', note: `${count(size)} events in a store to the first picture, median of ${ROUNDS}; reference: vis-timeline with 1,000`};
}

/** Script time of a pan or a zoom step by the clock of the main thread, against its limit. */
async function measureStep(page, key) {
  const size = SIZES[key];
  await page.evaluate((size) => window.bench.build(size), size);
  const {times, result: most} = await threadTimes(page, () => page.evaluate((size) => window.bench.steps(size), size));
  const [ours, reference] = [median(times), STEP_LIMIT_MS[key]];
  return {ours, reference, ratio: reference / ours, unit: 'ms', note: `${times.length} steps at ${count(size)} events, at most ${count(most)} nodes; reference: the limit`};
}

async function rounds(once) {
  const values = [];
  for (let round = 0; round < ROUNDS; round++) values.push(await once());
  return median(values);
}
