// Runs everything: `npm test`. Installs what is missing, a browser too, and ends with one line that adds up all runners.
import {countedSteps, countVitest, vitestArgs} from './lib/counted-steps.mjs';
import {ensureChromium} from './lib/ensure-chromium.mjs';
import {ensureInstalled, extractSeeds, prepare, requireNode, tool} from './lib/steps.mjs';

requireNode();
await ensureInstalled();
const chromium = await ensureChromium();
await prepare();
extractSeeds();

const {step, finish} = countedSteps({env: {CHROME_PATH: chromium}});

await step('types', tool('tsc'), ['-b']); // first, because the command line is tested as it is built
await Promise.all([lookAtSources(), testCore()]);
await Promise.all([testElements(), testPages()]); // both wait for their browsers much of the time

async function lookAtSources() {
  await step('types of tests and demo', tool('tsc'), ['-p', 'tsconfig.check.json']);
  await step('lint', tool('eslint'), ['.']);
  await step('rules of lint', process.execPath, ['--test', 'scripts/lib/visible-strings.test.mjs']);
  await step('what a new element or rule begins with', process.execPath, ['--test', 'scripts/new.test.mjs']);
  await step('nothing unused', tool('knip'), []);
  await step('rules and their tests', process.execPath, ['scripts/check-spec.mjs']);
  await step('every message in every language', process.execPath, ['scripts/messages.mjs', '--check']);
  await step('patterns take linear time', process.execPath, ['scripts/check-regex.mjs']);
  await step('size', process.execPath, ['scripts/check-size.mjs']);
}

async function testCore() {
  await step('core, west of Greenwich', tool('vitest'), vitestArgs('core'), {env: {TZ: 'America/Los_Angeles'}, read: countVitest});
  await step('core, east of Greenwich', tool('vitest'), vitestArgs('core'), {env: {TZ: 'Pacific/Apia', CORDIALE_SECOND_ZONE: 'yes'}, read: countVitest});
}

async function testElements() {
  await step('components', tool('wtr'), ['--config', 'packages/components/web-test-runner.config.mjs'], {read: (summary) => summary});
  await step('packages and their consumers', tool('vitest'), vitestArgs('consumers'), {read: countVitest});
}

async function testPages() {
  await step('demo', tool('vitest'), vitestArgs('demo'), {read: countVitest});
}

finish();
