// Builds everything that is published or shown: both packages into their `dist`, the demo into `dist/demo`.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minifyStyles} from './lib/minify-styles.mjs';
import {ensureInstalled, extractSeeds, must, prepare, requireNode, ROOT, tool} from './lib/steps.mjs';

requireNode();
await ensureInstalled();
await prepare();
await must(tool('tsc'), ['-b']);
await minifyPublishedStyles(join(ROOT, 'packages', 'components', 'dist'));
await must(process.execPath, [join(ROOT, 'scripts', 'vendor-map.mjs'), '--dist']);
await must(process.execPath, [join(ROOT, 'scripts', 'build-standalone.mjs'), '--dist']);
extractSeeds();
await must(tool('vite'), ['build', '--logLevel', 'warn']);
console.log('Built packages/core/dist, packages/components/dist and dist/demo.');

/** No bundler looks into the text of a style sheet, so it is published without what only its authors need. */
async function minifyPublishedStyles(folder) {
  for (const name of readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.styles.js'))) {
    const file = join(folder, name);
    writeFileSync(file, await minifyStyles(readFileSync(file, 'utf8')));
  }
}
