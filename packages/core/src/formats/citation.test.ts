import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {citationOf, hashOfEvents, toNdjson} from '@cordiale/core/formats';
import {createEvent, createEventSet} from '../../test/support/create-event.js';

const SET = createEventSet([createEvent(), createEvent({id: 'b', summary: 'Ґданськ'})]);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('hashOfEvents', () => {
  it('is the SHA-256 of what a saved file of NDJSON has below its note', () => {
    const saved = toNdjson(SET, {note: {selection: 'everything', total: 2}});
    expect(hashOfEvents(SET)).toBe(sha256(saved.slice(saved.indexOf('\n') + 1)));
  });

  it('differs when an event does, and not when an article does', () => {
    expect(hashOfEvents(createEventSet([createEvent()]))).not.toBe(hashOfEvents(SET));
    expect(hashOfEvents(createEventSet(SET.events, {articles: []}))).toBe(hashOfEvents(SET));
  });
});

describe('citationOf', () => {
  it('names title, publisher, events, selection, address, day and hash', () => {
    const words = citationOf(SET, {title: 'Partners of Lithuania', publisher: 'The Courier', address: 'https://example.org/#v=1&country=IT', accessed: '2026-11-27', selection: 'country Italy', total: 412});
    expect(words).toBe(`Partners of Lithuania. The Courier. 2 of 412 events (country Italy). https://example.org/#v=1&country=IT, accessed 27 November 2026. SHA-256 of the events: ${hashOfEvents(SET)}.`);
  });

  it('leaves out what nobody knows, and is one line', () => {
    expect(citationOf(SET, {title: 'Who\n met whom?', accessed: '2026-11-27'})).toBe(`Who met whom? 2 events. Accessed 27 November 2026. SHA-256 of the events: ${hashOfEvents(SET)}.`);
  });
});
