import {describe, expect, it} from 'vitest';
import {CATEGORY_FIELDS, createPartialDate, EventStore, facetValues, toEpochDay, UNDATED, type CategoryField, type Clause, type CooperationEvent} from '@cordiale/core';
import {createEvent} from '../../test/support/create-event.js';
import {createRandom, oneOf, wholeNumber} from '../../test/support/random.js';

const dated = (id: string, edtf: string, given: Partial<CooperationEvent> = {}) => createEvent({id, date: edtf === '' ? UNDATED : createPartialDate(edtf, {basis: 'explicit'}), ...given});
const store = new EventStore([
  dated('a', '2019-05-04', {type: 'visit', realis: 'future'}),
  dated('b', '2019', {type: 'visit', realis: 'actual', domains: ['cyber']}),
  dated('c', '2020-01-01', {type: 'training', realis: 'actual', domains: ['cyber', 'land']}),
  dated('d', '', {type: 'meeting', realis: 'negated', domains: ['land']}),
]);
const inMay: Clause = {source: 'timeline', field: 'time', value: {earliest: toEpochDay(2019, 5, 1), latest: toEpochDay(2019, 5, 31)}};
const visits: Clause = {source: 'filters', field: 'type', value: ['visit']};

/** "visit 1+1" says one definite and one possible event; a star that the value is chosen. */
const shown = (field: CategoryField, ...clauses: Clause[]) => facetValues(store, field, clauses).map(({value, count, isChosen}) => `${value} ${count.definite}+${count.possible}${isChosen ? '*' : ''}`);

describe('facetValues(store, field, clauses)', () => {
  it('counts what passes the filters on other fields, definite and possible', () => {
    expect(shown('type', inMay)).toEqual(['visit 1+1', 'meeting 1+0', 'training 0+0']);
  });

  it('leaves out the filters on the field itself, whoever set them', () => {
    expect(shown('type', visits, {source: 'map', field: 'type', value: ['training']})).toEqual(['visit 2+0*', 'meeting 1+0', 'training 1+0*']);
    expect(shown('domain', visits)).toEqual(['cyber 1+0', 'land 0+0', 'medical 1+0']);
  });

  it('keeps a value that is asked for and that no event has', () => {
    expect(shown('type', {...visits, value: ['space-walk']} as Clause)).toEqual(['visit 2+0', 'meeting 1+0', 'training 1+0', 'space-walk 0+0*']);
  });

  it('orders by number of events, realis and dating by their own order, whatever is filtered', () => {
    expect(facetValues(store, 'realis', []).map(({value}) => value)).toEqual(['actual', 'future', 'negated']);
    expect(facetValues(store, 'dating', []).map(({value}) => value)).toEqual(['day', 'period', 'undated']);
    for (const clauses of [[], [inMay], [visits], [inMay, visits]]) expect(facetValues(store, 'domain', clauses).map(({value}) => value)).toEqual(['cyber', 'land', 'medical']);
  });

  it.each([3, 70])('agrees with the store asked for one value at a time, seed %i', (seed) => {
    const random = createRandom(seed);
    const fields = CATEGORY_FIELDS;
    const valuesOf = (field: CategoryField) => facetValues(store, field, []).map(({value}) => value);
    for (let round = 0; round < 50; round++) {
      const clauses = Array.from({length: wholeNumber(random, 0, 3)}, (_, index): Clause => {
        const field = oneOf(random, fields.filter((each) => valuesOf(each).length > 0));
        return {source: `view-${index}`, field, value: [oneOf(random, valuesOf(field))]};
      });
      for (const field of fields) {
        for (const {value, count} of facetValues(store, field, clauses)) {
          const others = clauses.filter((clause) => clause.field !== field);
          expect(count.definite + count.possible, `${field} ${value} of ${JSON.stringify(clauses)}`).toBe(store.match([...others, {source: 'naive', field, value: [value]}]).size);
        }
      }
    }
  });
});
