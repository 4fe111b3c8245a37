import {getVersion, getWorkerUrl, setWorkerUrl} from 'maplibre-gl';
import {maplibreVersion} from './generated/maplibre-version.js';
import {MapFailure} from './map-failure.js';

/** Where MapLibre's worker comes from: set by the page, the file beside this module, or its text in a blob where a bundler lost the file. */
export type WorkerSource = 'host' | 'file' | 'text';

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

export function releaseWorker(user: object): void {
  users.delete(user);
  if (users.size === 0) for (const go of waiting.splice(0)) go();
}

/** Takes the text of the worker in place of its file, once every map that waits for the file has given it up. A policy without `blob:` refuses it. */
export async function useWorkerText(): Promise<void> {
  const [{workerText}] = await Promise.all([import('./generated/maplibre-worker-text.js'), whenUnused()]);
  if (source === 'text') return;
  source = 'text';
  setWorkerUrl(URL.createObjectURL(new Blob([workerText], {type: 'text/javascript'})));
}

/** Takes the text at once in a page without an origin, in a sandboxed frame or from disk: MapLibre fetches the file there, which nobody gives to such a page. */
export async function prepareWorker(): Promise<void> {
  if (globalThis.origin === 'null' && !getWorkerUrl()) await useWorkerText();
}

function whenUnused(): Promise<void> {
  return users.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}

function useFile(): 'file' {
  if (getVersion() !== maplibreVersion) {
    throw new MapFailure('worker-failed', `The map worker is of MapLibre ${maplibreVersion}, the page has ${getVersion()}. Install maplibre-gl ${maplibreVersion}, or call setWorkerUrl() with a worker of that version.`);
  }
  setWorkerUrl(new URL('./generated/maplibre-gl-worker.mjs', import.meta.url).href);
  return 'file';
}
