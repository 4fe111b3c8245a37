import {AsyncQueue} from '../../internal/async-queue.js';
import {nextTask} from '../../internal/in-slices.js';
import type {ExtractionReply, ExtractionRequest, ExtractionSlice} from './extraction-messages.js';
import type {GivenDocument} from './given-files.js';
import {startExtractionWorker} from './start-extraction-worker.js';

/** How long documents are handed to the worker before the page may answer: a browser looks up each file. */
const SLICE_MS = 8;

/**
 * Has documents read by a worker and gives what is in them, slice by slice; the worker reads the next slice while its latest is being
 * used. Ends early, without an error, when `signal` says so. Throws when the worker cannot be started.
 */
export async function* extractInWorker(documents: AsyncIterable<GivenDocument>, {signal, createWorker}: {signal: AbortSignal; createWorker?: (() => Worker) | undefined}): AsyncGenerator<ExtractionSlice> {
  const worker = startExtractionWorker(createWorker);
  const slices = new AsyncQueue<ExtractionSlice>();
  const ask = (request: ExtractionRequest): void => worker.postMessage(request);
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    slices.close();
  };
  worker.addEventListener('message', ({data}: MessageEvent<ExtractionReply>) => {
    if (data.kind === 'slice') slices.push(data.slice);
    else if (data.kind === 'end') slices.close();
  });
  worker.addEventListener('error', ({message}) => fail(new Error(message || 'its worker could not be loaded')));
  worker.addEventListener('messageerror', () => fail(new Error('its worker answered with what cannot be read')));
  signal.addEventListener('abort', () => slices.close());
  try {
    void hand(documents, ask, signal).catch(fail);
    ask({kind: 'next'});
    for await (const slice of slices) {
      if (signal.aborted) return;
      ask({kind: 'next'});
      yield slice;
      if (signal.aborted) return;
    }
    if (failure) throw failure;
  } finally {
    worker.terminate();
  }
}

async function hand(documents: AsyncIterable<GivenDocument>, ask: (request: ExtractionRequest) => void, signal: AbortSignal): Promise<void> {
  let begun = performance.now();
  for await (const document of documents) {
    if (signal.aborted) return;
    ask({kind: 'document', document});
    if (performance.now() - begun < SLICE_MS) continue;
    await nextTask();
    begun = performance.now();
  }
  ask({kind: 'end'});
}
