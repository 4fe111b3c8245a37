import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {buildManifest} from './build-manifest.mjs';
import {writeScriptFiles} from './build-script-files.mjs';
import {minifyStyles} from './minify-styles.mjs';
import {must, prepare, ROOT, tool} from './steps.mjs';

const DIST = join(ROOT, 'packages', 'components', 'dist');

/** Builds both packages into their `dist`, ready to be packed; gives the integrity of the files for a script tag. */
export async function buildPackages() {
  await prepare();
  await must(tool('tsc'), ['-b']);
  for (const name of ['core', 'components']) removeStale(join(ROOT, 'packages', name, 'dist'));
  await minifyPublishedStyles(DIST);
  for (const script of ['vendor-map.mjs', 'build-standalone.mjs']) await must(process.execPath, [join(ROOT, 'scripts', script), '--dist']);
  for (const [name, text] of buildManifest()) writeFileSync(join(DIST, name), text);
  return writeScriptFiles(join(DIST, 'script'));
}

/** Packs both packages as they lie in their `dist` into a folder, which is emptied first; gives folder name → tarball. */
export function packPackages(folder) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const {status, stdout, stderr} = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, '-w', '@cordiale/core', '-w', '@cordiale/components'], {cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000, shell: process.platform === 'win32'});
  if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr}`);
  return Object.fromEntries(Object.values(JSON.parse(stdout)).map(({name, filename}) => [name.slice('@cordiale/'.length), join(folder, filename)]));
}

/** The compiler leaves behind what it made of a source that is there no more. */
function removeStale(folder) {
  for (const name of readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.d.ts.map'))) {
    const file = join(folder, name);
    const [source] = JSON.parse(readFileSync(file, 'utf8')).sources;
    if (existsSync(join(dirname(file), source))) continue;
    for (const ending of ['.js', '.js.map', '.d.ts', '.d.ts.map']) rmSync(file.replace(/\.d\.ts\.map$/, ending), {force: true});
  }
}

/**
 * No bundler looks into the text of a style sheet, so it is published without what only its authors need. The source map of such a
 * file no longer fits it and goes too.
 */
async function minifyPublishedStyles(folder) {
  for (const name of readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.styles.js'))) {
    const file = join(folder, name);
    writeFileSync(file, (await minifyStyles(readFileSync(file, 'utf8'))).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
    rmSync(`${file}.map`, {force: true});
  }
}
