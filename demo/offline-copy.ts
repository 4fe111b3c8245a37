import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Plugin} from 'vite';

/**
 * Adds a service worker to the built demo that keeps a copy of all its files, so that the page works without a network. A new version
 * is kept beside the old one and shown once no page of the old one is open. Each file is kept and fetched again only with the content it
 * had in the build, so that a page never mixes two.
 */
export function offlineCopy(): Plugin {
  let folder = '';
  return {
    name: 'offline-copy',
    apply: ({build}, {command}) => command === 'build' && build?.write !== false,
    configResolved: ({root, build: {outDir}}) => {
      folder = resolve(root, outDir);
    },
    closeBundle: async () => {
      const {generateSW} = await import('workbox-build'); // only a build needs it, and it takes long to load
      const {warnings} = await generateSW({
        globDirectory: folder,
        globPatterns: ['**/*'],
        swDest: join(folder, 'service-worker.js'),
        dontCacheBustURLsMatching: /^assets\//, // their names hold a hash of their content
        inlineWorkboxRuntime: true,
        sourcemap: false,
        mode: 'production',
        babelPresetEnvTargets: ['chrome 111', 'firefox 113', 'safari 16.4'],
        clientsClaim: true, // what the first page loads later comes from the copy, too
        ignoreURLParametersMatching: [/^/], // parameters say what the page shows, not which page it is
        manifestTransforms: [async (entries) => ({
          manifest: await Promise.all(entries.map(async (entry) => ({...entry, integrity: await integrityOf(join(folder, entry.url))}))),
        })],
      });
      if (warnings.length > 0) throw new Error(`The demo would not be complete without a network: ${warnings.join(' ')}`);
    },
  };
}

async function integrityOf(file: string): Promise<string> {
  return `sha384-${createHash('sha384').update(await readFile(file)).digest('base64')}`;
}
