import {describe, expect, it} from 'vitest';
import {createPartialDate, extentInWords, revisionInWords, UNDATED} from '@cordiale/core';
import type {Decision} from '@cordiale/core/revise';
import {createEvent} from '../../test/support/create-event.js';

const date = (edtf: string) => createPartialDate(edtf, {basis: 'explicit'});

describe('revisionInWords(decision)', () => {
  it.each<[Decision, string]>([
    [{kind: 'set', event: 'a', field: 'date', from: date('2018-05-12'), to: date('2018-05')}, 'When: May 2018, not 12 May 2018'],
    [{kind: 'set', event: 'a', field: 'type', from: 'visit', to: 'space-walk'}, 'What: space walk, not Visit'],
    [{kind: 'set', event: 'a', field: 'realis', from: 'actual', to: 'future'}, 'Status: planned, not happened'],
    [{kind: 'set', event: 'a', field: 'domains', from: [], to: ['cyber', 'other']}, 'Fields: Cyber, Other, not none'],
    [{kind: 'set', event: 'a', field: 'participants', from: [{country: 'KE', role: 'actor', via: 'name'}], to: [{country: 'KE', role: 'actor', via: 'name'}, {country: 'NO', role: 'recipient', via: 'name'}]}, 'Who: Kenya → Norway, not Kenya'],
    [{kind: 'reject', event: 'a'}, 'Rejected'],
    [{kind: 'split', event: 'a'}, 'Taken apart: its reports tell of different events'],
    [{kind: 'merge', events: ['a', 'b']}, 'Merged with 1 other event'],
    [{kind: 'merge', events: ['a', 'b', 'c']}, 'Merged with 2 other events'],
    [{kind: 'add', record: createEvent()}, 'Added: Military aid: Lithuania → Ukraine'],
  ])('%j', (decision, words) => {
    expect(revisionInWords(decision)).toBe(words);
  });

  it('shows a value that no event can have as it is', () => {
    expect(revisionInWords({kind: 'set', event: 'a', field: 'date', from: 7, to: undefined})).toBe('When: nothing, not 7');
  });
});

describe('extentInWords(date)', () => {
  it.each([['2018-05-12', 'That day'], ['2018-05', 'Between 1 May 2018 and 31 May 2018'], ['../2018-05', 'On 31 May 2018 at the latest'], ['2018-05/..', 'On 1 May 2018 at the earliest']])('%s', (edtf, words) => {
    expect(extentInWords(date(edtf))).toBe(words);
  });

  it('says that an undated event has no limits', () => {
    expect(extentInWords(UNDATED)).toBe('No earliest and no latest day');
  });
});
