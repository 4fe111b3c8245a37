import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {minifyStyles} from './minify-styles.mjs';
import {ROOT} from './steps.mjs';

const COMPONENTS = join(ROOT, 'packages', 'components');
const SOURCES = join(COMPONENTS, 'src', 'script-tag');
const LANGUAGES = join(COMPONENTS, 'src', 'languages');
const NOTICES = 'LICENSES.txt';

/**
 * Builds the files for a script tag: the timeline alone, everything, what everything leaves to a second file, and, where the code looks
 * for them, the two workers, the languages and what a saved page runs. Gives path → text, source maps and licences with them, and the
 * integrity of each script.
 */
export async function buildScriptFiles() {
  const {version} = JSON.parse(readFileSync(join(COMPONENTS, 'package.json'), 'utf8'));
  const head = `/*! Cordiale ${version}, MIT. What it contains of others: ${NOTICES} */`;
  const files = new Map();
  const packages = new Set();

  const bundle = async (source, name, options = {}) => {
    const {outputFiles, metafile} = await build({
      entryPoints: [source], outfile: name, bundle: true, format: 'iife', target: 'es2022', minify: true, write: false, metafile: true, absWorkingDir: ROOT,
      sourcemap: true, legalComments: 'none', banner: {js: head}, conditions: ['source', 'browser'], tsconfig: join(COMPONENTS, 'tsconfig.json'), logLevel: 'error', ...options,
    });
    for (const {path, text} of outputFiles) files.set(path.endsWith('.map') ? `${name}.map` : name, text);
    for (const input of Object.keys(metafile.inputs)) packages.add(packageOf(input));
  };
  const elements = (integrity = '') => ({
    globalName: 'cordiale',
    define: {'import.meta.url': 'scriptAddress', MAP_FILE_INTEGRITY: JSON.stringify(integrity)},
    inject: [join(SOURCES, 'script-address.ts')],
    plugins: [minifiedStyles, languagesBeside, ...(integrity ? [mapInSecondFile] : [])],
  });

  await bundle(join(SOURCES, 'cordiale-map.ts'), 'cordiale-map.js', {globalName: 'cordialeMap', sourcemap: false});
  await bundle(join(SOURCES, 'cordiale.ts'), 'cordiale.js', elements(integrityOf(files.get('cordiale-map.js'))));
  await bundle(join(SOURCES, 'cordiale-timeline.ts'), 'cordiale-timeline.js', elements());
  await bundle(join(COMPONENTS, 'src/components/intake/extraction-worker.ts'), 'extraction-worker.js');
  for (const language of readdirSync(LANGUAGES).filter((file) => file.endsWith('.ts'))) await bundle(join(LANGUAGES, language), `languages/${language.replace('.ts', '.js')}`, {format: 'esm'});
  for (const path of ['map/generated/maplibre-gl-worker.mjs', 'share/generated/standalone.txt']) files.set(path.slice(path.indexOf('/') + 1), readFileSync(join(COMPONENTS, 'src/components', path), 'utf8'));
  files.set(NOTICES, noticesOf([...packages].filter(Boolean).sort()));

  const integrity = Object.fromEntries([...files].filter(([name]) => /\.m?js$/.test(name)).map(([name, text]) => [name, integrityOf(text)]));
  files.set('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  return {files, integrity};
}

/** Writes them into a folder. */
export async function writeScriptFiles(folder) {
  const {files, integrity} = await buildScriptFiles();
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  return integrity;
}

const minifiedStyles = {
  name: 'minified-styles',
  setup({onLoad}) {
    onLoad({filter: /\.styles\.ts$/}, async ({path}) => ({contents: await minifyStyles(readFileSync(path, 'utf8')), loader: 'ts'}));
  },
};

/** Leaves languages in files of their own, which a script asks for beside itself. */
const languagesBeside = {
  name: 'languages-beside',
  setup({onResolve}) {
    onResolve({filter: /\/languages\/\w+\.js$/}, ({path}) => ({path: path.replace('../', './'), external: true}));
  },
};

/** Takes MapLibre, its styles and its worker from the global that the second file leaves, when the code that uses them first runs. */
const mapInSecondFile = {
  name: 'map-in-second-file',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\/load-maplibre\.js$/}, () => ({path: join(SOURCES, 'load-maplibre.ts')}));
    onResolve({filter: /^maplibre-gl$/}, () => ({path: 'cordialeMap.maplibre', namespace: 'second-file'}));
    onResolve({filter: /\/maplibre-(?:css\.js|gl-worker\.mjs)$/}, () => ({path: 'cordialeMap', namespace: 'second-file'}));
    onLoad({filter: /./, namespace: 'second-file'}, ({path}) => ({contents: `module.exports = globalThis.${path};`}));
  },
};

/** What a script tag's `integrity` says of a file. */
function integrityOf(text) {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** Folder of the package of others that a source lies in. */
function packageOf(path) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder && existsSync(join(ROOT, folder, 'package.json')) ? folder : null;
}

function noticesOf(folders) {
  const licences = folders.map((folder) => {
    const {name, version, license, author} = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const holder = typeof author === 'string' ? author : author?.name;
    return `# ${name} ${version} (${license})\n\n${file ? readFileSync(join(ROOT, folder, file), 'utf8').trim() : `Copyright ${holder ?? `the authors of ${name}`}. No licence file is shipped with it.`}\n`;
  });
  return [readFileSync(join(ROOT, 'LICENSE'), 'utf8'), readFileSync(join(COMPONENTS, 'NOTICE.md'), 'utf8'), ...licences].join('\n---\n\n');
}
