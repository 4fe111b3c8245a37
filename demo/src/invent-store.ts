import type {EventStore} from '@cordiale/core';
import {readStore} from '@cordiale/core/binary';
import type {InventReply, InventRequest} from './invent-messages.js';

/** A store of invented events, made in a worker; `onMade` hears how many there are. Rejects when `signal` says to stop, or the worker fails. */
export function inventStore(request: InventRequest, {signal, onMade}: {signal: AbortSignal; onMade: (made: number) => void}): Promise<EventStore> {
  const worker = new Worker(new URL('./invent-worker.ts', import.meta.url), {type: 'module', name: 'cordiale-invent'});
  const store = new Promise<EventStore>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', ({message}) => reject(new Error(message || 'the worker could not be loaded')));
    worker.addEventListener('message', ({data}: MessageEvent<InventReply>) => {
      if (data.kind === 'made') onMade(data.made);
      else resolve(readStore(data.bytes));
    });
    worker.postMessage(request);
  });
  return store.finally(() => worker.terminate());
}
