import {dirname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import {minifyStyles} from './minify-styles.mjs';
import {ROOT} from './steps.mjs';

const ENTRY = 'virtual:entry';

/**
 * Bytes of entries with all that they import, minified and gzipped: what a page pays that is bundled with Vite, like the demo, from
 * the packages as they are published, with their styles minified. What they load later, when somebody asks for it, is left out,
 * and so is MapLibre.
 */
export async function sizeOf(files) {
  const output = await bundle(files);
  return sum(loadedWith(output.find(({isEntry}) => isEntry), output));
}

/**
 * Bytes of what one element consists of, without everything it shares or takes from elsewhere: of the modules in the folder of its
 * file, generated ones and data left out. `entry` counts what comes at once, `all` also what is loaded later.
 */
export async function ownSizeOf(file) {
  const folder = dirname(file);
  const isOwn = (id) => id.startsWith(join(folder, '/')) && !NOT_WRITTEN.test(id);
  const foreign = {
    name: 'foreign',
    enforce: 'pre',
    resolveId: (id, importer) => (!importer || importer === ENTRY || (id.startsWith('.') && isOwn(join(dirname(importer), id))) ? null : {id, external: true}),
  };
  const output = await bundle([file], [foreign]);
  return {entry: sum(loadedWith(output.find(({isEntry}) => isEntry), output)), all: sum(output)};
}

/**
 * Bytes of script of the built demo that a page loads before the map comes: what it imports at once, with the files that hold the
 * modules `files`, which it asks for right away.
 */
export async function demoSizeOf(files) {
  const {output} = await build({configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: {write: false}});
  const chunks = output.filter(({type}) => type === 'chunk');
  const loaded = new Set();
  for (const file of [join(ROOT, 'demo', 'index.html'), ...files]) {
    const chunk = chunks.find(({moduleIds}) => moduleIds.includes(file));
    if (!chunk) throw new Error(`No script of the built demo holds ${file}. Name what the page asks for right away instead.`);
    loadedWith(chunk, chunks, loaded);
  }
  return sum(loaded);
}

const NOT_WRITTEN = /\/generated\/|\/basemap-\d+m\./;

async function bundle(files, plugins = []) {
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {conditions: ['source', 'browser']},
    plugins: [
      ...plugins,
      {name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n') : null)},
      {name: 'preload', enforce: 'pre', load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null)}, // what Vite adds is not ours
      {name: 'styles', enforce: 'pre', transform: {filter: {id: /\.styles\.ts$/}, handler: minifyStyles}},
    ],
    build: {write: false, minify: true, target: 'es2022', modulePreload: false, rolldownOptions: {input: ENTRY, external: /^maplibre-gl/, preserveEntrySignatures: 'allow-extension', output: {format: 'es'}}},
  });
  return output.filter(({type}) => type === 'chunk');
}

function sum(chunks) {
  return [...chunks].reduce((bytes, {code}) => bytes + gzipSync(code, {level: 9}).length, 0);
}

/** An output and all that it imports at once. */
function loadedWith(chunk, output, loaded = new Set()) {
  if (!chunk || loaded.has(chunk)) return loaded;
  loaded.add(chunk);
  for (const name of chunk.imports) loadedWith(output.find(({fileName}) => fileName === name), output, loaded);
  return loaded;
}
