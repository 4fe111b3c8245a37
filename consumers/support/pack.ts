import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';
import {buildPackages, packPackages} from '../../scripts/lib/build-packages.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder apart from the project that has installed both packages, and no more than what they say they need. */
    consumer: string;
    /** Folder name of a package → its tarball. */
    tarballs: Record<string, string>;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What pages of consumers bring themselves. */
const OWN_DEPENDENCIES = ['react', 'react-dom', '@types/react', 'vue', 'svelte', '@lit-labs/ssr'];

/** Packs both packages and installs the tarballs, without the network: what they depend on is linked from where the project has it. */
export default async function setup(project: TestProject): Promise<() => void> {
  await buildPackages();
  const tarballs = packPackages(join(ROOT, '.cache', 'packages'));
  const consumer = mkdtempSync(join(tmpdir(), 'cordiale-consumer-'));
  const modules = join(consumer, 'node_modules');
  for (const [name, tarball] of Object.entries(tarballs)) {
    const folder = join(modules, '@cordiale', name);
    mkdirSync(folder, {recursive: true});
    const {status, stderr} = spawnSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], {encoding: 'utf8'});
    if (status !== 0) throw new Error(`${tarball} could not be unpacked: ${stderr}`);
    const {dependencies} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {dependencies: Record<string, string>};
    for (const dependency of Object.keys(dependencies).filter((key) => !key.startsWith('@cordiale/'))) link(modules, dependency, name);
  }
  for (const dependency of OWN_DEPENDENCIES) link(modules, dependency);
  writeFileSync(join(consumer, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}');
  project.provide('consumer', consumer);
  project.provide('tarballs', tarballs);
  return () => rmSync(consumer, {recursive: true, force: true});
}

function link(modules: string, dependency: string, workspace?: string): void {
  const places = [...(workspace ? [join(ROOT, 'packages', workspace)] : []), ROOT].map((folder) => join(folder, 'node_modules', dependency));
  const installed = places.find((place) => existsSync(place));
  if (!installed) throw new Error(`${dependency} is not installed in the project. Run: npm ci`);
  const target = join(modules, dependency);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), {recursive: true});
  symlinkSync(installed, target, 'junction');
}
