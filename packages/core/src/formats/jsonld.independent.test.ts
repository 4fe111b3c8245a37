import fc from 'fast-check';
import jsonld from 'jsonld';
import {describe, expect, it} from 'vitest';
import {createEvidence, createPartialDate, UNDATED, type EventSet} from '@cordiale/core';
import {toJsonLd} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

interface Term {
  termType: string;
  value: string;
  datatype?: {value: string};
}
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';
const OA = 'http://www.w3.org/ns/oa#';
const EVENT = /^urn:cordiale:event:/;

/** The statements of a file as jsonld reads them, which is no code of ours: offline, and with an error for whatever it would leave out. */
async function readQuads(set: EventSet, note?: Parameters<typeof toJsonLd>[1]): Promise<Quad[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`The file asks for ${url}.`));
  return (await jsonld.toRDF(JSON.parse(toJsonLd(set, note)) as jsonld.JsonLdDocument, {documentLoader, safe: true} as jsonld.Options.ToRdf)) as unknown as Quad[];
}

/** What a subject has in a property, as texts, sorted. */
const valuesOf = (quads: readonly Quad[], subject: string, property: string) => quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === property).map(({object}) => object.value).sort();

const half = /\p{Surrogate}/gu; // of a pair: no IRI and no RDF literal can hold it
const idOf = (kind: string, id: string) => `urn:cordiale:${kind}:${encodeURIComponent(id.replace(half, '\uFFFD'))}`;
const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

describe('toJsonLd, as jsonld reads it', () => {
  it('says of every event who took part, what reports it and when it was, whatever its texts are', async () => {
    await fc.assert(fc.asyncProperty(anyEventSet, async (set) => {
      const quads = await readQuads(set);
      expect(sorted(quads.filter(({subject}) => EVENT.test(subject.value)).map(({subject}) => subject.value))).toEqual(sorted(set.events.map(({id}) => idOf('event', id))));
      for (const event of set.events) {
        const of = (property: string) => valuesOf(quads, idOf('event', event.id), property);
        const parties = (role: string) => event.participants.filter((participant) => participant.role === role).map(({country}) => idOf('country', country)).sort();
        expect(of('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual([`${PROV}Entity`, `${SCHEMA}Action`, `${SCHEMA}Event`]);
        expect([of(`${SCHEMA}agent`), of(`${SCHEMA}recipient`)]).toEqual([parties('actor'), parties('recipient')]);
        expect(of(`${PROV}wasDerivedFrom`)).toEqual(event.reports.map(({article}) => idOf('article', article)).sort());
        expect(of('http://purl.org/dc/terms/temporal')).toEqual(event.date.earliest === null && event.date.latest === null ? [] : [event.date.edtf]);
        expect(of(`${SCHEMA}keywords`).length).toBe(new Set(event.domains).size);
      }
    }), {numRuns: 60});
  });

  it('has the words of a text as they are', async () => {
    const quads = await readQuads(createEventSet([createEvent({summary: '@id "quoted" \\ <b> šešios 🕊\nline'})]));
    expect(valuesOf(quads, 'urn:cordiale:event:event-1', `${SCHEMA}description`)).toEqual(['@id "quoted" \\ <b> šešios 🕊\nline']);
  });

  it('gives a day as a date of schema.org and every date as EDTF', async () => {
    const quads = await readQuads(createEventSet([createEvent(), createEvent({id: 'month', date: createPartialDate('2018-05~', {basis: 'explicit'})}), createEvent({id: 'none', date: {...UNDATED}})]));
    expect(['event-1', 'month', 'none'].map((id) => valuesOf(quads, idOf('event', id), `${SCHEMA}startDate`))).toEqual([['2018-05-12'], [], []]);
    const temporal = quads.filter(({subject, predicate}) => EVENT.test(subject.value) && predicate.value === 'http://purl.org/dc/terms/temporal');
    expect(temporal.map(({object}) => [object.value, object.datatype?.value])).toEqual([['2018-05-12', 'http://id.loc.gov/datatypes/edtf/EDTF'], ['2018-05~', 'http://id.loc.gov/datatypes/edtf/EDTF']]);
  });

  it('leads from the words of an article over an annotation to the event they are evidence of', async () => {
    const article = createArticle();
    const event = createEvent({reports: [{article: article.id, evidence: [createEvidence(article, 'type', 'A70', {start: 10, end: 20})]}]});
    const quads = await readQuads(createEventSet([event], {articles: [article]}));
    const annotation = quads.find(({predicate}) => predicate.value === `${OA}hasBody`);
    expect(annotation?.object.value).toBe('urn:cordiale:event:event-1');
    const [target = ''] = valuesOf(quads, annotation?.subject.value ?? '', `${OA}hasTarget`);
    expect(valuesOf(quads, target, `${OA}hasSource`)).toEqual(['urn:cordiale:article:article-1']);
    const selectors = valuesOf(quads, target, `${OA}hasSelector`);
    expect(selectors.flatMap((selector) => valuesOf(quads, selector, `${OA}exact`))).toEqual([article.text.slice(10, 20)]);
    expect(selectors.flatMap((selector) => [...valuesOf(quads, selector, `${OA}start`), ...valuesOf(quads, selector, `${OA}end`)])).toEqual(['10', '20']);
  });

  it('says of the file what was selected', async () => {
    const quads = await readQuads(createEventSet(), {note: {selection: 'of Lithuania', query: 'v=1&country=LT', total: 412, licence: 'https://example.org/licence'}});
    const dataset = quads.find(({object}) => object.value === `${SCHEMA}Dataset`)?.subject.value ?? '';
    expect([valuesOf(quads, dataset, 'urn:cordiale:shown'), valuesOf(quads, dataset, 'urn:cordiale:total'), valuesOf(quads, dataset, 'urn:cordiale:query'), valuesOf(quads, dataset, `${SCHEMA}license`)]).toEqual([['1'], ['412'], ['v=1&country=LT'], ['https://example.org/licence']]);
  });
});
