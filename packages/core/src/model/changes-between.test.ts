import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changesBetween, createPartialDate, unmergeEvent, type EventChange, type EventSet} from '@cordiale/core';
import {mergeEventSets, mergeReports} from '@cordiale/core/extract';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {anyReports, createReportSet} from '../../test/support/arbitrary-reports.js';
import {createEvent, createEventSet} from '../../test/support/create-event.js';

const told = (id: string, article: string, given = {}) => createEvent({id, reports: [{article, evidence: []}], ...given});
const mergedSet = (events: Parameters<typeof mergeReports>[0]): EventSet => ({...createReportSet(events), ...mergeReports(events)});
const anyVersions = fc.tuple(anyReports, anyReports).map(([a, b]) => [mergedSet(a), mergedSet(b)] as const);
const idsOfKind = (changes: readonly EventChange[], kind: EventChange['kind']) => changes.filter((change) => change.kind === kind).map(({id}) => id);

describe('changesBetween(before, after)', () => {
  it('tells what was added and what was retracted', () => {
    const [before, after] = [createEventSet([createEvent({id: 'a'})]), createEventSet([createEvent({id: 'b'})])];
    expect(changesBetween(before, after)).toEqual([{kind: 'retracted', id: 'a'}, {kind: 'added', id: 'b'}]);
  });

  it('tells which fields changed, from what to what', () => {
    const date = createPartialDate('2018-05-13', {basis: 'explicit'});
    const [before, after] = [createEvent({mode: 'visit'}), createEvent({date})];
    expect(changesBetween(createEventSet([before]), createEventSet([after]))).toEqual([{kind: 'changed', id: 'event-1', fields: [{field: 'date', from: before.date, to: date}, {field: 'mode', from: 'visit', to: undefined}]}]);
  });

  it('does not mind the order of keys', () => {
    const {date, ...rest} = createEvent();
    const turned = Object.fromEntries(Object.entries(date).reverse()) as unknown as typeof date;
    expect(changesBetween(createEventSet([{date, ...rest}]), createEventSet([{...rest, date: turned}]))).toEqual([]);
  });

  it('tells what was merged, and what the merged event says more', () => {
    const before = createReportSet([told('a', 'one'), told('b', 'two')]);
    const changes = changesBetween(before, mergedSet(before.events));
    expect(changes).toMatchObject([{kind: 'merged', id: 'a', from: ['a', 'b']}, {kind: 'changed', id: 'a', fields: [{field: 'reports'}]}]);
  });

  it('tells what was split', () => {
    const before = mergedSet([told('a', 'one'), told('b', 'two')]);
    expect(changesBetween(before, unmergeEvent(before, 'a'))).toMatchObject([{kind: 'split', id: 'a', into: ['a', 'b']}, {kind: 'changed', id: 'a'}]);
  });

  it('tells that an event went on under another id', () => {
    expect(changesBetween(mergedSet([told('b', 'two')]), mergedSet([told('a', 'one'), told('b', 'two')]))).toEqual([{kind: 'merged', id: 'a', from: ['b']}]);
  });

  it('follows tombstones where the parts are not told', () => {
    const after = {...createEventSet([createEvent({id: 'a'})]), tombstones: [{id: 'b', mergedInto: 'a'}]};
    expect(changesBetween(createEventSet([createEvent({id: 'a'}), createEvent({id: 'b'})]), after)).toEqual([{kind: 'merged', id: 'a', from: ['a', 'b']}]);
  });

  it('finds nothing between a set and itself, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(anyEventSet, anyReports.map(mergedSet)), (set) => {
      expect(changesBetween(set, structuredClone(set))).toEqual([]);
    }));
  });

  it('seen the other way round, added is retracted and split is merged', () => {
    fc.assert(fc.property(anyVersions, ([before, after]) => {
      const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
      expect(idsOfKind(back, 'retracted')).toEqual(idsOfKind(there, 'added'));
      expect(idsOfKind(back, 'added')).toEqual(idsOfKind(there, 'retracted'));
      expect(idsOfKind(back, 'split')).toEqual(there.filter((change) => change.kind === 'merged' && change.from.length > 1).map(({id}) => id));
    }));
  });

  it('accounts for every event of both versions', () => {
    fc.assert(fc.property(anyVersions, ([before, after]) => {
      const changes = changesBetween(before, after);
      const gone = new Set(changes.flatMap((change) => (change.kind === 'merged' ? change.from : change.kind === 'split' || change.kind === 'retracted' ? [change.id] : [])));
      const come = new Set(changes.flatMap((change) => (change.kind === 'split' ? change.into : change.kind === 'merged' || change.kind === 'added' ? [change.id] : [])));
      for (const {id} of before.events) if (!gone.has(id)) expect(after.events.some((event) => event.id === id)).toBe(true);
      for (const {id} of after.events) if (!come.has(id)) expect(before.events.some((event) => event.id === id)).toBe(true);
    }));
  });

  it('tells of a report that joined a published event as a change of its reports', () => {
    const before = mergedSet([told('a', 'one'), told('c', 'three', {date: createPartialDate('2018-05-20', {basis: 'explicit'})})]);
    const after = mergeEventSets(before, createReportSet([told('0', 'two')]));
    expect(changesBetween(before, after)).toMatchObject([{kind: 'changed', id: 'a', fields: [{field: 'reports'}]}]);
    expect(after.tombstones).toEqual([{id: '0', mergedInto: 'a'}]);
  });
});
