import {createPartialDate, EVENT_SET_VERSION, type Article, type CooperationEvent, type EventSet} from '@cordiale/core';

/** An event between two invented parties' real countries, with whatever a test cares about. */
export function createEvent(given: Partial<CooperationEvent> = {}): CooperationEvent {
  return {
    id: 'event-1',
    type: 'military-aid',
    plover: 'AID',
    realis: 'actual',
    participants: [{country: 'LT', role: 'actor', via: 'name'}, {country: 'UA', role: 'recipient', via: 'name'}],
    domains: ['medical'],
    initiatives: [],
    quantities: [],
    date: createPartialDate('2018-05-12', {basis: 'explicit'}),
    summary: 'Lithuania hands over twelve field ambulances to Ukraine.',
    reports: [{article: 'article-1', evidence: []}],
    ...given,
  };
}

/** An invented article with an address and a publisher. */
export function createArticle(given: Partial<Article> = {}): Article {
  return {id: 'article-1', text: 'Lithuania hands over twelve field ambulances to Ukraine.', title: 'Twelve ambulances', url: 'https://example.org/ambulances', publisher: 'The Courier', byline: null, published: createPartialDate('2018-05-13', {basis: 'explicit'}), blocks: [], evidence: [], ...given};
}

/** An event set of these events and articles. */
export function createEventSet(events: CooperationEvent[] = [createEvent()], {articles = [createArticle()]}: {articles?: Article[]} = {}): EventSet {
  return {cordiale: EVENT_SET_VERSION, articles, events, tombstones: [], quarantine: []};
}
