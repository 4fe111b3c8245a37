import {describe, expect, it} from 'vitest';
import {createPartialDate, parseEventSet, type CooperationEvent, type EventSet} from '@cordiale/core';
import {toJson, toNdjson} from '@cordiale/core/formats';

function createEvent(id: string): CooperationEvent {
  return {id, type: 'visit', plover: 'CONSULT', realis: 'actual', participants: [{country: 'KE', role: 'actor', via: 'name'}], domains: ['land'], initiatives: [{name: 'Savanna\u2028Shield'}], quantities: [], date: createPartialDate('2019', {basis: 'explicit'}), summary: 'One\nline “and” another', reports: []};
}

function createSet(...ids: string[]): EventSet {
  return {cordiale: 1, articles: [], events: ids.map(createEvent), tombstones: [], quarantine: []};
}

describe('toJson(set)', () => {
  it('writes what parseEventSet reads back', () => {
    const set = createSet('a', 'b');
    expect(parseEventSet(JSON.parse(toJson(set)))).toEqual(set);
  });

  it('ends with one line break', () => {
    expect(toJson(createSet())).toMatch(/[^\n]\n$/);
  });
});

describe('toNdjson(set)', () => {
  it('writes one event a line in the order of the set, whatever its words hold', () => {
    const lines = toNdjson(createSet('b', 'a')).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as CooperationEvent)).toEqual([createEvent('b'), createEvent('a')]);
  });

  it('is empty without events', () => {
    expect(toNdjson(createSet())).toBe('');
  });
});
