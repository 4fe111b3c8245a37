import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {emulateMediaPlugin, sendKeysPlugin, sendMousePlugin, setViewportPlugin} from '@web/test-runner-commands/plugins';
import {findChromium, CHROMIUM_FLAGS} from '../../scripts/lib/chromium.mjs';
import {summaryReporter} from '../../scripts/lib/wtr-summary-reporter.mjs';
import {defaultReporter} from '@web/test-runner';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = ['timeline', 'map', 'list', 'filters', 'reader', 'explorer'];
const summaryFile = process.env.CORDIALE_SUMMARY;

export default {
  rootDir: root,
  nodeResolve: {exportConditions: ['source', 'browser', 'development']},
  concurrency: 1,
  groups: [
    ...elements.map((name) => ({name, files: `packages/components/src/components/${name}/**/*.test.ts`})),
    {name: 'shared', files: ['packages/components/src/{controllers,internal,define,styles}/**/*.test.ts']},
  ],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    emulateMediaPlugin(), sendKeysPlugin(), sendMousePlugin(), setViewportPlugin(),
  ],
  browsers: [chromeLauncher({launchOptions: {executablePath: findChromium(), args: CHROMIUM_FLAGS}})],
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), ...(summaryFile ? [summaryReporter(summaryFile)] : [])],
};
