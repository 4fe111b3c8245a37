import {getVersion, getWorkerUrl, setWorkerUrl} from 'maplibre-gl';
import {maplibreVersion} from './generated/maplibre-version.js';
import {MapFailure} from './map-failure.js';

/** Where MapLibre's worker comes from: set by the page, the file beside this module, or, where a bundler lost that, the chunk it made of it, or its text in a blob. */
export type WorkerSource = 'host' | 'file' | 'chunk' | 'text';

let source: WorkerSource | undefined;
/** Maps that are served by the worker: MapLibre shares one among all, and starts another only when none is left. */
const users = new Set<object>();
const waiting: (() => void)[] = [];

/**
 * Makes sure there is a worker for a map, and says where it comes from. A page that has set one of its own keeps it.
 * Throws a {@link MapFailure} when MapLibre is of another version than the worker that is shipped.
 */
export function claimWorker(user: object): WorkerSource {
  source ??= getWorkerUrl() ? 'host' : useFile();
  users.add(user);
  return source;
}

/** Says that a map needs the worker no more; what waits for all of them to be gone goes on after the last. */
export function releaseWorker(user: object): void {
  users.delete(user);
  if (users.size === 0) for (const go of waiting.splice(0)) go();
}

/** True when there is another worker to try after one from this source has failed. */
export function hasOtherWorker(failed: WorkerSource): boolean {
  return failed === 'file' || failed === 'chunk';
}

/**
 * Takes another worker in place of one that has failed, once every map that waits for that has given it up: the chunk where it lies
 * apart from the code of the page, which must not run a second time; else the text, which a policy without `blob:` refuses.
 */
export async function useOtherWorker(failed: WorkerSource | undefined): Promise<void> {
  const [{runWorker, address = ''}] = await Promise.all([import('./generated/maplibre-gl-worker.mjs'), whenUnused()]);
  if (source !== failed) return;
  const isApart = /^https?:/.test(address) && address !== import.meta.url && address !== getWorkerUrl();
  source = failed === 'file' && isApart ? 'chunk' : 'text';
  setWorkerUrl(source === 'chunk' ? address : URL.createObjectURL(new Blob([`(${String(runWorker)})()`], {type: 'text/javascript'})));
}

/**
 * Takes the text at once in a page without an origin, in a sandboxed frame or from disk, where MapLibre fetches the file, which nobody
 * gives to such a page; and in a script that does not know where it lies.
 */
export async function prepareWorker(): Promise<void> {
  if (!getWorkerUrl() && (globalThis.origin === 'null' || fileAddress() === undefined)) await useOtherWorker(source);
}

function whenUnused(): Promise<void> {
  return users.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}

function useFile(): 'file' {
  if (getVersion() !== maplibreVersion) {
    throw new MapFailure('worker-failed', `The map worker is of MapLibre ${maplibreVersion}, the page has ${getVersion()}. Install maplibre-gl ${maplibreVersion}, or call setWorkerUrl() with a worker of that version.`);
  }
  setWorkerUrl(fileAddress() ?? '');
  return 'file';
}

function fileAddress(): string | undefined {
  try {
    return new URL('./generated/maplibre-gl-worker.mjs', import.meta.url).href;
  } catch { // a bundler that makes one script of all gives it no address
    return undefined;
  }
}
