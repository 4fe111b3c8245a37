import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

/**
 * Bytes of entries with all that they import, minified and gzipped. What they load later, when somebody asks for it, is left
 * out, and so is MapLibre.
 */
export async function sizeOf(files) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'), resolveDir: '.', sourcefile: 'entry.js'},
    bundle: true,
    splitting: true,
    outdir: 'out',
    entryNames: 'entry',
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['source', 'browser'],
    external: ['maplibre-gl', 'maplibre-gl/*'],
    loader: {'.mjs': 'js'},
    legalComments: 'none',
    logLevel: 'error',
  });
  const loaded = loadedWith(Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === 'entry.js' || path.endsWith('/entry.js')), metafile.outputs);
  const contents = outputFiles.filter(({path}) => loaded.has(path.split(/[\\/]/).at(-1))).map((file) => Buffer.from(file.contents));
  return contents.reduce((sum, content) => sum + gzipSync(content, {level: 9}).length, 0);
}

/** Names of an output and of all that it imports at once. */
function loadedWith(path, outputs, loaded = new Set()) {
  const name = path.split('/').at(-1);
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const {path: imported, kind} of outputs[path]?.imports ?? []) if (kind === 'import-statement' && outputs[imported]) loadedWith(imported, outputs, loaded);
  return loaded;
}
