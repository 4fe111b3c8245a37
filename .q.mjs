// Benchmarks of the timeline beside vis-timeline, in one run of one browser: timeline.first.5k, timeline.first.1m, timeline.step.5k,
// timeline.step.1m. Prints rows as JSON; run by `npm run bench -- timeline`.
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from './scripts/lib/chromium.mjs';
import {ensureChromium} from './scripts/lib/ensure-chromium.mjs';

const STEP_LIMIT_MS = {'5k': 4, '1m': 8};
const SIZES = {'5k': 5000, '1m': Number(process.env.CORDIALE_BENCH_EVENTS ?? 1_000_000)};
const ROUNDS = 5;

const names = process.argv.slice(2);
const isWanted = (name) => names.length === 0 || names.some((part) => name === part || name.startsWith(`${part}.`));
const median = (values) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)];
const count = (number) => number.toLocaleString('en');

const BENCHMARKS = {
  'timeline.first.5k': measureFirst5k,
  'timeline.first.1m': measureFirst1m,
  'timeline.step.5k': (page) => measureStep(page, '5k'),
  'timeline.step.1m': (page) => measureStep(page, '1m'),
};
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

/** Script time of a pan or a zoom step, against its limit. */
async function measureStep(page, key) {
  const size = SIZES[key];
  await page.evaluate((size) => window.bench.build(size), size);
  const {times, most} = await page.evaluate((size) => window.bench.steps(size), size);
  const [ours, reference] = [median(times), STEP_LIMIT_MS[key]];
  return {ours, reference, ratio: reference / ours, unit: 'ms', note: `${times.length} steps at ${count(size)} events, at most ${count(most)} nodes; reference: the limit`};
}

async function rounds(once) {
  const values = [];
  for (let round = 0; round < ROUNDS; round++) values.push(await once());
  return median(values);
}

/** A page with both timelines in it, bundled as a host would. */
async function openPage() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('packages/components/bench/timeline-page.js', import.meta.url))],
    bundle: true, minify: false, write: false, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source', 'browser'], legalComments: 'none', logLevel: 'error',
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? outputFiles[0].contents : '<!doctype html><html lang="en-GB"><title>Timelines</title><body><script type="module" src="/page.js"></script>');
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

const {page,close}=await openPage();
await page.evaluate(()=>window.bench.build(1000000));
await page.evaluate(()=>window.bench.first(1000000));
const cdp=await page.context().newCDPSession(page);await cdp.send('Profiler.enable');await cdp.send('Profiler.setSamplingInterval',{interval:200});
async function prof(f,n=22){await cdp.send('Profiler.start');const r=await f();const {profile}=await cdp.send('Profiler.stop');const self=new Map();const by=new Map(profile.nodes.map(n=>[n.id,n]));profile.samples.forEach((id,i)=>{const n=by.get(id);const k=n.callFrame.functionName+':'+n.callFrame.lineNumber;self.set(k,(self.get(k)??0)+(profile.timeDeltas[i]??0));});console.log(r,[...self].sort((a,b)=>b[1]-a[1]).slice(0,n).map(([k,v])=>k+' '+(v/1000).toFixed(1)).join(', '));}
await prof(()=>page.evaluate(()=>window.bench.first(1000000)));
await prof(()=>page.evaluate(()=>window.bench.first(1000000)));
await page.evaluate(()=>window.bench.build(5000));
await prof(()=>page.evaluate(()=>window.bench.steps(5000).then(r=>[...r.times].sort((a,b)=>a-b)[90])),40);
await prof(()=>page.evaluate(()=>window.bench.first(5000)));
console.log(await page.evaluate(()=>window.bench.firstOfVis(1000)),await page.evaluate(()=>window.bench.firstOfVis(5000)));
await close();