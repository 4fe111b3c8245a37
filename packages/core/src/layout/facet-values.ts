import {DATINGS} from '../model/dating.js';
import {REALIS} from '../model/taxonomy.js';
import type {CategoryField, Clause} from '../selection/clause.js';
import type {ValueId} from '../store/category-column.js';
import {DEFINITE, POSSIBLE, type Count, type EventStore} from '../store/event-store.js';
import {orderBy} from '../store/order-by.js';

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

/** Fields whose values have an order of their own. */
const ORDERS: Partial<Record<CategoryField, readonly string[]>> = {realis: REALIS, dating: DATINGS};

/**
 * The values of a field with what choosing each would show: counts leave out the filters on the field itself, whoever set them.
 * Every value of the store is there, also with nothing to show, and every value that is asked for. Their order depends on the
 * store alone, so that a filter moves none: most events first, or the order of the field.
 */
export function facetValues(store: EventStore, field: CategoryField, clauses: readonly Clause[]): FacetValue[] {
  const {values} = store.columnOf(field);
  const {order, totals} = orderOf(store, field);
  const {[DEFINITE]: definite, [POSSIBLE]: possible} = store.match(clauses.filter((clause) => clause.field !== field)).tally.countersOf(store.columnOf(field));
  const chosen = new Set(clauses.flatMap((clause) => (clause.field === field ? clause.value : [])));
  const facet = Array.from(order, (id): FacetValue => {
    const value = values[id]!;
    return {value, count: {definite: definite[id]!, possible: possible[id]!}, total: totals[id]!, isChosen: chosen.delete(value)};
  });
  for (const value of chosen) facet.push({value, count: {definite: 0, possible: 0}, total: 0, isChosen: true}); // that no event has
  return facet;
}

/** Whether {@link facetValues} would give any: of a million events it takes long to name all values of some fields. */
export function hasFacetValues(store: EventStore, field: CategoryField, clauses: readonly Clause[]): boolean {
  const column = store.columnOf(field);
  const isUsed = column.form === 'single' ? store.size > 0 : column.values.length > 0;
  return isUsed || clauses.some((clause) => clause.field === field && clause.value.length > 0);
}

/** Before any number of events, counted downwards. */
const FIRST = -(2 ** 30);

interface FacetOrder {
  order: Uint32Array; // ids of values
  totals: Uint32Array; // value id → events that have it
}

const orders = new WeakMap<EventStore, Map<CategoryField, FacetOrder>>();

/** The order of the values of a field; worked out once for a store. */
function orderOf(store: EventStore, field: CategoryField): FacetOrder {
  const known = orders.get(store) ?? new Map<CategoryField, FacetOrder>();
  orders.set(store, known);
  let facet = known.get(field);
  if (!facet) known.set(field, (facet = createOrder(store, field)));
  return facet;
}

function createOrder(store: EventStore, field: CategoryField): FacetOrder {
  const column = store.columnOf(field);
  const totals = store.match([]).tally.countersOf(column)[DEFINITE].slice();
  const places = new Map((ORDERS[field] ?? []).map((value, place) => [value, FIRST + place]));
  const keyOf = (value: string, id: ValueId) => places.get(value) ?? -totals[id]!; // what has no place of its own stands behind
  return {order: orderBy(Int32Array.from(column.values, keyOf)), totals};
}
