// Benchmark of articles that a reader adds: intake.10k, the longest task of the page while it takes them in, by the clock of its main
// thread. Prints rows as JSON; run by `npm run bench -- intake`.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {count, runInPage} from './bench-page.mjs';
import {threadTasks} from './thread-tasks.mjs';

const LIMIT_MS = 100;
const ARTICLES = Number(process.env.CORDIALE_BENCH_ARTICLES ?? 10_000);

const {outputFiles: [worker]} = await build({
  entryPoints: [fileURLToPath(new URL('../src/components/intake/extraction-worker.ts', import.meta.url))],
  bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source', 'browser'], legalComments: 'none', logLevel: 'error',
});

await runInPage({'intake.10k': measureLongest}, {script: 'intake-page.js', files: {'/extraction-worker.js': worker.contents}});

async function measureLongest(page) {
  const {tasks, result: {ms, events}} = await threadTasks(page, () => page.evaluate((articles) => window.bench.take(articles), ARTICLES));
  const ours = Math.max(...tasks);
  const over = tasks.filter((task) => task > LIMIT_MS).length;
  return {ours, reference: LIMIT_MS, ratio: LIMIT_MS / ours, unit: 'ms', note: `longest of ${count(tasks.length)} tasks, ${over} over ${LIMIT_MS} ms; ${count(ARTICLES)} articles, ${count(events)} events in ${Math.round(ms / 1000)} s; reference: the limit`};
}
