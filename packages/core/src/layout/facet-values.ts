import {DATINGS} from '../model/dating.js';
import {REALIS} from '../model/taxonomy.js';
import type {CategoryField, Clause} from '../selection/clause.js';
import type {Count, EventStore} from '../store/event-store.js';

/** A value that events can be filtered by. */
export interface FacetValue {
  value: string;
  /** Events that have it and pass every filter on another field; an undated one counts as definite. */
  count: Count;
  /** Events that have it, filtered or not. */
  total: number;
  /** True when a clause asks for it. */
  isChosen: boolean;
}

const NONE: Count = {definite: 0, possible: 0};

/** Fields whose values have an order of their own. */
const ORDERS: Partial<Record<CategoryField, readonly string[]>> = {realis: REALIS, dating: DATINGS};

/**
 * The values of a field with what choosing each would show: counts leave out the filters on the field itself, whoever set them.
 * Every value of the store is there, also with nothing to show, and every value that is asked for. Their order depends on the
 * store alone, so that a filter moves none: most events first, or the order of the field.
 */
export function facetValues(store: EventStore, field: CategoryField, clauses: readonly Clause[]): FacetValue[] {
  const totals = store.countBy(field, store.match([]));
  const counts = store.countBy(field, store.match(clauses.filter((clause) => clause.field !== field)));
  const chosen = new Set(clauses.flatMap((clause) => (clause.field === field ? clause.value : [])));
  const totalOf = (value: string) => totals.get(value)?.definite ?? 0;
  const order = ORDERS[field];
  const placeOf = (value: string) => (order ? order.indexOf(value) >>> 0 : 0); // what has no place in it stands last
  return [...new Set([...totals.keys(), ...chosen])]
    .sort((a, b) => placeOf(a) - placeOf(b) || totalOf(b) - totalOf(a) || (a < b ? -1 : 1))
    .map((value) => ({value, count: counts.get(value) ?? NONE, total: totalOf(value), isChosen: chosen.has(value)}));
}
