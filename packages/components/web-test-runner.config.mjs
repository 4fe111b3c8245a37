import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findChromium, setChromiumMedia, TEST_FLAGS} from '../../scripts/lib/chromium.mjs';
import {mediaPlugin} from '../../scripts/lib/wtr-media-plugin.mjs';
import {summaryReporter} from '../../scripts/lib/wtr-summary-reporter.mjs';
import {defaultReporter} from '@web/test-runner';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = readdirSync(join(root, 'packages/components/src/components'));
const summaryFile = process.env.CORDIALE_SUMMARY;

/** Path of a worker → its code, being made. */
const workers = new Map();

/** Imports of sources are resolved by the plugin; a worker's address is not. It gets all its modules in one file, for it would ask for each of them anew whenever it starts. */
async function serveWorker(context, next) {
  const {path} = context;
  const source = join(root, path.replace(/-worker\.js$/, '-worker.ts'));
  if (!path.endsWith('-worker.js') || !existsSync(source)) return next();
  if (!workers.has(path)) workers.set(path, build({entryPoints: [source], bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['source', 'browser', 'development'], tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}));
  const {outputFiles} = await workers.get(path);
  context.type = 'text/javascript';
  context.body = outputFiles[0].text;
}

/** Far east of Greenwich, so that a day read in local time shows. */
export const ENV = {...process.env, TZ: 'Pacific/Apia'};

export default {
  rootDir: root,
  nodeResolve: {exportConditions: ['source', 'browser', 'development']},
  middleware: [serveWorker],
  concurrency: 1,
  groups: [
    ...elements.map((name) => ({name, files: `packages/components/src/components/${name}/**/*.test.ts`})),
    {name: 'shared', files: ['packages/components/src/{controllers,internal,define,styles}/**/*.test.ts']},
  ],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    mediaPlugin(setChromiumMedia),
  ],
  testRunnerHtml: (path) => `<!doctype html><html><head><meta name="color-scheme" content="light dark"></head><body><script type="module" src="${path}"></script></body></html>`,
  browsers: [chromeLauncher({launchOptions: {executablePath: findChromium(), args: TEST_FLAGS, env: ENV}})],
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), ...(summaryFile ? [summaryReporter(summaryFile)] : [])],
};
