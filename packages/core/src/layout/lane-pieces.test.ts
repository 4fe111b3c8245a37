import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate} from '../calendar/edtf.js';
import {formatIsoDay} from '../calendar/epoch-day.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {PartialDate} from '../model/partial-date.js';
import {EventStore, OUT} from '../store/event-store.js';
import {anchorDayOf} from './anchor-day.js';
import {CALENDAR_UNITS, type CalendarUnit} from './calendar-unit.js';
import {LaneCounts} from './lane-counts.js';
import {fullestBin, LanePieces} from './lane-pieces.js';
import {rowsFromAfter, rowsFromBefore} from './lane-reach.js';
import {groupIntoLanes} from './lanes.js';

const MONTH: CalendarUnit = {unit: 'month', count: 1};
const DAY: CalendarUnit = {unit: 'day', count: 1};

function createEvent(id: string, date: PartialDate, country = 'UA'): CooperationEvent {
  return {
    id, type: 'visit', plover: 'CONSULT', realis: 'actual', domains: [], initiatives: [], quantities: [], summary: '', reports: [],
    participants: [{country, role: 'actor', via: 'name'}], date,
  };
}

/** Known days, spans, open ends and reporting windows over some 30 months. */
const anyDate = fc.tuple(fc.integer({min: 17_000, max: 17_900}), fc.integer({min: 0, max: 400}), fc.constantFrom('day', 'span', 'later', 'earlier', 'reported')).map(([day, length, kind]): PartialDate => {
  const [from, to] = [formatIsoDay(day), formatIsoDay(day + length)];
  if (kind === 'day') return createPartialDate(from, {basis: 'explicit'});
  if (kind === 'span') return createPartialDate(`${from}/${to}`, {basis: 'explicit'});
  if (kind === 'reported') return {...createPartialDate(`${to}~`, {basis: 'document-date'}), earliest: from, latest: to};
  return createPartialDate(kind === 'later' ? `${from}/..` : `../${to}`, {basis: 'bounded'});
});

const anyLane = fc.array(fc.tuple(anyDate, fc.boolean()), {minLength: 1, maxLength: 60}).map((entries) => {
  const store = new EventStore(entries.map(([date], index) => createEvent(`e${index}`, date)));
  const certainty = store.match([]).certainty.map((certain, row) => (entries[row]?.[1] ? certain : OUT));
  const [lane] = groupIntoLanes(store, {field: 'type'});
  return {store, certainty, counts: new LaneCounts(lane!, certainty)};
});

const rowsOf = ({store, certainty}: {store: EventStore; certainty: Uint8Array}) => Array.from({length: store.datedCount}, (_, row) => row).filter((row) => certainty[row] !== OUT);
const everything = {from: 16_000, to: 20_000};

describe('LaneCounts', () => {
  it('counts by symbol, and what reaches in from either side, as looking at every event does', () => {
    fc.assert(fc.property(anyLane, fc.integer({min: 16_900, max: 18_000}), fc.integer({min: 0, max: 300}), (lane, day, length) => {
      const rows = rowsOf(lane);
      const {store, counts} = lane;
      expect(counts.between(day, day + length)).toBe(rows.filter((row) => anchorDayOf(store, row) >= day && anchorDayOf(store, row) < day + length).length);
      expect(counts.reachingFromBefore(day)).toBe(rows.filter((row) => anchorDayOf(store, row) < day && store.latestDays[row]! >= day).length);
      expect(counts.reachingFromAfter(day)).toBe(rows.filter((row) => anchorDayOf(store, row) >= day && store.earliestDays[row]! < day).length);
      expect(rowsFromBefore(counts, day)).toHaveLength(counts.reachingFromBefore(day));
      expect(rowsFromAfter(counts, day)).toHaveLength(counts.reachingFromAfter(day));
    }));
  });

  it('accounts for every event that a range lets through', () => {
    fc.assert(fc.property(anyLane, fc.integer({min: 16_900, max: 18_000}), fc.integer({min: 1, max: 300}), (lane, day, length) => {
      const {store, counts} = lane;
      const inRange = rowsOf(lane).filter((row) => store.certaintyWithin(row, day, day + length - 1) !== OUT).length;
      expect(counts.between(day, day + length) + counts.reachingFromBefore(day) + counts.reachingFromAfter(day + length)).toBe(inRange);
    }));
  });

  it('lets everything pass without a certainty', () => {
    fc.assert(fc.property(anyLane, fc.integer({min: 16_900, max: 18_000}), ({counts: {lane}, store}, day) => {
      const [all, counted] = [new LaneCounts(lane, null), new LaneCounts(lane, store.match([]).certainty)];
      for (const counts of [all, counted]) expect(counts.total).toBe(store.datedCount);
      expect([all.indexOf(day), all.reachingFromBefore(day), all.reachingFromAfter(day)]).toEqual([counted.indexOf(day), counted.reachingFromBefore(day), counted.reachingFromAfter(day)]);
    }));
  });

  it('finds the places of the events that pass', () => {
    fc.assert(fc.property(anyLane, (lane) => {
      const {counts, certainty} = lane;
      const places = Array.from({length: counts.total}, (_, index) => counts.placeOf(index));
      expect(places).toEqual([...counts.lane.anchored.rows.keys()].filter((place) => certainty[counts.lane.anchored.rows[place]!] !== OUT));
    }));
  });
});

describe('LanePieces', () => {
  it('holds the same events in units of every size', () => {
    fc.assert(fc.property(anyLane, fc.constantFrom(...CALENDAR_UNITS), fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 60}), (lane, unit, lines, spacingDays) => {
      const pieces = new LanePieces(lane.counts, {unit, lines, spacingDays}).between(everything);
      expect(pieces.reduce((sum, {count}) => sum + count, 0)).toBe(rowsOf(lane).length);
      for (const {places, count} of pieces) if (places) expect(places).toHaveLength(count);
    }));
  });

  it('leaves the least distance between two symbols of a line', () => {
    fc.assert(fc.property(anyLane, fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 28}), ({counts}, lines, spacingDays) => {
      const shown = new LanePieces(counts, {unit: MONTH, lines, spacingDays}).between(everything).flatMap(({places}) => places ?? []);
      const lastDays = new Map<number, number>();
      for (const place of shown) {
        const day = counts.lane.anchored.days[place]!;
        expect(day - (lastDays.get(place % lines) ?? -Infinity)).toBeGreaterThanOrEqual(spacingDays);
        lastDays.set(place % lines, day);
      }
    }));
  });

  it('gives a bin the same form wherever the window lies', () => {
    fc.assert(fc.property(anyLane, fc.integer({min: 16_900, max: 18_000}), fc.integer({min: 1, max: 300}), ({counts}, from, length) => {
      const options = {unit: MONTH, lines: 3, spacingDays: 9};
      const all = new Map(new LanePieces(counts, options).between(everything).map((piece) => [piece.from, piece]));
      for (const piece of new LanePieces(counts, options).between({from, to: from + length})) expect(piece).toEqual(all.get(piece.from));
    }));
  });

  it('finds what a text beside an event runs into: the next of its line, or a bin that is only counted', () => {
    fc.assert(fc.property(anyLane, fc.integer({min: 1, max: 5}), fc.constantFrom(1 as const, -1 as const), ({counts}, lines, step) => {
      const pieces = new LanePieces(counts, {unit: MONTH, lines, spacingDays: 9});
      const all = pieces.between(everything);
      for (const {first, places} of all) places?.forEach((place, offset) => {
        const order = step === 1 ? all : [...all].reverse();
        const beyond = order.flatMap((piece) => (piece.places ? [...piece.places].sort((a, b) => (a - b) * step).map((other) => ({place: other})) : [{place: counts.placeOf(piece.first), day: step === 1 ? piece.from : piece.to}]));
        const expected = beyond.find((other) => (other.place - place) * step > 0 && ('day' in other || other.place % lines === place % lines));
        expect(pieces.beside(first + offset, step)).toEqual(expected ? ('day' in expected ? {day: expected.day} : {place: expected.place}) : null);
      });
    }));
  });

  it('counts more events on one day than there are lines, at any scale', () => {
    const store = new EventStore(['a', 'b', 'c', 'd'].map((id) => createEvent(id, createPartialDate('2018-05-12', {basis: 'explicit'}))));
    const [lane] = groupIntoLanes(store, {field: 'type'});
    const counts = new LaneCounts(lane!, store.match([]).certainty);
    expect(new LanePieces(counts, {unit: DAY, lines: 3, spacingDays: 0.01}).between(everything)).toMatchObject([{count: 4, places: null}]);
    expect(new LanePieces(counts, {unit: DAY, lines: 4, spacingDays: 0.01}).between(everything)).toMatchObject([{count: 4, places: [0, 1, 2, 3]}]);
  });
});

describe('fullestBin', () => {
  it('is the largest count of any bin', () => {
    fc.assert(fc.property(anyLane, fc.constantFrom(...CALENDAR_UNITS), ({counts}, unit) => {
      const largest = Math.max(0, ...new LanePieces(counts, {unit, lines: 1, spacingDays: 1}).between(everything).map(({count}) => count));
      expect(fullestBin(counts, unit)).toBe(largest);
    }));
  });
});
