import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEventSet, type EventSet} from '@cordiale/core';
import {extractArticles} from '@cordiale/core/extract';
import {decodeText, readDocument, type ReadArticles} from '@cordiale/core/readers';
import {runs} from './support/runs.js';

/** Articles as nobody should write them, from their bytes to their events: nothing throws, nothing is lost in silence, and the same comes out twice. */

/** What the extractor looks for, and what stands between: most of any sequence of them is nearly a sentence that it knows. */
const WORDS = ['Estonia', 'Japan', 'Kenyan', 'Chile’s', 'Tallinn', 'the Baltic states', 'NATO', 'United', 'States', 'Georgia', 'defence minister', 'Prime Minister Moll', 'and', 'of', 'in', 'with', 'visited', 'met', 'signed', 'will', 'not', 'would have', 'a memorandum on', 'cyber defence', 'mines', 'donated', 'withdrew from', '€ 3 million', '12', '4 May 2019', 'May', 'on Tuesday', 'last year', '05/06/2018', 'since 2014', '1990s', '30 February 2019', '99999999999', '.', ',', '”', '“', '(', '!', ':', '-', '—', '\n', '\n\n', '\r\n', '\u2028', '\ud83d', '😀', '\u202e', '\u0301', '\u0000', 'İ', 'ẞ', '<p>', '&amp;', '\\', '__proto__'];
const anyProse = fc.oneof(fc.array(fc.constantFrom(...WORDS), {maxLength: 40}).map((words) => words.join(' ')), fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({unit: 'binary', maxLength: 3})), {maxLength: 40}).map((words) => words.join('')));

const anyField = fc.option(fc.oneof(anyProse, fc.constantFrom('2019-05-04', '2019-05-04T23:00:00Z', '2019', '../..', 'javascript:alert(1)', 'https://example.org/')), {nil: undefined});
const anyInput = fc.record({id: fc.option(fc.constantFrom('a', 'b', '', '__proto__', '\ud83d'), {nil: undefined}), text: anyProse, title: anyField, url: anyField, publisher: anyField, byline: anyField, published: anyField});

/** A text with pieces taken out, put in and doubled, as files are when they were cut off or badly joined. */
const harmed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(text, fc.array(fc.record({at: fc.nat(), cut: fc.nat({max: 6}), put: fc.oneof(fc.constant(''), fc.constantFrom('<', '>', '</', '"', '{', '}', '[', ']', ',', ':', '&', ';', ']]>', '<!--', '\n', '\u0000'), fc.string({unit: 'binary', maxLength: 4}))}), {maxLength: 4})).map(([whole, harms]) => harms.reduce((left, {at, cut, put}) => {
  const place = at % (left.length + 1);
  return left.slice(0, place) + put + left.slice(place + cut);
}, whole));

/** The quarantine of a document names each of its records once, so that what was given is what was kept and what was refused. */
const accountedFor = ({articles, quarantine}: ReadArticles): number => articles.length + quarantine.length;
const asText = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/gu, '');

function expectWhole(set: EventSet): void {
  const texts = new Map(set.articles.map(({id, text}) => [id, text]));
  const evidence = [...set.articles.flatMap((article) => article.evidence), ...set.events.flatMap(({reports}) => reports.flatMap((report) => report.evidence))];
  expect(evidence.filter(({article, start, end, exact}) => texts.get(article)?.slice(start, end) !== exact)).toEqual([]);
  const read = parseEventSet(JSON.parse(JSON.stringify(set)));
  expect([read.articles, read.events, read.tombstones]).toEqual([set.articles, set.events, set.tombstones]);
}

describe('extractArticles(inputs) of any articles', () => {
  it('keeps every text or says that its id is taken, writes what can be read back, and does the same twice', () => {
    fc.assert(fc.property(fc.array(anyInput, {maxLength: 3}), (inputs) => {
      const set = extractArticles(inputs);
      expectWhole(set);
      const kept = new Set(set.articles.map(({text}) => text));
      const lost = inputs.filter(({text}) => !kept.has(text));
      expect(lost.length).toBeLessThanOrEqual(set.quarantine.filter(({field}) => field === 'id').length);
      expect(extractArticles(structuredClone(inputs))).toEqual(set);
      expect(extractArticles([...inputs].reverse()).events).toEqual(set.events);
    }), runs(80));
  });
});

describe('readDocument(text) of a broken document', () => {
  const page = (prose: string) => `<!DOCTYPE html><html><head><title>Page</title><meta property="og:title" content="${asText(prose)}"><script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: prose, articleBody: prose, datePublished: prose})}</script></head><body><nav>${asText(prose)}</nav><article><h1>${asText(prose)}</h1><p>${asText(prose)}</p></article></body></html>`;
  const feed = (items: readonly string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${items.map((prose) => `<item><title>${asText(prose)}</title><pubDate>Thu, 11 Apr 2019 23:30:00 -0500</pubDate><description><![CDATA[<p>${prose.replaceAll(']]>', '')}</p>]]></description></item>`).join('')}</channel></rss>`;

  it.each([
    ['a page', 'page.html', anyProse.map(page)],
    ['a feed', 'feed.rss', fc.array(anyProse, {maxLength: 3}).map(feed)],
    ['JSON', 'articles.json', fc.array(anyInput, {maxLength: 3}).map((inputs) => JSON.stringify(inputs))],
    ['NDJSON', 'articles.ndjson', fc.array(anyInput, {maxLength: 3}).map((inputs) => inputs.map((input) => JSON.stringify(input)).join('\n'))],
    ['Markdown', 'article.md', anyProse.map((prose) => `---\ndate: ${prose}\n---\n# ${prose}\n> ${prose}`)],
    ['any kind', 'document', anyProse],
  ])('%s gives articles that can be extracted, and the same twice', (_, name, text) => {
    fc.assert(fc.property(harmed(text), (given) => {
      const read = readDocument(given, {name});
      expect(readDocument(given, {name})).toEqual(read);
      expectWhole(extractArticles(read.articles));
    }), runs(60));
  });

  it('a list of any JSON has an article or a reason for each of its items', () => {
    const anyItem = fc.oneof(anyInput.map((input) => JSON.parse(JSON.stringify(input)) as unknown), fc.jsonValue({maxDepth: 2}).filter((value) => !Array.isArray(value) && !(typeof value === 'object' && value !== null && Object.keys(value).length > 0)));
    fc.assert(fc.property(fc.array(anyItem, {maxLength: 6}), (items) => {
      expect(accountedFor(readDocument(JSON.stringify(items), {name: 'articles.json'}))).toBe(items.length);
      expect(accountedFor(readDocument(items.map((item) => JSON.stringify(item)).join('\n'), {name: 'articles.ndjson'}))).toBe(items.length);
    }), runs(80));
  });

  it('a feed with one broken entry has an article or a reason for each of its entries', () => {
    const broken = ['<item><title>3 < 4</title></item>', '<item><title>Open<description>zz</item>', '<item><title>Never closed'];
    fc.assert(fc.property(fc.array(anyProse, {minLength: 1, maxLength: 3}), fc.constantFrom(...broken), (items, entry) => {
      const read = readDocument(feed(items).replace('</channel>', () => `${entry}</channel>`), {name: 'feed.rss'});
      expect(accountedFor(read)).toBe(items.length + 1);
    }), runs(80));
  });
});

describe('decodeText(bytes) of any bytes', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({maxLength: 200}),
    fc.tuple(fc.constantFrom('<meta charset="windows-1257">', '<meta charset="utf-16">', '<meta charset="x-user-defined">', '<?xml version="1.0" encoding="iso-2022-jp"?>', '<meta charset="klingon">', '\u00ef\u00bb\u00bf', '\u00ff\u00fe', '\u00fe\u00ff'), fc.uint8Array({maxLength: 100})).map(([start, rest]) => Uint8Array.from([...Array.from(start, (letter) => letter.charCodeAt(0)), ...rest])),
    fc.tuple(anyProse, fc.nat()).map(([prose, at]) => {
      const bytes = new TextEncoder().encode(prose);
      return bytes.slice(0, at % (bytes.length + 1)); // cut off, perhaps within a letter
    }),
  );

  it('gives a text or says what was seen and wanted, and the same twice', () => {
    fc.assert(fc.property(anyBytes, (bytes) => {
      const decoded = decodeText(bytes);
      expect(decodeText(bytes.slice())).toEqual(decoded);
      if ('text' in decoded) expectWhole(extractArticles(readDocument(decoded.text).articles));
      else expect(Object.values(decoded).every((words) => words !== '')).toBe(true);
    }), runs(80));
  });

  it('gives back every text that UTF-8 can hold', () => {
    fc.assert(fc.property(anyProse, (prose) => {
      const text = prose.replace(/\p{Cs}/gu, '').replaceAll('\u0000', '').replace(/^\ufeff/, '');
      expect(decodeText(new TextEncoder().encode(text))).toEqual({text});
    }), runs(80));
  });
});
