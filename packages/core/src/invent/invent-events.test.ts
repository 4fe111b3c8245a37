import {describe, expect, it} from 'vitest';
import {parseEventSet} from '@cordiale/core';
import {inventEvents} from '@cordiale/core/invent';
import {ALPHA_3_OF_ALPHA_2} from '../model/alpha-3.js';

describe('inventEvents', () => {
  const events = [...inventEvents(3000)];

  it('gives as many events as were asked for, none of which a reader of event sets refuses', () => {
    expect(parseEventSet(structuredClone(events))).toMatchObject({events: {length: 3000}, quarantine: []});
    expect([...inventEvents(0)]).toEqual([]);
  });

  it('gives the same events for the same seed, and others for another', () => {
    expect([...inventEvents(50)]).toEqual([...inventEvents(50, {seed: 1})]);
    expect([...inventEvents(50, {seed: 2})]).not.toEqual([...inventEvents(50)]);
  });

  it('says in each event that it is invented', () => {
    expect(events.filter(({summary, reports}) => !summary.startsWith('Invented') || !reports.every(({article}) => article.startsWith('invented-')))).toEqual([]);
  });

  it('names countries of the standard only, two to four in each event, no country twice', () => {
    for (const {participants} of events) {
      const codes = participants.map(({country}) => country);
      expect(codes.filter((code) => !ALPHA_3_OF_ALPHA_2.has(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length >= 2 && codes.length <= 4).toBe(true);
    }
  });

  it('puts a party into every event when one is wanted', () => {
    for (const {participants} of inventEvents(300, {party: 'LT'})) expect(participants.map(({country}) => country)).toContain('LT');
  });

  it('knows every way in which a date can be uncertain', () => {
    expect([...new Set(events.map(({date}) => `${date.precision} ${date.basis}`))].sort()).toEqual(['day document-date', 'day explicit', 'interval bounded', 'interval explicit', 'interval relative', 'month explicit', 'unknown none', 'year explicit']);
  });
});
