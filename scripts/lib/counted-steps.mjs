import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from './steps.mjs';

/** Steps that are counted together. `env` is for all of them. */
export function countedSteps({env: common = {}} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cordiale-test-'));
  const results = [];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);

  return {
    /**
     * Runs one check; without a summary of its own it counts as one test. A runner that breaks off counts as a failure. What it prints is
     * shown at its end, because others run beside it.
     */
    async step(name, command, args, {env = {}, read} = {}) {
      const [file, log] = [join(folder, `${name}.json`), join(folder, `${name}.log`)];
      console.log(`… ${name}`);
      const started = performance.now();
      const code = await run(command, args.map((arg) => arg.replace('SUMMARY', file)), {env: {...env, ...common, CORDIALE_SUMMARY: file}, log});
      console.log(`\n── ${name}\n${readFileSync(log, 'utf8')}`);
      const seconds = Math.round((performance.now() - started) / 1000);
      const counted = read && existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : null;
      const {passed, failed} = counted ?? (read ? {passed: 0, failed: 1} : {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1});
      const isBroken = code !== 0 && failed === 0;
      results.push({name, passed, failed: failed + (isBroken ? 1 : 0), seconds});
    },

    /** Prints a line for each step and one that adds them up, and sets the exit code. */
    finish() {
      rmSync(folder, {recursive: true, force: true});
      console.log('');
      for (const {name, passed, failed, seconds} of results) console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
      console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
      process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
    },
  };
}

/** What makes vitest run a project and write its summary. */
export const vitestArgs = (project) => ['run', '--project', project, '--reporter=default', '--reporter=json', '--outputFile.json=SUMMARY'];

/** Counts a summary of vitest; a file that did not run is one failure. */
export function countVitest({numPassedTests, numFailedTests, testResults}) {
  return {passed: numPassedTests, failed: numFailedTests + testResults.filter(({status, assertionResults}) => status === 'failed' && assertionResults.length === 0).length};
}
