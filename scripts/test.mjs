// Runs everything: `npm test`. Installs what is missing, a browser too, and ends with one line that adds up all runners.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureChromium} from './lib/ensure-chromium.mjs';
import {ensureInstalled, extractSeeds, prepare, requireNode, run, tool} from './lib/steps.mjs';

requireNode();
await ensureInstalled();
const chromium = await ensureChromium();
await prepare();
extractSeeds();

const folder = mkdtempSync(join(tmpdir(), 'cordiale-test-'));
const results = [];

/**
 * Runs one check; without a summary of its own it counts as one test. A runner that breaks off counts as a failure. What it prints is
 * shown at its end, because others run beside it.
 */
async function step(name, command, args, {env = {}, read} = {}) {
  const [file, log] = [join(folder, `${name}.json`), join(folder, `${name}.log`)];
  console.log(`… ${name}`);
  const started = performance.now();
  const code = await run(command, args.map((arg) => arg.replace('SUMMARY', file)), {env: {...env, CORDIALE_SUMMARY: file, CHROME_PATH: chromium}, log});
  console.log(`\n── ${name}\n${readFileSync(log, 'utf8')}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  const counted = read && existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : null;
  const {passed, failed} = counted ?? (read ? {passed: 0, failed: 1} : {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1});
  const isBroken = code !== 0 && failed === 0;
  results.push({name, passed, failed: failed + (isBroken ? 1 : 0), seconds});
}

const vitest = ({numPassedTests, numFailedTests, testResults}) => ({passed: numPassedTests, failed: numFailedTests + testResults.filter(({status, assertionResults}) => status === 'failed' && assertionResults.length === 0).length});
const vitestArgs = (project) => ['run', '--project', project, '--reporter=default', '--reporter=json', '--outputFile.json=SUMMARY'];

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
  await step('core, west of Greenwich', tool('vitest'), vitestArgs('core'), {env: {TZ: 'America/Los_Angeles'}, read: vitest});
  await step('core, east of Greenwich', tool('vitest'), vitestArgs('core'), {env: {TZ: 'Pacific/Apia'}, read: vitest});
}

async function testElements() {
  await step('components', tool('wtr'), ['--config', 'packages/components/web-test-runner.config.mjs'], {read: (summary) => summary});
  await step('packages and their consumers', tool('vitest'), vitestArgs('consumers'), {read: vitest});
}

async function testPages() {
  await step('demo', tool('vitest'), vitestArgs('demo'), {read: vitest});
}

rmSync(folder, {recursive: true, force: true});
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log('');
for (const {name, passed, failed, seconds} of results) console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
