import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {toIcs} from '@cordiale/core/formats';
import {anyEventSet, anyText} from '../../test/support/arbitrary-event-set.js';
import {createEvent, createEventSet} from '../../test/support/create-event.js';

const stamp = '2026-01-31T12:00:00Z';

/** What iCalendar can hold of a text: whole characters, no control characters, one kind of line break. */
const holdable = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** The calendar as ical.js reads it, which is no code of ours. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as ConstructorParameters<typeof ICAL.Component>[0]);
  return {calendar, entries: calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))};
}

describe('toIcs, as ical.js reads it', () => {
  it('holds every dated event with its words and days, whatever they are', () => {
    fc.assert(fc.property(anyEventSet, (set) => {
      const {text, leftOut} = toIcs(set, {stamp});
      const written = set.events.filter(({id}) => !leftOut.some((event) => event.id === id));
      const {entries} = readCalendar(text);
      expect(entries.map(({uid}) => uid)).toEqual(written.map(({id}) => `${holdable(id)}@cordiale`));
      entries.forEach((entry, index) => {
        const {year, month, day} = entry.startDate;
        expect([year, month, day]).toEqual(written[index]?.date.earliest?.split('-').map(Number));
        expect(entry.startDate.isDate && entry.endDate.isDate).toBe(true);
        expect(entry.description.startsWith(holdable(written[index]?.summary ?? ''))).toBe(true);
      });
    }));
  });

  it('ends on the day after the last', () => {
    expect(readCalendar(toIcs(createEventSet(), {stamp}).text).entries[0]?.endDate.toString()).toBe('2018-05-13');
  });

  it('says its selection as the description of the calendar', () => {
    fc.assert(fc.property(anyText, (selection) => {
      const {calendar} = readCalendar(toIcs(createEventSet(), {stamp, note: {selection: `of ${selection}`, total: 412}}).text);
      const line = `Selection: of ${selection}`.replace(/\s+/g, ' ');
      expect(calendar.getFirstPropertyValue('description')).toBe(holdable(`1 of 412 events\n${line}`));
    }));
  });

  it('keeps what the summary says beyond the line of 75 octets', () => {
    const summary = 'Žygimantų gatvė 🕊, '.repeat(40).trim();
    expect(readCalendar(toIcs(createEventSet([createEvent({summary})]), {stamp}).text).entries[0]?.description).toContain(summary);
  });
});
