// Builds everything that is published or shown: both packages into their `dist`, the demo into `dist/demo`.
import {join} from 'node:path';
import {ensureInstalled, extractSeeds, must, prepare, requireNode, ROOT, tool} from './lib/steps.mjs';

requireNode();
await ensureInstalled();
await prepare();
await must(tool('tsc'), ['-b']);
await must(process.execPath, [join(ROOT, 'scripts', 'vendor-map.mjs'), '--dist']);
extractSeeds();
await must(tool('vite'), ['build', '--logLevel', 'warn']);
console.log('Built packages/core/dist, packages/components/dist and dist/demo.');
