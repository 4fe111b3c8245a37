import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createEvidence, type CooperationEvent} from '@cordiale/core';
import {EventSearch, fold} from '@cordiale/core/search';
import {createArticle, createEvent} from '../../test/support/create-event.js';

function createSearch(...events: CooperationEvent[]): EventSearch {
  const search = new EventSearch();
  search.upsert(events, {articles: [createArticle()]});
  return search;
}

const anyWord = fc.constantFrom('Łódź', 'lodging', 'treaty', 'Treaties', 'a', 'an', 'Straße', '__proto__', 'constructor', 'F-16', '2019', 'שלום', '🕊', 'd’Ivoire');
const anyEvents = fc.uniqueArray(fc.record({id: fc.string({minLength: 1, maxLength: 3}), words: fc.array(anyWord, {maxLength: 5})}), {maxLength: 8, selector: ({id}) => id}).map((list) => list.map(({id, words}) => createEvent({id, summary: words.join(' '), reports: []})));

/** Ids that a reader would expect, by looking at every word of every event. */
function expected(events: readonly CooperationEvent[], query: string): string[] {
  const words = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const heading = 'Military aid: Lithuania Ukraine LT LTU UA UKR';
  return events.filter(({summary}) => words(query).every((typed) => words(`${heading} ${summary}`).some((word) => word.startsWith(typed)))).map(({id}) => id).sort();
}

describe('EventSearch', () => {
  it('finds what a reader would find by looking at every word', () => {
    fc.assert(fc.property(anyEvents, fc.array(fc.oneof(anyWord, fc.constantFrom('t', 'lod', 'LITHU', 'ua', 'f 16', 'proto')), {minLength: 1, maxLength: 3}), (events, typed) => {
      const query = typed.join(' ');
      const search = new EventSearch();
      search.upsert(events);
      expect(search.find(query)?.sort() ?? null).toEqual(fold(query).match(/[\p{L}\p{N}]/u) ? expected(events, query) : null);
    }));
  });

  it.each([
    ['the heading', 'military aid'], ['the title of an article', 'ambulances twelve'], ['a country by name', 'ukraine'], ['a country by its two letters', 'lt'], ['a country by its three letters', 'ukr'],
    ['an initiative', 'demining coal'], ['the summary', 'hands over'], ['a party as the text named it', 'vilnius'], ['the words that a field rests on', 'second of may'],
  ])('finds an event by %s', (_, query) => {
    const article = createArticle({text: 'Vilnius sent them on the second of May.'});
    const evidence = [createEvidence(article, 'participants', 'C1', {start: 0, end: 7}), createEvidence(article, 'date', 'D4', {start: 25, end: 38})];
    const search = createSearch(createEvent({initiatives: [{name: 'Demining Coalition'}], reports: [{article: article.id, evidence}]}));
    expect(search.find(query)).toEqual(['event-1']);
  });

  it.each([['cote d’ivoire', 'Côte d’Ivoire'], ['LODZ', 'Łódź'], ['žygimantų', 'zygimantu'], ['strasse', 'Straße'], ['Ελλάς', 'ΕΛΛΆΣ']])('does not mind the case and accents of %s for %s', (query, summary) => {
    expect(createSearch(createEvent({summary})).find(query)).toEqual(['event-1']);
  });

  it('puts what a name says before what a text says, and equals in order of id', () => {
    const plain = createEvent({id: 'text', summary: 'They spoke of Kenya and of other things.'});
    const named = createEvent({id: 'name', summary: 'They spoke of this and of other things.', participants: [{country: 'KE', role: 'actor', via: 'name'}]});
    expect(createSearch(plain, named).find('kenya')).toEqual(['name', 'text']);
    expect(createSearch(createEvent({id: 'b'}), createEvent({id: 'a'})).find('ambulances')).toEqual(['a', 'b']);
  });

  it.each(['', ' ', '…', '"', '(', '\ud83d'])('asks for nothing with %j', (query) => {
    expect(createSearch(createEvent()).find(query)).toBeNull();
  });

  it('gives the best ids up to a limit', () => {
    expect(createSearch(createEvent({id: 'a'}), createEvent({id: 'b'})).find('aid', {limit: 1})).toEqual(['a']);
  });

  it('takes a word for itself when it is shorter than the shortest prefix', () => {
    const search = createSearch(createEvent());
    expect(search.find('lt uk', {shortestPrefix: 3})).toEqual([]);
    expect(search.find('lt ukr', {shortestPrefix: 3})).toEqual(['event-1']);
  });

  it('forgets what an event said before it was replaced or removed', () => {
    const search = createSearch(createEvent({summary: 'old words'}), createEvent({id: 'other', summary: 'old words'}));
    search.upsert([createEvent({summary: 'new words'})]);
    search.remove(['other', 'unknown']);
    expect([search.find('old'), search.find('new'), search.size]).toEqual([[], ['event-1'], 1]);
  });

  it('answers the same however its events came to it', () => {
    fc.assert(fc.property(anyEvents, fc.integer({min: 1, max: 4}), anyWord, (events, sliceSize, query) => {
      const [whole, sliced] = [new EventSearch(), new EventSearch()];
      whole.upsert(events);
      sliced.upsert(events.map((event) => ({...event, summary: 'something else'})));
      const steps = [...sliced.fill(events, {sliceSize})];
      expect(steps.at(-1) ?? 0).toBe(events.length);
      expect(sliced.find(query)?.sort()).toEqual(whole.find(query)?.sort());
    }));
  });

  it('finds what is filled in so far', () => {
    const search = new EventSearch();
    const filling = search.fill([createEvent({id: 'a'}), createEvent({id: 'b'})], {sliceSize: 1});
    expect([filling.next().value, search.find('aid')]).toEqual([1, ['a']]);
  });
});
