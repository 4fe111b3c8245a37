import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createEvidence, createPartialDate, UNDATED} from '@cordiale/core';
import {toJsonLd} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

type Node = Record<string, unknown>;
const read = (text: string) => JSON.parse(text) as {'@context': Node; '@graph': Node[]} & Node;
const nodeOf = (text: string, id: string) => read(text)['@graph'].find((node) => node['@id'] === id);

describe('toJsonLd', () => {
  it('carries its context with it', () => {
    expect(Object.values(read(toJsonLd(createEventSet()))['@context']).every((term) => term !== null)).toBe(true);
    expect(typeof read(toJsonLd(createEventSet()))['@context']).toBe('object');
  });

  it('writes countries, articles and events as nodes that refer to each other', () => {
    const text = toJsonLd(createEventSet());
    expect(nodeOf(text, 'urn:cordiale:country:LT')).toEqual({'@id': 'urn:cordiale:country:LT', '@type': 'Country', 'identifier': 'LT', 'name': 'Lithuania'});
    expect(nodeOf(text, 'urn:cordiale:article:article-1')).toMatchObject({'@type': ['NewsArticle', 'prov:Entity'], 'headline': 'Twelve ambulances', 'datePublished': '2018-05-13', 'publisher': {name: 'The Courier'}});
    expect(nodeOf(text, 'urn:cordiale:event:event-1')).toMatchObject({
      '@type': ['Event', 'Action', 'prov:Entity'],
      'actionStatus': 'CompletedActionStatus',
      'agent': [{'@id': 'urn:cordiale:country:LT'}],
      'recipient': [{'@id': 'urn:cordiale:country:UA'}],
      'startDate': '2018-05-12',
      'endDate': '2018-05-12',
      'wasDerivedFrom': ['urn:cordiale:article:article-1'],
    });
  });

  it('gives no day where none is known', () => {
    const month = nodeOf(toJsonLd(createEventSet([createEvent({date: createPartialDate('2018-05', {basis: 'explicit'})})])), 'urn:cordiale:event:event-1');
    expect(month).not.toHaveProperty('startDate');
    expect(month).toMatchObject({'temporal': '2018-05', 'cordiale:earliest': '2018-05-01', 'cordiale:latest': '2018-05-31'});
    expect(nodeOf(toJsonLd(createEventSet([createEvent({date: {...UNDATED}})])), 'urn:cordiale:event:event-1')).not.toHaveProperty('temporal');
  });

  it('counts positions in code points, as the W3C selector does', () => {
    const article = createArticle({text: '🕊🕊 Lithuania helps.'});
    const event = createEvent({reports: [{article: article.id, evidence: [createEvidence(article, 'type', 'A1', {start: 5, end: 14})]}]});
    const node = nodeOf(toJsonLd(createEventSet([event], {articles: [article]})), 'urn:cordiale:event:event-1');
    expect(node?.evidence).toMatchObject([{'hasTarget': {hasSource: 'urn:cordiale:article:article-1', hasSelector: [{'@type': 'oa:TextPositionSelector', 'start': 3, 'end': 12}, {'@type': 'oa:TextQuoteSelector', 'exact': 'Lithuania', 'suffix': ' helps.'}]}}]);
  });

  it('leaves positions out when the text is not at hand', () => {
    const article = createArticle();
    const event = createEvent({reports: [{article: article.id, evidence: [createEvidence(article, 'type', 'A1', {start: 0, end: 9})]}]});
    const node = nodeOf(toJsonLd(createEventSet([event], {articles: []})), 'urn:cordiale:event:event-1');
    expect(node?.evidence).toMatchObject([{hasTarget: {hasSelector: [{'@type': 'oa:TextQuoteSelector', 'exact': 'Lithuania'}]}}]);
  });

  it('leads from a merged id to the event it became part of', () => {
    const text = toJsonLd({...createEventSet(), tombstones: [{id: 'old', mergedInto: 'event-1'}]});
    expect(nodeOf(text, 'urn:cordiale:event:old')).toEqual({'@id': 'urn:cordiale:event:old', 'alternateOf': 'urn:cordiale:event:event-1'});
  });

  it('writes any set as JSON with a node for each event', () => {
    fc.assert(fc.property(anyEventSet, (set) => {
      expect(read(toJsonLd(set))['@graph'].filter((node) => String(node['@id']).startsWith('urn:cordiale:event:'))).toHaveLength(set.events.length);
    }));
  });
});
