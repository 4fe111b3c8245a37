import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_FLAGS, findChromium} from '../../scripts/lib/chromium.mjs';
import chromium from './web-test-runner.config.mjs';

const RUNS = Number(process.env.CORDIALE_RUNS ?? 100);

/** What any element must bear, as many times as `CORDIALE_RUNS` says, a hundred unless it does: a thousand cycles of adding and removing each element. */
export default {
  ...chromium,
  groups: [{name: 'torture', files: 'packages/components/src/internal/torture.test.ts'}],
  browsers: [chromeLauncher({launchOptions: {executablePath: findChromium(), args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc', '--enable-precise-memory-info']}})],
  testRunnerHtml: (path) => `<!doctype html><html><body><script>globalThis.cordialeRuns = ${RUNS};</script><script type="module" src="${path}"></script></body></html>`,
  testsFinishTimeout: 3_600_000,
};
