/**
 * Bundles the explorer into one script for pages that are saved to a disk, where nothing can be loaded.
 *
 *   node scripts/build-standalone.mjs            → packages/components/src/components/share/generated/standalone.txt (not committed)
 *   node scripts/build-standalone.mjs --dist     the same file → packages/components/dist, after tsc, which copies no text
 *
 * The file is text to every bundler, so that none looks into it. Left out is what cannot work in such a page: MapLibre, whose worker is
 * a file of its own, and what reads articles in a worker. Quick, so it may run before every start, build and test.
 */
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build, transform} from 'esbuild';
import {minifyStyles} from './lib/minify-styles.mjs';
import {ROOT} from './lib/steps.mjs';

const COMPONENTS = join(ROOT, 'packages', 'components');
const FILE = join('components', 'share', 'generated', 'standalone.txt');
const SOURCE = join(COMPONENTS, 'src', FILE);

/** Modules that are left out, or stand in for others. */
const REPLACED = [
  {filter: /\/define\/intake\.js$/, by: null},
  {filter: /\/maplibre-renderer\.js$/, by: null},
  {filter: /\/own-worker\.js$/, by: null},
  {filter: /\/left-out\.js$/, by: join(COMPONENTS, 'src', 'components', 'share', 'no-left-out.ts')},
  {filter: /\/standalone-code\.js$/, by: join(COMPONENTS, 'src', 'components', 'share', 'own-code.ts')},
];

if (process.argv.includes('--dist')) {
  const target = join(COMPONENTS, 'dist', FILE);
  mkdirSync(dirname(target), {recursive: true});
  copyFileSync(SOURCE, target);
} else {
  const code = await withinScriptTags(await bundle());
  if (!existsSync(SOURCE) || readFileSync(SOURCE, 'utf8') !== code) {
    mkdirSync(dirname(SOURCE), {recursive: true});
    writeFileSync(SOURCE, code);
    console.log(`build-standalone: wrote ${FILE}, ${Math.round(code.length / 1000)} kB`);
  }
}

async function bundle() {
  const {outputFiles} = await build({
    entryPoints: [join(COMPONENTS, 'src', 'standalone.ts')],
    tsconfig: join(COMPONENTS, 'tsconfig.json'),
    bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', charset: 'ascii', legalComments: 'inline', conditions: ['source', 'browser'], define: {'process.env.NODE_ENV': '"production"'},
    plugins: [{
      name: 'standalone',
      setup({onResolve, onLoad}) {
        for (const {filter, by} of REPLACED) onResolve({filter}, () => (by === null ? {path: String(filter), namespace: 'left-out'} : {path: by}));
        onLoad({filter: /.*/, namespace: 'left-out'}, () => ({contents: '', loader: 'js'}));
        onLoad({filter: /\.styles\.ts$/}, async ({path}) => ({contents: await minifyStyles(readFileSync(path, 'utf8')), loader: 'ts'}));
      },
    }],
  });
  return outputFiles[0].text;
}

/** Code that may stand between the tags of a script: nothing in it ends one, or begins a comment of HTML. */
async function withinScriptTags(code) {
  const safe = code.replaceAll('\r', '\\r').replaceAll('<!--', '\\x3C!--').replace(/<(?=\/?script)/gi, '\\x3C');
  await transform(safe, {loader: 'js'}); // throws where a replacement was no text
  return safe;
}
