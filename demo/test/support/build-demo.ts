import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built demo, and the file of the events that it shows. */
    demo: {folder: string; dataFile: string};
  }
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the demo into a folder of the tests, once for all of them. */
export default async function setup(project: TestProject): Promise<void> {
  const demo = {folder: `${ROOT}.cache/demo-test`, dataFile: `${ROOT}demo/public/data/seeds.json`};
  if (!existsSync(demo.dataFile)) throw new Error(`${demo.dataFile} is missing. Extract the seeds first: npm run build.`);
  const run = promisify(execFile);
  await run(process.execPath, [`${ROOT}scripts/build-standalone.mjs`], {cwd: ROOT});
  await run(process.execPath, [`${ROOT}node_modules/vite/bin/vite.js`, 'build', '--outDir', demo.folder, '--logLevel', 'error'], {cwd: ROOT, env: {...process.env, NODE_ENV: 'production'}});
  project.provide('demo', demo);
}
