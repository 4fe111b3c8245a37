import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, parseIsoDay, UNDATED} from '@cordiale/core';
import {toIcs} from '@cordiale/core/formats';
import {anyEventSet, anyText} from '../../test/support/arbitrary-event-set.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';
import {escapeIcsText, foldIcsLine} from './ics-syntax.js';

const stamp = '2026-01-31T12:00:00Z';

/** Content lines as a calendar program reads them: unfolded, name and value apart. */
function contentLines(text: string): {name: string; value: string}[] {
  return text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean).map((line) => {
    const [, name = '', value = ''] = /^([\w-]+)(?:;[^:]*)?:([^]*)$/.exec(line) ?? [];
    return {name, value};
  });
}

const valueOf = (text: string, name: string) => contentLines(text).find((line) => line.name === name)?.value;
const unescape = (value: string) => value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

/** What iCalendar can hold of a text: whole characters, no control characters, one kind of line break. */
const holdable = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

describe('toIcs', () => {
  it('writes an all-day entry that ends on the day after the last', () => {
    const {text} = toIcs(createEventSet([createEvent({date: createPartialDate('2018-05-12/2018-05-31', {basis: 'explicit'})})]), {stamp});
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20180512\r\nDTEND;VALUE=DATE:20180601\r\n');
    expect(text).toContain('\r\nDTSTAMP:20260131T120000Z\r\nDTSTART');
    expect(text).toContain('\r\nUID:event-1@cordiale\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('leaves out what a calendar cannot hold and lists it', () => {
    const dates = {none: {...UNDATED}, past: createPartialDate('../2018', {basis: 'bounded'}), open: createPartialDate('2018/..', {basis: 'bounded'}), end: createPartialDate('9999-12-31', {basis: 'explicit'}), good: createPartialDate('2018', {basis: 'explicit'})};
    const {text, leftOut} = toIcs(createEventSet(Object.entries(dates).map(([id, date]) => createEvent({id, date}))), {stamp});
    expect(leftOut).toEqual([{id: 'none', reason: 'no date'}, {id: 'past', reason: 'no first day'}, {id: 'open', reason: 'no last day'}, {id: 'end', reason: 'a last day beyond which there is none'}]);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it.each([
    ['CONFIRMED', {}],
    ['TENTATIVE', {realis: 'future' as const}],
    ['TENTATIVE', {date: createPartialDate('2018-05-12~', {basis: 'document-date'})}],
    ['TENTATIVE', {date: createPartialDate('2018-05', {basis: 'explicit'})}],
    ['CANCELLED', {realis: 'negated' as const}],
  ])('marks as %s an event with %j', (status, given) => {
    expect(valueOf(toIcs(createEventSet([createEvent(given)]), {stamp}).text, 'STATUS')).toBe(status);
  });

  it('names the sources', () => {
    const {text} = toIcs(createEventSet(), {stamp});
    expect(unescape(valueOf(text, 'DESCRIPTION') ?? '')).toContain('Source: The Courier, Twelve ambulances, https://example.org/ambulances');
    expect(valueOf(text, 'URL')).toBe('https://example.org/ambulances');
  });

  it('refuses a stamp that is no moment in UTC', () => {
    expect(() => toIcs(createEventSet(), {stamp: '31 January'})).toThrow('Unknown moment "31 January". Wanted UTC as 2026-01-31T12:00:00Z');
  });

  it('percent-encodes an address, which the format does not escape', () => {
    const {text} = toIcs(createEventSet([createEvent()], {articles: [createArticle({url: 'https://example.org/žinios'})]}), {stamp});
    expect(valueOf(text, 'URL')).toBe('https://example.org/%C5%BEinios');
  });

  it('reads back as it was written, whatever the events hold', () => {
    fc.assert(fc.property(anyEventSet, (set) => {
      const {text, leftOut} = toIcs(set, {stamp});
      const lines = contentLines(text);
      const written = set.events.filter(({id}) => leftOut.every((event) => event.id !== id));
      expect(leftOut.length + written.length).toBe(set.events.length);
      expect(lines.every(({name}) => name !== '')).toBe(true);
      const values = (name: string) => lines.filter((line) => line.name === name).map(({value}) => value);
      expect(values('BEGIN')).toEqual(['VCALENDAR', ...written.map(() => 'VEVENT')]);
      expect(values('UID').map(unescape)).toEqual(written.map(({id}) => `${holdable(id)}@cordiale`));
      values('DESCRIPTION').forEach((value, index) => expect(unescape(value).startsWith(holdable(written[index]?.summary ?? ''))).toBe(true));
      values('DTEND').forEach((value, index) => expect(parseIsoDay(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))).toBe((parseIsoDay(written[index]?.date.latest) ?? NaN) + 1));
    }));
  });

  it('lets no text begin a line of its own, for any way of breaking lines', () => {
    fc.assert(fc.property(anyText, (summary) => {
      const {text} = toIcs(createEventSet([createEvent({id: summary || 'x', summary})]), {stamp, note: {selection: summary, query: summary, licence: summary}});
      expect(text.split(/[\r\n\u000b\u000c\u0085\u2028\u2029]+/).filter((line) => /^BEGIN:/.test(line))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }));
  });
});

describe('foldIcsLine', () => {
  it('breaks at 75 octets of UTF-8 and never within a character', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
      const line = escapeIcsText(text);
      const pieces = foldIcsLine(line).split('\r\n');
      expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
      for (const piece of pieces) {
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        expect(piece).not.toMatch(/\p{Surrogate}/u);
      }
    }));
  });

  it.each([[75, 1], [76, 2], [149, 2], [150, 3]])('makes %i octets %i lines', (octets, count) => {
    expect(foldIcsLine('x'.repeat(octets)).split('\r\n')).toHaveLength(count);
  });
});

describe('escapeIcsText', () => {
  it('escapes the backslash first, so that every text can be read back', () => {
    expect(escapeIcsText('a\\n;b,c\r\nd\re')).toBe('a\\\\n\\;b\\,c\\nd\\ne');
    fc.assert(fc.property(anyText, (text) => {
      expect(unescape(escapeIcsText(text))).toBe(holdable(text));
    }));
  });

  it('turns half a surrogate pair into the replacement character', () => {
    expect(escapeIcsText('a\ud83d')).toBe('a\ufffd');
  });
});
