import {findRejections} from '@cordiale/core/extract';
import {AsyncQueue} from '../../internal/async-queue.js';
import type {ExtractionReply, ExtractionRequest} from './extraction-messages.js';
import type {GivenDocument} from './given-files.js';
import {readSlices} from './read-slices.js';

/** Reads articles and extracts their events beside the page. Gives a slice, and goes on once the page asks for the next one. */

const documents = new AsyncQueue<GivenDocument>();
const turns = new AsyncQueue<true>();
const reply = (message: ExtractionReply): void => self.postMessage(message);

self.addEventListener('message', ({data}: MessageEvent<ExtractionRequest>) => {
  if (data.kind === 'document') documents.push(data.document);
  else if (data.kind === 'end') documents.close();
  else if (data.kind === 'consider') reply({kind: 'rejections', rejections: findRejections(data.article)});
  else turns.push(true);
});

async function serve(): Promise<void> {
  const slices = readSlices(documents);
  for await (const _ of turns) {
    const {value: slice, done} = await slices.next();
    reply(done ? {kind: 'end'} : {kind: 'slice', slice});
  }
}

void serve();
