import {describe, expect, it} from 'vitest';
import {countReports, reportsInWords, type Article} from '@cordiale/core';
import {createArticle, createEvent} from '../../test/support/create-event.js';

/** What an event rests on that is reported by these articles, as numbers and in words. */
function count(...articles: Partial<Article>[]) {
  const told = articles.map((article, index) => createArticle({id: String(index), publisher: null, url: null, ...article}));
  const counted = countReports(createEvent({reports: told.map(({id}) => ({article: id, evidence: []}))}), new Map(told.map((article) => [article.id, article])));
  return {...counted, words: reportsInWords(counted)};
}

describe('countReports(event, articles)', () => {
  it('counts an outlet once, however many of its articles report', () => {
    expect(count({publisher: 'The Courier'}, {publisher: ' the courier'}, {publisher: 'Daily'})).toEqual({reports: 3, outlets: 2, unknown: 0, words: '3 reports, 2 outlets'});
  });

  it('takes the host of the address for an article that names no publisher', () => {
    expect(count({url: 'https://www.example.org/a'}, {url: 'http://example.org/b?c'})).toMatchObject({outlets: 1, words: '2 reports, 1 outlet'});
  });

  it('says that some outlets are not known', () => {
    expect(count({publisher: 'The Courier'}, {}, {})).toEqual({reports: 3, outlets: 1, unknown: 2, words: '3 reports, 1 known outlet'});
    expect(count({}, {}).words).toBe('2 reports');
  });

  it('counts a report whose article is not at hand', () => {
    expect(countReports(createEvent(), new Map())).toEqual({reports: 1, outlets: 0, unknown: 1});
  });

  it('says nothing of outlets for one report or none', () => {
    expect(count({publisher: 'The Courier'}).words).toBe('1 report');
    expect(count().words).toBe('0 reports');
  });
});
