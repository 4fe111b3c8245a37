import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, EventStore, followMerged, type CooperationEvent, type EventSet} from '@cordiale/core';
import {mergeReports} from '@cordiale/core/merge';
import {applyRevisions, createAddedEvent, reviseStore, type Decision, type Revision, type ToldEvent} from '@cordiale/core/revise';
import {anyReports, createReportSet} from '../../test/support/arbitrary-reports.js';
import {createArticle, createEvent} from '../../test/support/create-event.js';

const MADE = {by: 'A. Analyst', at: '2026-03-01T09:30:00Z', why: 'The ministry says so.'};
const revise = (decision: Decision, made: Partial<typeof MADE> = {}): Revision => ({...decision, ...MADE, ...made});
const told = (id: string, article: string, given: Partial<CooperationEvent> = {}) => createEvent({id, reports: [{article, evidence: []}], ...given});
const storeOf = ({events, articles}: EventSet) => new EventStore(events, {articles});
const eventsOf = (store: EventStore) => Array.from({length: store.size}, (_, row) => store.eventAt(row)!).sort((a, b) => (a.id < b.id ? -1 : 1));
const leadsOf = ({tombstones}: EventSet) => new Map(tombstones.map(({id, mergedInto}) => [id, mergedInto]));

describe('reviseStore(store, revisions)', () => {
  it('gives the store itself when there is nothing to carry out', () => {
    const store = new EventStore([createEvent()]);
    expect(reviseStore(store, []).store).toBe(store);
    expect(reviseStore(store, [revise({kind: 'reject', event: 'gone'})])).toMatchObject({store, applied: [], unapplied: [{problem: {field: 'event'}}]});
  });

  it('says what people decided about each event, also under the ids it had before, and after it was taken apart', () => {
    const merged = {...createReportSet([]), ...mergeReports([told('a', 'one'), told('b', 'two'), told('c', 'three', {type: 'visit'})])};
    const split = revise({kind: 'split', event: 'b'});
    const set = revise({kind: 'set', event: 'b', field: 'realis', from: 'actual', to: 'ongoing'}, {at: '2026-03-02T09:30:00Z'});
    const join = revise({kind: 'merge', events: ['c', 'b']}, {at: '2026-03-03T09:30:00Z'});
    const {decided, mergedIds, store} = reviseStore(storeOf(merged), [join, set, split], {mergedIds: leadsOf(merged)});
    expect(eventsOf(store).map(({id}) => id)).toEqual(['a', 'c']);
    expect([...decided]).toEqual([['a', [split]], ['c', [split, set, join]]]);
    expect(followMerged('b', mergedIds, (id) => store.rowOf(id) >= 0)).toBe('c');
  });

  it('tells of revisions that the events bear already, and does not make them again', () => {
    const set = revise({kind: 'set', event: 'event-1', field: 'realis', from: 'actual', to: 'ongoing'});
    const borne = new EventStore([createEvent({realis: 'ongoing'})]);
    expect(reviseStore(borne, [set], {borne: [set]})).toMatchObject({store: borne, applied: [], unapplied: []});
    expect(reviseStore(borne, [], {borne: [set]}).decided.get('event-1')).toEqual([set]);
  });

  it('is applyRevisions', () => {
    const anyId = fc.tuple(fc.nat({max: 99}), fc.constantFrom('a', 'b', 'c')).map(([number, article]) => `${number % 7}-${article}`);
    const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
      fc.record({kind: fc.constant('set' as const), event: anyId, field: fc.constant('type' as const), from: fc.constantFrom('visit', 'meeting'), to: fc.constantFrom('meeting', 'training')}),
      fc.record({kind: fc.constantFrom('reject' as const, 'split' as const), event: anyId}),
      fc.record({kind: fc.constant('add' as const), record: anyId.map((id) => told(id, 'a'))}),
      fc.record({kind: fc.constant('merge' as const), events: fc.array(anyId, {minLength: 2, maxLength: 3})}),
    );
    const anyRevisions = fc.array(fc.tuple(anyDecision, fc.nat({max: 59})).map(([decision, second]) => revise(decision, {at: `2026-03-01T09:30:${String(second).padStart(2, '0')}Z`})), {maxLength: 8});
    const shortId = ({id, reports}: CooperationEvent) => `${Number.parseInt(id, 10) % 7}-${reports[0]!.article}`;
    const fewIds = anyReports.map((events) => [...new Map(events.map((event) => [shortId(event), {...event, id: shortId(event)}])).values()]);
    fc.assert(fc.property(fewIds, anyRevisions, (events, revisions) => {
      const given: EventSet = {...createReportSet(events), ...mergeReports(events)};
      const wanted = applyRevisions(given, revisions);
      const {store, applied, unapplied, mergedIds} = reviseStore(storeOf(given), revisions, {mergedIds: leadsOf(given)});
      expect(eventsOf(store)).toEqual(wanted.set.events);
      expect(applied).toEqual(wanted.set.revisions ?? []);
      expect(unapplied).toEqual(wanted.unapplied);
      for (const {id, mergedInto} of wanted.set.tombstones) expect(followMerged(id, mergedIds, (at) => store.rowOf(at) >= 0)).toBe(mergedInto);
    }), {numRuns: 300});
  });
});

describe('followMerged(id, mergedIds, isLiving)', () => {
  it('leads along several merges, and ends where they lead in a circle', () => {
    const leads = new Map([['a', 'b'], ['b', 'c'], ['d', 'e'], ['e', 'd']]);
    expect(['a', 'c', 'd', 'z'].map((id) => followMerged(id, leads, (at) => at === 'c'))).toEqual(['c', 'c', null, null]);
  });
});

describe('createAddedEvent(told, passage)', () => {
  const text = 'Twelve ambulances were handed over. Lithuania thanked.';
  const toldEvent: ToldEvent = {
    type: 'military-aid', realis: 'actual', domains: ['medical'], summary: 'Ambulances.',
    participants: [{country: 'UA', role: 'recipient', via: 'name'}, {country: 'LT', role: 'actor', via: 'name'}],
    date: createPartialDate('2018-05', {basis: 'explicit'}),
  };

  it('[H1] rests on the passage that a person names, and can be added to a set', () => {
    const article = createArticle({text});
    const event = createAddedEvent(toldEvent, {article, start: 0, end: 35});
    expect(event).toMatchObject({plover: 'AID', participants: [{country: 'LT'}, {country: 'UA'}], reports: [{article: article.id, evidence: [{field: 'type', rule: 'H1', start: 0, exact: 'Twelve ambulances were handed over.'}]}]});
    const {store, unapplied} = reviseStore(new EventStore([], {articles: [article]}), [revise({kind: 'add', record: event})]);
    expect(unapplied).toEqual([]);
    expect(store.get(event.id)).toEqual(event);
  });

  it('[H1] rests on no report without a passage; the same told twice is one event', () => {
    const event = createAddedEvent(toldEvent);
    expect(event.reports).toEqual([]);
    expect(createAddedEvent(toldEvent)).toEqual(event);
    expect(createAddedEvent({...toldEvent, summary: 'Other ambulances.'}).id).not.toBe(event.id);
  });
});
