import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

/** Bytes of an entry with all that it imports, minified and gzipped; MapLibre is left out. */
export async function sizeOf(file) {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['source', 'browser'],
    external: ['maplibre-gl', 'maplibre-gl/*'],
    loader: {'.mjs': 'js'},
    legalComments: 'none',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, {level: 9}).length;
}
