import type {QuarantinedRecord} from '@cordiale/core';
import type {Vocabulary} from '@cordiale/core/extend';
import {extractArticle} from '@cordiale/core/extract';
import {parseEvents} from '@cordiale/core/formats';
import {decodeText, LIMITS, readDocument, type DecodedText} from '@cordiale/core/readers';
import type {ExtractionSlice} from './extraction-messages.js';
import type {GivenDocument} from './given-files.js';

/** A slice ends with any of these, so that the first results come soon and none keeps the page busy for long. */
const LONGEST_SLICE_MS = 300;
const MOST_ARTICLES = 150;
const MOST_EVENTS = 1000;

/** Text in which a file says that it holds events; articles have no such fields. */
const EVENT_FIELDS = /"(?:cordiale|participants|features)"\s*:/;
const START_LENGTH = 5_000;

const UNREADABLE = {wanted: 'a file that can be read', hint: 'Check that it is still there and that you may read it.', code: 'unreadable'};

/** Reads documents one after the other and gives what is in them, slice by slice. What cannot be read is in the quarantine; nothing is thrown. */
export async function* readSlices(documents: AsyncIterable<GivenDocument>, {vocabulary}: {vocabulary?: Vocabulary | undefined} = {}): AsyncGenerator<ExtractionSlice> {
  let documentCount = 0;
  let slice = emptySlice();
  let begun = performance.now();
  for await (const document of documents) {
    for await (const share of readInto(() => slice, document, vocabulary)) {
      if (!isFull(slice, begun)) continue;
      yield {...slice, documentCount: documentCount + share};
      slice = emptySlice();
      begun = performance.now();
    }
    documentCount++;
  }
  yield {...slice, documentCount};
}

function emptySlice(): ExtractionSlice {
  return {articles: [], events: [], quarantine: [], silentCount: 0, documentCount: 0};
}

function isFull({articles, events}: ExtractionSlice, begun: number): boolean {
  return articles.length >= MOST_ARTICLES || events.length >= MOST_EVENTS || performance.now() - begun >= LONGEST_SLICE_MS;
}

/** Adds what a document holds to the slice of the moment, and says after each piece what share of the document is read. */
async function* readInto(sliceNow: () => ExtractionSlice, {name, content, published}: GivenDocument, vocabulary: Vocabulary | undefined): AsyncGenerator<number> {
  const read = typeof content === 'string' ? {text: content} : await textOf(content);
  if (!('text' in read)) {
    sliceNow().quarantine.push({origin: name, field: '', ...read});
    yield 1;
  } else if (holdsEvents(read.text, name)) yield* readEventsInto(sliceNow, read.text, name);
  else {
    const {articles, quarantine} = readDocument(read.text, {name});
    for (const record of quarantine) sliceNow().quarantine.push(record);
    for (const [index, input] of articles.entries()) {
      const {article, events, problems} = extractArticle(published && !input.published ? {...input, published} : input, {vocabulary});
      const slice = sliceNow();
      slice.articles.push(article);
      slice.events.push(...events);
      slice.quarantine.push(...problems);
      if (events.length === 0) slice.silentCount++;
      yield (index + 1) / articles.length;
    }
    if (articles.length === 0) yield 1;
  }
}

/** Events come with the articles they rest on, each article with the first of its events. */
function* readEventsInto(sliceNow: () => ExtractionSlice, text: string, name: string): Generator<number> {
  const {articles, events, quarantine} = parseEvents(text, {name});
  const waiting = new Map(articles.map((article) => [article.id, article]));
  pushAll(sliceNow().quarantine, quarantine);
  for (const [index, event] of events.entries()) {
    const slice = sliceNow();
    slice.events.push(event);
    for (const {article: id} of event.reports) {
      const article = waiting.get(id);
      if (article) slice.articles.push(article);
      waiting.delete(id);
    }
    yield (index + 1) / events.length;
  }
  for (const article of waiting.values()) {
    sliceNow().articles.push(article);
    sliceNow().silentCount++;
  }
  yield 1;
}

function pushAll(list: QuarantinedRecord[], records: readonly QuarantinedRecord[]): void {
  for (const record of records) list.push(record);
}

function holdsEvents(text: string, name: string): boolean {
  if (/\.(?:csv|tsv|geojson)$/i.test(name)) return true;
  return /^[\s\uFEFF]*[[{]/.test(text) && EVENT_FIELDS.test(text.slice(0, START_LENGTH));
}

async function textOf(file: Blob | null): Promise<DecodedText> {
  if (!file) return {seen: 'a file that cannot be opened', ...UNREADABLE};
  if (file.size > LIMITS.batchCharacters) return {seen: `${file.size} bytes`, wanted: `at most ${LIMITS.batchCharacters} bytes`, hint: 'Split the file.', code: 'too-much'};
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return {seen: error instanceof Error ? error.message : String(error), ...UNREADABLE};
  }
}
