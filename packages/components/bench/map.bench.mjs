// Benchmarks of the map beside bare MapLibre with the same layers, in one run of one browser: map.first, map.frame, map.step.1m.
// Prints rows as JSON; run by `npm run bench -- map`. With CORDIALE_BENCH_CYCLES=200 it also says on stderr what that many
// additions and removals of a map leave behind.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../../../scripts/lib/chromium.mjs';
import {ensureChromium} from '../../../scripts/lib/ensure-chromium.mjs';

const STEP_LIMIT_MS = 6;
const SMALL = 5000;
const LARGE = Number(process.env.CORDIALE_BENCH_EVENTS ?? 1_000_000);
const CYCLES = Number(process.env.CORDIALE_BENCH_CYCLES ?? 0);
const ROUNDS = 7;
const FRAMES = 40;

const names = process.argv.slice(2);
const isWanted = (name) => names.length === 0 || names.some((part) => name === part || name.startsWith(`${part}.`));
const median = (values) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)];
const count = (number) => number.toLocaleString('en');

const BENCHMARKS = {'map.first': measureFirst, 'map.frame': measureFrame, 'map.step.1m': measureStep};
const wanted = Object.entries(BENCHMARKS).filter(([name]) => isWanted(name));
const rows = [];
if (wanted.length > 0) {
  const {page, close} = await openPage();
  try {
    for (const [name, measure] of wanted) rows.push({name, ...(await measure(page))});
    if (CYCLES > 0) await reportCycles(page);
  } finally {
    await close();
  }
}
process.stdout.write(JSON.stringify(rows));

/** From the element on the page to the complete picture in WebGL; both once before, and then by turns, so that a busy machine is busy for both. */
async function measureFirst(page) {
  await page.evaluate((size) => window.bench.build(size), SMALL);
  const [ours, reference] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await page.evaluate((size) => window.bench.first(size), SMALL), await page.evaluate((size) => window.bench.firstByHand(size), SMALL)];
    if (round > 0) [ours, reference].forEach((times, index) => times.push(pair[index]));
  }
  return row(median(ours), median(reference), `to the complete picture of ${count(SMALL)} events, median of ${ROUNDS}; reference: the same layers on bare MapLibre`);
}

/** Script time of a frame of a pan, symbols and labels included. */
async function measureFrame(page) {
  await page.evaluate((size) => window.bench.build(size), SMALL);
  const [ours, reference] = [[], []];
  for (let round = 0; round < 3; round++) {
    ours.push(...await page.evaluate(([size, frames]) => window.bench.frames(size, frames), [SMALL, FRAMES]));
    reference.push(...await page.evaluate(([size, frames]) => window.bench.framesByHand(size, frames), [SMALL, FRAMES]));
  }
  return row(median(ours), median(reference), `script time of each of ${ours.length} frames; reference: the same layers on bare MapLibre`);
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

/** A page with both maps in it, bundled as a host would. */
async function openPage() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('map-page.js', import.meta.url))],
    bundle: true, splitting: true, outdir: '/', minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source', 'browser'], loader: {'.mjs': 'js'}, legalComments: 'none', logLevel: 'error',
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
  });
  const scripts = new Map(outputFiles.map(({path, contents}) => [`/${path.split(/[\\/]/).at(-1)}`, contents]));
  const worker = readFileSync(new URL('../src/components/map/generated/maplibre-gl-worker.mjs', import.meta.url));
  const server = createServer(({url}, response) => {
    const script = scripts.get(url) ?? (url === '/generated/maplibre-gl-worker.mjs' ? worker : undefined);
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ?? '<!doctype html><html lang="en-GB"><title>Maps</title><body><script type="module" src="/map-page.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({executablePath: await ensureChromium(), args: CHROMIUM_FLAGS});
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(300_000);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => window.bench);
  return {page, close: async () => {
    await browser.close();
    server.close();
  }};
}
