import {describe, expect, it} from 'vitest';
import {createPartialDate, emptinessInWords, EventStore, silenceInWords, toEpochDay, type Clause} from '@cordiale/core';
import {createArticle, createEvent} from '../../test/support/create-event.js';

const days = (earliest: [number, number, number], latest: [number, number, number]) => ({earliest: toEpochDay(...earliest), latest: toEpochDay(...latest)});

describe('silenceInWords', () => {
  it('says nothing where articles speak of everything', () => {
    expect(silenceInWords([])).toBe('');
  });

  it('names the days of each period', () => {
    expect(silenceInWords([days([2016, 5, 3], [2018, 6, 4])])).toBe('No article in this data speaks of 3 May 2016 to 4 June 2018.');
    expect(silenceInWords([days([2016, 5, 3], [2016, 5, 3]), days([2019, 1, 1], [2019, 12, 31])])).toBe('No article in this data speaks of 3 May 2016, or of 1 January 2019 to 31 December 2019.');
  });

  it('names the three longest in order of time, and counts the others', () => {
    const gaps = [days([2010, 1, 1], [2010, 2, 1]), days([2011, 1, 1], [2011, 1, 2]), days([2012, 1, 1], [2012, 3, 1]), days([2013, 1, 1], [2013, 1, 3]), days([2014, 1, 1], [2014, 4, 1])];
    expect(silenceInWords(gaps)).toBe('No article in this data speaks of 1 January 2010 to 1 February 2010, or of 1 January 2012 to 1 March 2012, or of 1 January 2014 to 1 April 2014, or of 2 other periods.');
  });
});

describe('emptinessInWords', () => {
  const store = new EventStore([createEvent({date: createPartialDate('2018-05-12', {basis: 'explicit'})})], {articles: [createArticle({published: createPartialDate('2018-05-13', {basis: 'explicit'})})]});
  const time = (earliest: [number, number, number], latest: [number, number, number]): Clause => ({source: 'timeline', field: 'time', value: days(earliest, latest)});
  const country = (value: string): Clause => ({source: 'map', field: 'country', value: [value]});

  it('tells silence from absence', () => {
    expect(emptinessInWords(store, [time([2016, 1, 1], [2016, 12, 31])])).toBe('No article in this data speaks of 1 January 2016 to 31 December 2016.');
    expect(emptinessInWords(store, [time([2018, 5, 8], [2018, 5, 10])])).toBe('Articles in this data speak of this time, but tell of no such event.');
    expect(emptinessInWords(store, [time([2018, 5, 10], [2018, 6, 30])])).toBe('No article in this data speaks of 14 May 2018 to 30 June 2018.');
  });

  it('names the countries that are asked for', () => {
    expect(emptinessInWords(store, [country('IT')])).toBe('No article in this data tells of Italy.');
    expect(emptinessInWords(store, [country('UA'), time([2016, 1, 1], [2016, 12, 31])])).toBe('No article on Ukraine in this data speaks of 1 January 2016 to 31 December 2016.');
  });

  it('says nothing where nobody knows, or nothing is asked of time and countries', () => {
    expect(emptinessInWords(new EventStore([createEvent()]), [time([2016, 1, 1], [2016, 12, 31])])).toBe('');
    expect(emptinessInWords(store, [{source: 'filters', field: 'type', value: ['visit']}])).toBe('');
  });
});
