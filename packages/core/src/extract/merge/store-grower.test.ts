import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, EventStore, type CooperationEvent, type EventSet} from '@cordiale/core';
import {mergeEventSets, mergeReports, StoreGrower} from '@cordiale/core/merge';
import {anyReports, createReportSet} from '../../../test/support/arbitrary-reports.js';
import {createArticle, createEvent} from '../../../test/support/create-event.js';

const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : 1);
const told = (id: string, article: string, given: Partial<CooperationEvent> = {}) => createEvent({id, reports: [{article, evidence: []}], ...given});
const eventsOf = (store: EventStore) => Array.from({length: store.size}, (_, row) => store.eventAt(row)!).sort(byId);

function createGrower({events, articles}: Pick<EventSet, 'events' | 'articles'>): StoreGrower {
  const grower = new StoreGrower(new EventStore(events, {articles}));
  for (const _ of grower.prepare());
  return grower;
}

describe('StoreGrower', () => {
  it('[G6] gives the events of mergeEventSets for one slice', () => {
    fc.assert(fc.property(anyReports, fc.nat({max: 14}), (reports, at) => {
      const [first, second] = [reports.slice(0, at), createReportSet(reports.slice(at))];
      const before = {...createReportSet(first), ...mergeReports(first)};
      const grower = createGrower(before);
      grower.add(second);
      expect(eventsOf(grower.store)).toEqual(mergeEventSets(before, second).events);
    }));
  });

  it('[G3] loses and doubles no report, however the articles are cut into slices', () => {
    fc.assert(fc.property(anyReports, fc.integer({min: 1, max: 5}), fc.boolean(), (reports, length, isShown) => {
      const grower = createGrower(createReportSet([]));
      for (let at = 0; at < reports.length; at += length) {
        grower.add(createReportSet(reports.slice(at, at + length)));
        if (isShown) expect(grower.store.size).toBeGreaterThan(0);
      }
      const all = mergeReports(reports).events;
      const groupsOf = (events: readonly CooperationEvent[]) => events.map(({id, parts = [{id}]}) => parts.map((part) => part.id).join()).sort();
      expect(groupsOf(eventsOf(grower.store))).toEqual(groupsOf(all));
    }));
  });

  it('joins a new report to the event that readers know, and says what changed', () => {
    const grower = createGrower(createReportSet([told('b', 'two'), told('c', 'two', {type: 'visit'})]));
    const {newEvents, changedEvents, tombstones, articles} = grower.add(createReportSet([told('a', 'one')]));
    expect(newEvents).toEqual([]);
    expect(changedEvents).toMatchObject([{id: 'b', reports: [{article: 'one'}, {article: 'two'}]}]);
    expect(tombstones).toEqual([]);
    expect(articles.map(({id}) => id)).toEqual(['one']);
  });

  it('leads from an id that was given up to the event that now holds it', () => {
    const early = told('b', 'two', {date: createPartialDate('2018-05-10/2018-05-12', {basis: 'explicit'})});
    const late = told('c', 'three', {date: createPartialDate('2018-05-13/2018-05-14', {basis: 'explicit'})});
    const grower = createGrower(createReportSet([early, late]));
    const {tombstones} = grower.add(createReportSet([{...late, date: createPartialDate('2018-05-12/2018-05-14', {basis: 'explicit'})}]));
    expect(eventsOf(grower.store).map(({id}) => id)).toEqual(['b']);
    expect(tombstones).toEqual([{id: 'c', mergedInto: 'b'}]);
  });

  it('changes nothing when the same comes again', () => {
    const set = createReportSet([told('a', 'one'), told('b', 'two'), told('c', 'two', {type: 'visit'})]);
    const grower = createGrower(createReportSet([]));
    expect(grower.add(set).newEvents).toHaveLength(2);
    const {store} = grower;
    expect(grower.add(structuredClone(set))).toEqual({articles: [], newEvents: [], changedEvents: [], tombstones: [], quarantine: []});
    expect(grower.store).toBe(store);
  });

  it('refuses another text under an id that is taken, with what only it tells, and says so', () => {
    const grower = createGrower(createReportSet([told('a', 'one')]));
    const {quarantine} = grower.add({articles: [createArticle({id: 'one', text: 'Another text.', title: 'Another'})], events: [told('z', 'one', {type: 'visit'})]});
    expect(eventsOf(grower.store).map(({id}) => id)).toEqual(['a']);
    expect(quarantine).toMatchObject([{origin: 'Another', field: 'id', seen: 'one'}]);
  });

  it('takes the text of an article that was known by name only', () => {
    const grower = createGrower({events: [told('a', 'one')], articles: [createArticle({id: 'one', text: ''})]});
    grower.add({articles: [createArticle({id: 'one', text: 'The text.'})], events: []});
    expect(grower.store.articles.get('one')?.text).toBe('The text.');
  });
});
