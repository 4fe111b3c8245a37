import {addTaxonomy} from '@cordiale/core';
import type {Vocabulary} from '@cordiale/core/extend';
import {findRejections} from '@cordiale/core/extract';
import {AsyncQueue} from '../../internal/async-queue.js';
import type {ExtractionReply, ExtractionRequest} from './extraction-messages.js';
import type {GivenDocument} from './given-files.js';
import {readSlices} from './read-slices.js';

/**
 * Makes the worker that calls it read articles and extract their events beside the page. Call it once, at once: messages that come
 * before are lost. What the page has added to the taxonomy is told to it; words and annotators cannot be, so give those that you
 * have as a `vocabulary` of `defineVocabulary`. Defaults to the built-in one.
 */
export function serveExtraction({vocabulary}: {vocabulary?: Vocabulary | undefined} = {}): void {
  const documents = new AsyncQueue<GivenDocument>();
  const turns = new AsyncQueue<true>(); // the page is ready for another slice
  const reply = (message: ExtractionReply): void => self.postMessage(message);

  self.addEventListener('message', ({data}: MessageEvent<ExtractionRequest>) => {
    switch (data.kind) {
      case 'taxonomy': addTaxonomy(data.taxonomy); break;
      case 'document': documents.push(data.document); break;
      case 'end': documents.close(); break;
      case 'next': turns.push(true); break;
      case 'consider': reply({kind: 'rejections', rejections: findRejections(data.article, {vocabulary})});
    }
  });

  void serve();

  async function serve(): Promise<void> {
    const slices = readSlices(documents, {vocabulary});
    for await (const _ of turns) {
      const {value: slice, done} = await slices.next();
      reply(done ? {kind: 'end'} : {kind: 'slice', slice});
    }
  }
}
