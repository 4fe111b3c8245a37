// Runs the tests of the elements and the main journey in Firefox, the second engine: `npm run test:firefox`. With `-- --group NAME` one element alone.
import {NOT_IN_FIREFOX} from '../packages/components/not-in-firefox.mjs';
import {countedSteps, countVitest, vitestArgs} from './lib/counted-steps.mjs';
import {ensureInstalled, extractSeeds, must, prepare, requireNode, tool} from './lib/steps.mjs';

const CONFIG = ['--config', 'packages/components/web-test-runner.firefox.config.mjs'];

requireNode();
await ensureInstalled();
await prepare();
const chosen = process.argv.slice(2);
if (chosen.length > 0) await must(tool('wtr'), [...CONFIG, ...chosen]);
else await testAll();

async function testAll() {
  extractSeeds();
  const leftOut = [];
  const {step, finish} = countedSteps();
  await step('components in Firefox', tool('wtr'), CONFIG, {
    read({passed, failed, skipped}) {
      const {lines, stale} = explain(skipped);
      leftOut.push(...lines);
      return {passed, failed: failed + stale};
    },
  });
  await step('the main journey in Firefox', tool('vitest'), vitestArgs('firefox'), {read: countVitest});
  if (leftOut.length > 0) console.log(`\nLeft out, see packages/components/not-in-firefox.mjs:\n${leftOut.join('\n')}`);
  finish();
}

/** Why tests were skipped. What is skipped without a reason, or named and not there any more, counts as a failure. */
function explain(skipped) {
  const of = (title) => skipped.filter((name) => name.startsWith(title));
  const known = new Set();
  const lines = [];
  let stale = 0;
  for (const {why, unless, titles} of NOT_IN_FIREFOX) {
    const names = titles.flatMap(of);
    for (const name of names) known.add(name);
    if (names.length > 0) lines.push(`– ${names.length}: ${why}`);
    const gone = names.length === 0 && unless ? [] : titles.filter((title) => of(title).length === 0);
    lines.push(...gone.map((title) => `✗ no test begins with "${title}" any more: take it out of the list`));
    stale += gone.length;
  }
  const unexplained = skipped.filter((name) => !known.has(name));
  lines.push(...unexplained.map((name) => `✗ "${name}" is skipped, and nothing says why`));
  return {lines, stale: stale + unexplained.length};
}
