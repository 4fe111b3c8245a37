import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findChromium, setChromiumMedia, TEST_FLAGS} from '../../scripts/lib/chromium.mjs';
import {mediaPlugin} from '../../scripts/lib/wtr-media-plugin.mjs';
import {summaryReporter} from '../../scripts/lib/wtr-summary-reporter.mjs';
import {defaultReporter} from '@web/test-runner';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = readdirSync(join(root, 'packages/components/src/components'));
const summaryFile = process.env.CORDIALE_SUMMARY;

/** Imports of sources are resolved by the plugin; a worker's address is not, and names the file that will be built. */
function serveSourceOfWorker(context, next) {
  const source = context.path.replace(/-worker\.js$/, '-worker.ts');
  if (source !== context.path && existsSync(join(root, source))) context.path = source;
  return next();
}

export default {
  rootDir: root,
  nodeResolve: {exportConditions: ['source', 'browser', 'development']},
  middleware: [serveSourceOfWorker],
  concurrency: 1,
  groups: [
    ...elements.map((name) => ({name, files: `packages/components/src/components/${name}/**/*.test.ts`})),
    {name: 'shared', files: ['packages/components/src/{controllers,internal,define,styles}/**/*.test.ts']},
  ],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    mediaPlugin(setChromiumMedia),
  ],
  // Far east of Greenwich, so that a day read in local time shows.
  browsers: [chromeLauncher({launchOptions: {executablePath: findChromium(), args: TEST_FLAGS, env: {...process.env, TZ: 'Pacific/Apia'}}})],
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), ...(summaryFile ? [summaryReporter(summaryFile)] : [])],
};
