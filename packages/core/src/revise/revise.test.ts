import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changesBetween, createPartialDate, parseEventSet, type CooperationEvent, type EventSet} from '@cordiale/core';
import {mergeEventSets, mergeReports} from '@cordiale/core/extract';
import {pickEvents, toJson} from '@cordiale/core/formats';
import {applyRevisions, parseRevisions, type Decision, type Revision} from '@cordiale/core/revise';
import {createReportSet} from '../../test/support/arbitrary-reports.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

const MADE = {by: 'A. Analyst', at: '2026-03-01T09:30:00Z', why: 'The ministry gives another day.'};
const revise = (decision: Decision, made: Partial<typeof MADE> = {}): Revision => ({...decision, ...MADE, ...made});
const idsOf = ({events}: EventSet) => events.map(({id}) => id);

const {date} = createEvent();
const toMay14 = createPartialDate('2018-05-14', {basis: 'explicit'});
const toMay15 = createPartialDate('2018-05-15', {basis: 'explicit'});

describe('applyRevisions(set, revisions)', () => {
  it('puts a field right, keeps who, when and why, and leaves the set as it was', () => {
    const given = createEventSet();
    const untouched = structuredClone(given);
    const revision = revise({kind: 'set', event: 'event-1', field: 'date', from: date, to: toMay14});
    const {set, unapplied} = applyRevisions(given, [revision]);
    expect(set.events[0]?.date).toEqual(toMay14);
    expect(set.revisions).toEqual([revision]);
    expect(unapplied).toEqual([]);
    expect(given).toEqual(untouched);
  });

  it('brings the PLOVER class along with the type, and drops the mode of the former one', () => {
    const given = createEventSet([createEvent({type: 'visit', plover: 'CONSULT', mode: 'visit'})]);
    const {set: {events: [event]}} = applyRevisions(given, [revise({kind: 'set', event: 'event-1', field: 'type', from: 'visit', to: 'military-aid'})]);
    expect(event).toMatchObject({type: 'military-aid', plover: 'AID'});
    expect(event).not.toHaveProperty('mode');
  });

  it('puts participants in their order', () => {
    const {participants} = createEvent();
    const to = [{country: 'UA', role: 'recipient', via: 'name'}, {country: 'PL', role: 'actor', via: 'name'}, {country: 'LT', role: 'actor', via: 'name'}];
    const {set} = applyRevisions(createEventSet(), [revise({kind: 'set', event: 'event-1', field: 'participants', from: participants, to})]);
    expect(set.events[0]?.participants.map(({country}) => country)).toEqual(['LT', 'PL', 'UA']);
  });

  it('refuses a value that no event can have, and a field that says something else by now', () => {
    const revisions = [
      revise({kind: 'set', event: 'event-1', field: 'realis', from: 'actual', to: 'perhaps'}),
      revise({kind: 'set', event: 'event-1', field: 'type', from: 'visit', to: 'training'}),
    ];
    const {set, unapplied} = applyRevisions(createEventSet(), revisions);
    expect(set).toEqual(createEventSet());
    expect(unapplied.map(({problem: {field, seen}}) => [field, seen])).toEqual([['realis', '"perhaps"'], ['type', '"military-aid"']]);
  });

  it('rejects an event and adds one', () => {
    const added = createEvent({id: 'event-2', reports: []});
    const {set, unapplied} = applyRevisions(createEventSet(), [revise({kind: 'reject', event: 'event-1'}), revise({kind: 'add', record: added})]);
    expect(set.events).toEqual([added]);
    expect(unapplied).toEqual([]);
  });

  it('does not add an event under an id that is taken', () => {
    const {set, unapplied} = applyRevisions(createEventSet(), [revise({kind: 'add', record: createEvent({type: 'visit'})})]);
    expect(set.events[0]?.type).toBe('military-aid');
    expect(unapplied[0]?.problem).toMatchObject({field: 'id', seen: '"event-1"'});
  });

  it('merges events, even of one article, and finds the merged one under every id', () => {
    const events = [createEvent({id: 'a'}), createEvent({id: 'b', type: 'other-aid'}), createEvent({id: 'c', reports: [{article: 'article-2', evidence: []}]})];
    const given = createEventSet(events, {articles: [createArticle(), createArticle({id: 'article-2'})]});
    const revisions = [
      revise({kind: 'merge', events: ['a', 'b']}),
      revise({kind: 'merge', events: ['c', 'b']}, {at: '2026-03-02T09:30:00Z'}),
      revise({kind: 'set', event: 'b', field: 'realis', from: 'actual', to: 'ongoing'}, {at: '2026-03-03T09:30:00Z'}),
    ];
    const {set, unapplied} = applyRevisions(given, revisions);
    expect(unapplied).toEqual([]);
    expect(set.events.map(({id, realis, reports}) => [id, realis, reports.map(({article}) => article)])).toEqual([['c', 'ongoing', ['article-1', 'article-2']]]);
    expect(set.tombstones).toEqual([{id: 'a', mergedInto: 'c'}, {id: 'b', mergedInto: 'c'}]);
  });

  it('splits what was merged by rule, and nothing else', () => {
    const told = (id: string, article: string) => createEvent({id, reports: [{article, evidence: []}]});
    const parts = createReportSet([told('a', 'one'), told('b', 'two')]);
    const merged = {...parts, ...mergeReports(parts.events)};
    expect(applyRevisions(merged, [revise({kind: 'split', event: 'b'})]).set).toMatchObject({events: parts.events, tombstones: []});
    expect(applyRevisions(parts, [revise({kind: 'split', event: 'a'})]).unapplied).toMatchObject([{problem: {field: 'parts', seen: 'nothing'}}]);
  });

  it('tells of a revision whose event is gone, and applies the others', () => {
    const {set, unapplied} = applyRevisions(createEventSet(), [revise({kind: 'reject', event: 'event-9'}), revise({kind: 'set', event: 'event-1', field: 'domains', from: ['medical'], to: ['logistics']})]);
    expect(set.events[0]?.domains).toEqual(['logistics']);
    expect(unapplied).toMatchObject([{problem: {field: 'event', seen: '"event-9"'}}]);
  });

  it('lets the later of two decisions see what the earlier one made, in whatever order they come', () => {
    const first = revise({kind: 'set', event: 'event-1', field: 'date', from: date, to: toMay14});
    const second = revise({kind: 'set', event: 'event-1', field: 'date', from: toMay14, to: toMay15}, {at: '2026-03-01T09:30:00.500Z'});
    for (const revisions of [[first, second], [second, first], [second, first, first]]) {
      const {set, unapplied} = applyRevisions(createEventSet(), revisions);
      expect(set.events[0]?.date).toEqual(toMay15);
      expect(set.revisions).toEqual([first, second]);
      expect(unapplied).toEqual([]);
    }
  });

  describe('laws', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const anyId = fc.constantFrom(...ids, 'gone');
    const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
      fc.record({kind: fc.constant('set' as const), event: anyId, field: fc.constant('domains' as const), from: fc.constantFrom(['medical'], ['cyber']), to: fc.constantFrom(['cyber'], ['land'], 7)}),
      fc.record({kind: fc.constantFrom('reject' as const, 'split' as const), event: anyId}),
      fc.record({kind: fc.constant('add' as const), record: fc.constantFrom('a', 'e').map((id): CooperationEvent => createEvent({id}))}),
      fc.record({kind: fc.constant('merge' as const), events: fc.array(anyId, {minLength: 2, maxLength: 3})}),
    );
    const anyRevisions = fc.array(fc.tuple(anyDecision, fc.integer({min: 0, max: 59})).map(([decision, second]) => revise(decision, {at: `2026-03-01T09:30:${String(second).padStart(2, '0')}Z`})), {maxLength: 8});
    const given = createEventSet(ids.map((id) => createEvent({id})));

    it('comes to the same in any order, and when it is done again', () => {
      fc.assert(fc.property(anyRevisions, fc.integer({min: 0, max: 7}), (revisions, turn) => {
        const {set} = applyRevisions(given, revisions);
        expect(applyRevisions(given, [...revisions.slice(turn), ...revisions.slice(0, turn)]).set).toEqual(set);
        expect(applyRevisions(set, set.revisions ?? []).set).toEqual(set);
      }));
    });

    it('is undone by leaving it out', () => {
      fc.assert(fc.property(anyRevisions, (revisions) => {
        const {set, unapplied} = applyRevisions(given, revisions);
        expect(applyRevisions(given, []).set).toBe(given);
        expect((set.revisions ?? []).length + unapplied.length).toBe(new Set(revisions.map((revision) => JSON.stringify(revision))).size);
        expect(applyRevisions(given, set.revisions ?? []).set).toEqual(set);
      }));
    });

    it('survives being written and read, and makes only sets that can be read', () => {
      fc.assert(fc.property(anyRevisions, (revisions) => {
        const {set} = applyRevisions(given, revisions);
        expect(parseEventSet(JSON.parse(toJson(set)))).toEqual(set);
        expect(parseRevisions(JSON.parse(JSON.stringify(revisions)))).toEqual({revisions, quarantine: []});
        expect(changesBetween(set, set)).toEqual([]);
      }));
    });
  });
});

describe('parseRevisions(input)', () => {
  it('takes a list, and a revised set', () => {
    const revisions = [revise({kind: 'reject', event: 'event-1'})];
    expect(parseRevisions(revisions)).toEqual({revisions, quarantine: []});
    expect(parseRevisions(applyRevisions(createEventSet(), revisions).set).revisions).toEqual(revisions);
  });

  it.each([
    ['no list', 'reject', 'revisions', '"reject"'],
    ['an unknown kind', [{...MADE, kind: 'doubt', event: 'event-1'}], 'revisions[0].kind', '"doubt"'],
    ['nobody', [{kind: 'reject', event: 'event-1', at: MADE.at, why: 'x'}], 'revisions[0].by', 'nothing'],
    ['no instant', [{...MADE, kind: 'reject', event: 'event-1', at: 'yesterday'}], 'revisions[0].at', '"yesterday"'],
    ['one event to merge', [{...MADE, kind: 'merge', events: ['a']}], 'revisions[0].events', '["a"]'],
    ['a field nobody can put right', [{...MADE, kind: 'set', event: 'a', field: 'id', from: 'a', to: 'b'}], 'revisions[0].field', '"id"'],
  ])('keeps %s in the quarantine', (_, input, field, seen) => {
    expect(parseRevisions(input)).toMatchObject({revisions: [], quarantine: [{origin: 'revisions', field, seen}]});
  });
});

describe('mergeEventSets(before, added)', () => {
  it('bears no revision any more of an event that comes anew, so that it can be made again', () => {
    const extracted = createEventSet([createEvent({id: 'a', reports: [{article: 'article-1', evidence: []}]}), createEvent({id: 'b', type: 'visit', reports: [{article: 'article-1', evidence: []}]})]);
    const revisions = ['a', 'b'].map((event) => revise({kind: 'set', event, field: 'realis', from: 'actual', to: 'ongoing'}));
    const {set: revised} = applyRevisions(extracted, revisions);
    const merged = mergeEventSets(revised, createEventSet(extracted.events.slice(0, 1)));
    expect(merged.events.map(({id, realis}) => [id, realis])).toEqual([['a', 'actual'], ['b', 'ongoing']]);
    expect(merged.revisions).toEqual(revisions.slice(1));
    expect(applyRevisions(merged, revisions).set.events.map(({realis}) => realis)).toEqual(['ongoing', 'ongoing']);
  });
});

describe('pickEvents(set, ids)', () => {
  it('keeps what people decided about the events that are picked', () => {
    const given = createEventSet([createEvent({id: 'a'}), createEvent({id: 'b'})]);
    const decide = (event: string) => revise({kind: 'set', event, field: 'realis', from: 'actual', to: 'ongoing'});
    const {set} = applyRevisions(given, [decide('a'), decide('b')]);
    expect(pickEvents(set, ['b']).revisions).toEqual([decide('b')]);
    expect(idsOf(pickEvents(set, ['b']))).toEqual(['b']);
  });
});
