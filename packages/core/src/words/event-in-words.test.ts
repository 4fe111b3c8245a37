import {describe, expect, it} from 'vitest';
import {countryName, createPartialDate, eventInWords, labelOf, partiesInWords, TYPE_LABELS, type CooperationEvent, type Participant} from '@cordiale/core';

function createEvent(type: string, participants: Participant[]): CooperationEvent {
  return {id: 'a', type, plover: 'CONSULT', realis: 'actual', participants, domains: [], initiatives: [], quantities: [], date: createPartialDate('2019', {basis: 'explicit'}), summary: '', reports: []};
}

describe('eventInWords(event) and partiesInWords(event)', () => {
  it('draw an arrow from those who act to those who receive', () => {
    const event = createEvent('military-aid', [{country: 'EE', role: 'actor', via: 'name'}, {country: 'UA', role: 'recipient', via: 'name'}]);
    expect(eventInWords(event)).toBe('Military aid: Estonia → Ukraine');
  });

  it('turn the arrow round in a script that runs from right to left, where it would point back', () => {
    const event = createEvent('military-aid', [{country: 'EE', role: 'actor', via: 'name'}, {country: 'UA', role: 'recipient', via: 'name'}]);
    expect(partiesInWords(event, 'he')).toBe('אסטוניה ← אוקראינה');
  });

  it('list those who act together', () => {
    const event = createEvent('meeting', [{country: 'CL', role: 'actor', via: 'name'}, {country: 'JP', role: 'actor', via: 'name'}, {country: 'KE', role: 'actor', via: 'name'}]);
    expect(partiesInWords(event)).toBe('Chile, Japan, Kenya');
  });

  it('say a type that nobody has defined in its own words', () => {
    expect(eventInWords(createEvent('joint-space-walk', [{country: 'JP', role: 'actor', via: 'name'}]))).toBe('joint space walk: Japan');
  });

  it('give the names of countries in the language asked for', () => {
    expect(partiesInWords(createEvent('meeting', [{country: 'DE', role: 'actor', via: 'name'}]), 'it')).toBe('Germania');
  });
});

describe('countryName(code, locale)', () => {
  it.each([['LT', 'Lithuania'], ['XK', 'Kosovo'], ['GB', 'UK'], ['US', 'US']])('names %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it.each(['', 'lt', 'LTU', '<b>', '__proto__'])('gives %j, which is no code, back', (code) => {
    expect(countryName(code)).toBe(code);
  });
});

describe('labelOf(labels, value)', () => {
  it('gives the label, or the value with its hyphens as spaces', () => {
    expect(labelOf(TYPE_LABELS, 'other-aid')).toBe('Aid');
    expect(labelOf(TYPE_LABELS, 'moon-landing')).toBe('moon landing');
  });

  it.each(['constructor', '__proto__', 'toString'])('is not taken in by %s', (value) => {
    expect(labelOf(TYPE_LABELS, value)).toBe(value);
  });
});
