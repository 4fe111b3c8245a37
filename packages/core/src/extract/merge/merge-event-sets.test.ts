import {describe, expect, it} from 'vitest';
import {changesBetween, createPartialDate, type CooperationEvent, type EventSet} from '@cordiale/core';
import {mergeEventSets, mergeReports} from '@cordiale/core/extract';
import {createArticle, createEvent} from '../../../test/support/create-event.js';
import {createReportSet} from '../../../test/support/arbitrary-reports.js';

const told = (id: string, article: string, given: Partial<CooperationEvent> = {}) => createEvent({id, reports: [{article, evidence: []}], ...given});
const mergedSet = (...events: CooperationEvent[]): EventSet => ({...createReportSet(events), ...mergeReports(events)});
const idsOf = ({events}: EventSet) => events.map(({id}) => id);

describe('mergeEventSets(before, added)', () => {
  it('joins a new report to the event that readers know', () => {
    const after = mergeEventSets(mergedSet(told('b', 'two')), createReportSet([told('a', 'one')]));
    expect(after.events).toMatchObject([{id: 'b', reports: [{article: 'one'}, {article: 'two'}]}]);
    expect(after.tombstones).toEqual([{id: 'a', mergedInto: 'b'}]);
  });

  it('gives the smaller id to two known events that a correction turns into one, and leads older links there', () => {
    const early = told('b', 'two', {date: createPartialDate('2018-05-10/2018-05-12', {basis: 'explicit'})});
    const late = told('c', 'three', {date: createPartialDate('2018-05-13/2018-05-14', {basis: 'explicit'})});
    const before = {...mergedSet(early, late), tombstones: [{id: 'older', mergedInto: 'c'}]};
    const after = mergeEventSets(before, createReportSet([told('c', 'three', {date: createPartialDate('2018-05-12/2018-05-14', {basis: 'explicit'})})]));
    expect(idsOf(after)).toEqual(['b']);
    expect(after.tombstones).toEqual([{id: 'c', mergedInto: 'b'}, {id: 'older', mergedInto: 'b'}]);
  });

  it('loses no event when two tables name the same article', () => {
    const stub = createArticle({id: 'one', text: ''});
    const [first, second] = [told('a', 'one', {type: 'visit'}), told('b', 'one', {type: 'meeting'})].map((event) => ({...createReportSet([event]), articles: [stub]}));
    expect(idsOf(mergeEventSets(first!, second!))).toEqual(['a', 'b']);
  });

  it('retracts what only the old text of a corrected article told', () => {
    const before = mergedSet(told('a', 'one'), told('b', 'two', {type: 'visit'}));
    const added = {...createReportSet([told('c', 'one', {type: 'meeting'})]), articles: [createArticle({id: 'one', text: 'Corrected.'})]};
    expect(changesBetween(before, mergeEventSets(before, added))).toEqual([{kind: 'retracted', id: 'a'}, {kind: 'added', id: 'c'}]);
  });

  it('keeps the text of an article that comes again without it', () => {
    const before = mergedSet(told('a', 'one'));
    const after = mergeEventSets(before, {...createReportSet([]), articles: [createArticle({id: 'one', text: ''})]});
    expect(after).toEqual(before);
  });

  it('keeps both quarantines and all corrections', () => {
    const problem = {origin: 'a.csv:2', field: 'date', seen: 'x', wanted: 'a date', hint: 'Correct it.'};
    const after = mergeEventSets({...createReportSet([]), quarantine: [problem]}, {...createReportSet([]), corrections: [{list: 'events', id: 'x', was: problem}]});
    expect([after.quarantine, after.corrections]).toEqual([[problem], [{list: 'events', id: 'x', was: problem}]]);
  });
});
