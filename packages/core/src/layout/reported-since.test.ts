import {describe, expect, test} from 'vitest';
import {createPartialDate, EventStore, parseIsoDay, reportedSince, UNDATED, type Article} from '@cordiale/core';
import {createArticle, createEvent} from '../../test/support/create-event.js';

const ARTICLES: Article[] = [['old', '2018-01-10'], ['new', '2018-03-10'], ['open', '2017/..'], ['month', '2018-02']].map(([id, edtf]) => createArticle({id: id!, published: createPartialDate(edtf!, {basis: 'explicit'})}));
ARTICLES.push(createArticle({id: 'undated', published: UNDATED}));

/** Ids of the events that are new since 15 February 2018; each event is named after the articles that report it. */
function newOf(...reports: string[]) {
  const store = new EventStore(reports.map((names) => createEvent({id: names, reports: names.split(' ').filter(Boolean).map((article) => ({article, evidence: []}))})), {articles: ARTICLES});
  const {definite, possible} = reportedSince(store, store.match([]), parseIsoDay('2018-02-15')!);
  const idsOf = (rows: number[]) => rows.map((row) => store.eventAt(row)?.id);
  return {definite: idsOf(definite), possible: idsOf(possible)};
}

describe('reportedSince(store, match, day)', () => {
  test('an event is new when all its reports are', () => {
    expect(newOf('new', 'old', 'new old')).toEqual({definite: ['new'], possible: []});
  });

  test('it may be new when a report may have been published later', () => {
    expect(newOf('month', 'new month', 'open', 'undated', 'missing', 'old month')).toEqual({definite: [], possible: ['missing', 'month', 'new month', 'open', 'undated']});
  });

  test('the day itself counts', () => {
    const store = new EventStore([createEvent({reports: [{article: 'new', evidence: []}]})], {articles: ARTICLES});
    expect(reportedSince(store, store.match([]), parseIsoDay('2018-03-10')!).definite).toEqual([0]);
    expect(reportedSince(store, store.match([]), parseIsoDay('2018-03-11')!).definite).toEqual([]);
  });

  test('only matching events are looked at, and those without a report left out', () => {
    const store = new EventStore([createEvent({id: 'a', type: 'visit', reports: [{article: 'new', evidence: []}]}), createEvent({id: 'b', reports: [{article: 'new', evidence: []}]}), createEvent({id: 'c', reports: []})], {articles: ARTICLES});
    const match = store.match([{source: 'test', field: 'type', value: ['military-aid']}]);
    expect(reportedSince(store, match, parseIsoDay('2018-02-15')!)).toEqual({definite: [1], possible: []});
  });
});
