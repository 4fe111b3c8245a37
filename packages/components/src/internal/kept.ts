import {createStore, get, update} from 'idb-keyval';

const store = createStore('cordiale', 'kept');

/** What this browser keeps under a key, in IndexedDB. Rejects where it keeps nothing: in some private windows, in a sandboxed frame. */
export async function readKept(key: string): Promise<unknown> {
  return get<unknown>(key, store);
}

/** Changes what this browser keeps under a key, in one step whatever other pages do meanwhile, and gives what is kept now. Rejects as reading does. */
export async function changeKept<T>(key: string, change: (kept: unknown) => T): Promise<T> {
  let now: T | undefined;
  await update<unknown>(key, (kept) => (now = change(kept)), store);
  return now as T;
}
