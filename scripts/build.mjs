// Builds everything that is published or shown: both packages into their `dist`, the demo into `dist/demo`. With `--packages` only
// the packages, which is what `npm pack` asks for.
import {buildPackages} from './lib/build-packages.mjs';
import {ensureInstalled, extractSeeds, must, requireNode, tool} from './lib/steps.mjs';

requireNode();
await ensureInstalled();
const integrity = await buildPackages();
const hasDemo = !process.argv.includes('--packages');
if (hasDemo) {
  extractSeeds();
  await must(tool('vite'), ['build', '--logLevel', 'warn']);
}
console.log('Files for a script tag, in packages/components/dist/script, with what their `integrity` must be:');
for (const [name, hash] of Object.entries(integrity)) console.log(`  ${name.padEnd(34)} ${hash}`);
console.log(`Built packages/core/dist, packages/components/dist${hasDemo ? ' and dist/demo' : ''}.`);
