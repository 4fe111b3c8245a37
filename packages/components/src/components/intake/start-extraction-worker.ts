import {addedTaxonomy} from '@cordiale/core';
import type {ExtractionRequest} from './extraction-messages.js';

let createOwn: (() => Worker) | undefined;

/**
 * Has every element on the page read articles in a worker of the page's own, which calls `serveExtraction` with its vocabulary; without
 * a function, in the one of the package again. Articles that are being read already are read to their end as they were begun.
 */
export function setExtractionWorker(createWorker: (() => Worker) | undefined): void {
  createOwn = createWorker;
}

/** Starts the worker that reads articles and tells it what the page has added to the taxonomy. Throws when it cannot be started. */
export function startExtractionWorker(createWorker: (() => Worker) | undefined = createOwn): Worker {
  const worker = createWorker ? createWorker() : new Worker(new URL('./extraction-worker.js', import.meta.url), {type: 'module', name: 'cordiale-intake'});
  worker.postMessage({kind: 'taxonomy', taxonomy: addedTaxonomy()} satisfies ExtractionRequest);
  return worker;
}
