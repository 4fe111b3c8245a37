import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {parseEventSet, type EventSet} from '@cordiale/core';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DATA_FILE = `${ROOT}demo/public/data/seeds.json`;

/** Builds the demo into a folder of the tests, and gives the events it shows. */
export async function buildDemo(): Promise<{folder: string; set: EventSet}> {
  if (!existsSync(DATA_FILE)) throw new Error(`${DATA_FILE} is missing. Extract the seeds first: npm run build.`);
  const folder = `${ROOT}.cache/demo-test`;
  const run = promisify(execFile);
  await run(process.execPath, [`${ROOT}scripts/build-standalone.mjs`], {cwd: ROOT});
  await run(process.execPath, [`${ROOT}node_modules/vite/bin/vite.js`, 'build', '--outDir', folder, '--logLevel', 'error'], {cwd: ROOT, env: {...process.env, NODE_ENV: 'production'}});
  return {folder, set: parseEventSet(JSON.parse(await readFile(DATA_FILE, 'utf8')))};
}
