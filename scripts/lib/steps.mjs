import {spawn, spawnSync} from 'node:child_process';
import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Ends with a plain message when Node is too old for the tools. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Cordiale needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from your package manager or nodejs.org.`);
  process.exit(2);
}

/** Runs a command in the project folder with its output shown, or written to the file `log`; resolves with its exit code. */
export function run(command, args, {env = {}, quiet = false, log = null} = {}) {
  return new Promise((resolve) => {
    const output = log ? openSync(log, 'w') : null;
    const child = spawn(command, args, {cwd: ROOT, stdio: output ? ['ignore', output, output] : quiet ? 'ignore' : 'inherit', shell: process.platform === 'win32', env: {...process.env, ...env}});
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => {
      if (output) closeSync(output);
      resolve(code ?? 1);
    });
  });
}

/** Runs a command and ends the process when it fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) {
    console.error(`"${command} ${args.join(' ')}" ended with ${code}.`);
    process.exit(code);
  }
}

/** Path of a tool that npm installed for the project. */
export function tool(name) {
  return join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Installs the dependencies when they are missing or older than the lock file. */
export async function ensureInstalled() {
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs - 1000) return;
  console.log('Installing dependencies …');
  await must('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Copies what the map needs from its packages, bundles what saved pages run, and compiles core, so that the command line runs. Quick when nothing changed. */
export async function prepare() {
  await must(process.execPath, [join(ROOT, 'scripts', 'vendor-map.mjs')]);
  await must(process.execPath, [join(ROOT, 'scripts', 'build-standalone.mjs')]);
  await must(tool('tsc'), ['-b', 'packages/core', 'packages/core/cli']);
}

/** Extracts the events of the seeds into the data of the demo. */
export function extractSeeds() {
  const seeds = readdirSync(join(ROOT, 'seeds')).filter((name) => name.endsWith('.txt')).sort().map((name) => join('seeds', name));
  const target = join(ROOT, 'demo', 'public', 'data', 'seeds.json');
  const result = spawnSync(process.execPath, [join('packages', 'core', 'bin', 'cordiale.js'), 'extract', ...seeds], {cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000});
  process.stderr.write(result.stderr);
  if (result.status !== 0) {
    console.error('The seeds could not be extracted.');
    process.exit(result.status ?? 1);
  }
  mkdirSync(dirname(target), {recursive: true});
  const story = JSON.parse(readFileSync(join(ROOT, 'demo', 'story.json'), 'utf8'));
  writeFileSync(target, `${JSON.stringify({...JSON.parse(result.stdout), story}, null, 1)}\n`);
}
