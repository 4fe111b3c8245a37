// Benchmark of articles that a reader adds: intake.longest, the longest task of the page while it takes them in. Prints rows as
// JSON; run by `npm run bench -- intake`. The machine must be quiet: a task that has to wait for a processor is a long task, too.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {count, runInPage} from './bench-page.mjs';

const LIMIT_MS = 100;
const ARTICLES = Number(process.env.CORDIALE_BENCH_ARTICLES ?? 10_000);

const {outputFiles: [worker]} = await build({
  entryPoints: [fileURLToPath(new URL('../src/components/intake/extraction-worker.ts', import.meta.url))],
  bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source', 'browser'], legalComments: 'none', logLevel: 'error',
});

await runInPage({'intake.longest': measureLongest}, {script: 'intake-page.js', files: {'/extraction-worker.js': worker.contents}});

async function measureLongest(page) {
  const {tasks, ms, events} = await page.evaluate((articles) => window.bench.take(articles), ARTICLES);
  const ours = Math.max(50, ...tasks); // shorter ones are not told of
  const over = tasks.filter((duration) => duration > LIMIT_MS).length;
  return {ours, reference: LIMIT_MS, ratio: LIMIT_MS / ours, unit: 'ms', note: `${count(ARTICLES)} articles, ${count(events)} events in ${Math.round(ms / 1000)} s; ${tasks.length} tasks over 50 ms, ${over} over ${LIMIT_MS}; reference: the limit`};
}
