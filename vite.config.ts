import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {offlineCopy} from './demo/offline-copy.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Workspaces are read from their sources, so that nothing has to be built first. */
const conditions = ['source', 'module', 'browser', 'development|production'];

/** What is the same in every zone, for it meets days only as texts and numbers, and what it calls is tried in each: a run in a second zone leaves it out. */
const SAME_IN_EVERY_ZONE = ['cli', 'event-set-schema', 'store-recount'].map((name) => `packages/core/test/${name}.test.ts`);

/** Serves and builds the demo; runs the tests that need no page of their own. The elements' tests run in a browser, see packages/components. */
export default defineConfig({
  root: path('demo'),
  base: './',
  resolve: {conditions},
  plugins: [offlineCopy()],
  server: {port: 5173},
  build: {
    outDir: path('dist/demo'),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // which know light-dark(), as the elements ask for
    // A data: address would be refused by the page's security policy for fonts and workers.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    chunkSizeWarningLimit: 1200, // the map's engine is one file of about 1 MB
    rolldownOptions: {input: [path('demo/index.html'), path('demo/dates.html')], checks: {pluginTimings: false}},
  },
  test: {
    projects: [
      {
        root: path('.'),
        resolve: {conditions: ['source', 'node', 'import', 'default']},
        ssr: {resolve: {conditions: ['source', 'node', 'import', 'default']}},
        // Files of core share nothing that changes, so that they need not load everything anew each.
        test: {name: 'core', environment: 'node', isolate: false, maxWorkers: '100%', include: ['packages/core/**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**', ...(process.env.CORDIALE_SECOND_ZONE ? SAME_IN_EVERY_ZONE : [])], testTimeout: 60_000}, // a busy machine must not fail a property
      },
      {
        root: path('.'),
        test: {name: 'consumers', environment: 'node', include: ['consumers/**/*.test.ts'], globalSetup: path('consumers/support/pack.ts'), testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false},
      },
      {
        root: path('.'),
        test: {name: 'demo', environment: 'node', globalSetup: path('demo/test/support/build-demo.ts'), include: ['demo/test/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false},
      },
      {
        root: path('.'),
        test: {name: 'firefox', environment: 'node', globalSetup: path('demo/test/support/build-demo.ts'), include: ['demo/test/firefox/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000},
      },
    ],
  },
});
