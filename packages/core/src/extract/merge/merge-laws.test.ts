import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEventSet, splitReports, unmergeEvent, type CooperationEvent} from '@cordiale/core';
import {mergeEventSets, mergeReports} from '@cordiale/core/extract';
import {anyReports, createReportSet} from '../../../test/support/arbitrary-reports.js';

const byId = (a: {id: string}, b: {id: string}) => (a.id < b.id ? -1 : 1);
const anyCut = fc.tuple(anyReports, fc.nat({max: 14})).map(([events, at]) => [events.slice(0, at), events.slice(at)] as const);
const dayOf = (text: string | null) => Date.parse(text ?? '');

describe('mergeReports, as laws', () => {
  it('[G3] merging again changes nothing', () => {
    fc.assert(fc.property(anyReports, (events) => {
      const once = mergeReports(events);
      expect(mergeReports(once.events)).toEqual(once);
    }));
  });

  it('[G3] the order of the input does not matter', () => {
    fc.assert(fc.property(anyReports.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, {minLength: events.length}))), ([events, other]) => {
      expect(mergeReports(other)).toEqual(mergeReports(events));
    }));
  });

  it('[G3] merging the merged with the new is merging everything at once', () => {
    fc.assert(fc.property(anyCut, ([first, second]) => {
      expect(mergeReports([...mergeReports(first).events, ...second])).toEqual(mergeReports([...first, ...second]));
      expect(mergeReports([...mergeReports(first).events, ...mergeReports(second).events])).toEqual(mergeReports([...first, ...second]));
    }));
  });

  it('[G5] splitReports gives every part back as it was', () => {
    fc.assert(fc.property(anyReports, (events) => {
      expect(mergeReports(events).events.flatMap(splitReports).sort(byId)).toEqual([...events].sort(byId));
    }));
  });

  it('[G2] [G4] no report is lost or told twice, and every id given up has one tombstone', () => {
    fc.assert(fc.property(anyReports, (events) => {
      const {events: merged, tombstones} = mergeReports(events);
      const reportsOf = (list: readonly CooperationEvent[]) => list.flatMap(({reports}) => reports.map(({article}) => article)).sort();
      expect(reportsOf(merged)).toEqual(reportsOf(events));
      for (const {reports} of merged) expect(new Set(reports.map(({article}) => article)).size).toBe(reports.length);
      expect([...merged, ...tombstones].map(({id}) => id).sort()).toEqual(events.map(({id}) => id).sort());
    }));
  });

  it('[G1] all parts of a merged event can have happened on one day', () => {
    fc.assert(fc.property(anyReports, (events) => {
      for (const {parts = []} of mergeReports(events).events) {
        const latestStart = Math.max(...parts.map(({date}) => dayOf(date.earliest)));
        for (const {date} of parts) expect(dayOf(date.latest)).toBeGreaterThanOrEqual(latestStart);
      }
    }));
  });

  it('writes what parseEventSet takes back unchanged', () => {
    fc.assert(fc.property(anyReports, (events) => {
      const set = {...createReportSet(events), ...mergeReports(events)};
      expect(parseEventSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
    }));
  });
});

describe('mergeEventSets, as laws', () => {
  it('[G6] an id that readers know stays where its event is, or leads there', () => {
    fc.assert(fc.property(anyCut, ([first, second]) => {
      const isNew = ({reports}: CooperationEvent) => !first.some((event) => event.reports[0]?.article === reports[0]?.article);
      const before = {...createReportSet(first), ...mergeReports(first)};
      const after = mergeEventSets(before, createReportSet(second.filter(isNew)));
      const living = new Set(after.events.map(({id}) => id));
      const lead = new Map(after.tombstones.map(({id, mergedInto}) => [id, mergedInto]));
      for (const {id} of [...before.events, ...before.tombstones]) expect(living.has(lead.get(id) ?? id)).toBe(true);
      for (const {id, parts = []} of after.events) {
        const known = parts.map((part) => part.id).filter((part) => before.events.some((event) => event.id === part));
        if (known.length > 0) expect(id).toBe(known.sort()[0]);
      }
    }));
  });

  it('[G6] adding nothing changes nothing, and adding twice is adding once', () => {
    fc.assert(fc.property(anyCut, ([first, second]) => {
      const before = {...createReportSet(first), ...mergeReports(first)};
      expect(mergeEventSets(before, createReportSet([]))).toEqual(before);
      const once = mergeEventSets(before, createReportSet(second));
      expect(mergeEventSets(once, createReportSet(second))).toEqual(once);
    }));
  });
});

describe('unmergeEvent(set, id)', () => {
  it('[G5] takes apart what merging joins again', () => {
    fc.assert(fc.property(anyReports, (events) => {
      const merged = mergeReports(events);
      const set = {...createReportSet(events), ...merged};
      const apart = merged.events.reduce((now, {id}) => unmergeEvent(now, id), set);
      expect(apart.events).toEqual([...events].sort(byId));
      expect(apart.tombstones).toEqual([]);
      expect(mergeReports(apart.events)).toEqual(merged);
    }));
  });
});
