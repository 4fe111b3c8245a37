// Benchmarks of the map beside bare MapLibre with the same layers, in one run of one browser: map.first, map.frame, map.step.1m.
// Prints rows as JSON; run by `npm run bench -- map`. With CORDIALE_BENCH_CYCLES=200 it also says on stderr what that many
// additions and removals of a map leave behind.
import {readFileSync} from 'node:fs';
import {count, median, runInPage} from './bench-page.mjs';

const STEP_LIMIT_MS = 6;
const SMALL = 5000;
const LARGE = Number(process.env.CORDIALE_BENCH_EVENTS ?? 1_000_000);
const CYCLES = Number(process.env.CORDIALE_BENCH_CYCLES ?? 0);
const ROUNDS = 15;
const FRAMES = 40;

await runInPage({'map.first': measureFirst, 'map.frame': measureFrame, 'map.step.1m': measureStep}, {
  script: 'map-page.js',
  files: {'/generated/maplibre-gl-worker.mjs': readFileSync(new URL('../src/components/map/generated/maplibre-gl-worker.mjs', import.meta.url))},
  afterwards: CYCLES > 0 ? reportCycles : undefined,
});

/** From the element on the page to the complete picture in WebGL; both once before, and then by turns, so that a busy machine is busy for both. */
async function measureFirst(page) {
  await page.evaluate((size) => window.bench.build(size), SMALL);
  const [ours, reference] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await page.evaluate((size) => window.bench.first(size), SMALL), await page.evaluate((size) => window.bench.firstByHand(size), SMALL)];
    if (round > 0) [ours, reference].forEach((times, index) => times.push(pair[index]));
  }
  return row(median(ours), median(reference), `to the complete picture of ${count(SMALL)} events, median of ${ROUNDS}; reference: the same layers, symbols and names on bare MapLibre`);
}

/** Script time of a frame of a pan, symbols and labels included. */
async function measureFrame(page) {
  await page.evaluate((size) => window.bench.build(size), SMALL);
  const [ours, reference] = [[], []];
  for (let round = 0; round < 3; round++) {
    ours.push(...await page.evaluate(([size, frames]) => window.bench.frames(size, frames), [SMALL, FRAMES]));
    reference.push(...await page.evaluate(([size, frames]) => window.bench.framesByHand(size, frames), [SMALL, FRAMES]));
  }
  return row(median(ours), median(reference), `script time of each of ${ours.length} frames; reference: the same layers, symbols and names on bare MapLibre`);
}

/** Script time to follow a step of a brush, against its limit. */
async function measureStep(page) {
  await page.evaluate((size) => window.bench.build(size), LARGE);
  const times = await page.evaluate((size) => window.bench.steps(size), LARGE);
  return row(median(times), STEP_LIMIT_MS, `${times.length} brush steps at ${count(LARGE)} events; reference: the limit`);
}

function row(ours, reference, note) {
  return {ours, reference, ratio: reference / ours, unit: 'ms', note};
}

async function reportCycles(page) {
  await page.evaluate((size) => window.bench.build(size), SMALL);
  const devtools = await page.context().newCDPSession(page);
  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const {jsEventListeners} = await devtools.send('Memory.getDOMCounters');
    const {usedSize} = await devtools.send('Runtime.getHeapUsage');
    return {usedSize, jsEventListeners};
  };
  await page.evaluate((size) => window.bench.cycles(size), 25); // warm
  const before = await measure();
  const {most, left} = await page.evaluate((size) => window.bench.cycles(size), CYCLES);
  const after = await measure();
  const slope = (after.usedSize - before.usedSize) / CYCLES / 1000;
  console.error(`${CYCLES} additions and removals: ${slope.toFixed(1)} kB of heap a cycle, at most ${most} live contexts and ${left} at the end, listeners ${before.jsEventListeners} → ${after.jsEventListeners}`);
}
