import {countryName, createPartialDate, dateInWords, floorToUnit, formatIsoDay, realisInWords, typeInWords, type EventStore, type Match} from '@cordiale/core';
import {msgIn} from '../../internal/messages.js';

/** What a list can be ordered by; a minus turns the order round. Events without a date, or without a value to order by, come last both ways. */
export const ORDER_KEYS = ['date', 'partner', 'type', 'status', 'reports'] as const;
/** One of {@link ORDER_KEYS}. */
export type OrderKey = (typeof ORDER_KEYS)[number];
/** An order of a list, "date" or "-date" for one. */
export type ListOrder = OrderKey | `-${OrderKey}`;
/** All orders of a list. */
export const LIST_ORDERS: readonly ListOrder[] = ORDER_KEYS.flatMap((key): ListOrder[] => [key, `-${key}`]);

/** What the events of a list can stand together by: the month all of which they lie in, or their partners. */
export const LIST_GROUPS = ['none', 'month', 'partner'] as const;
/** One of {@link LIST_GROUPS}. */
export type ListGroup = (typeof LIST_GROUPS)[number];

/** Events that stand together, from one place of the list to before another. */
export interface ListSection {
  from: number;
  to: number;
  /** What they have in common, in words; empty for all dated events, `null` for those without a date. */
  name: string | null;
}

/** The matching events as a list has them. */
export interface ListRows {
  readonly sections: readonly ListSection[];
  /** The rows at the places from `from` up to `to`. */
  slice(from: number, to: number): number[];
  /** Place of a row; −1 when it is not among them. */
  placeOf(row: number): number;
}

/** How a list is arranged. */
export interface Arrangement {
  order: ListOrder;
  group: ListGroup;
  focusCountry: string | undefined;
  locale: string;
}

/** Rows of the same key together, the keys in order; `null` is the key of rows that have none, and comes last. Rows keep their order. */
type Buckets = readonly (readonly [key: string | number | null, rows: number[]])[];

/** The matching events in the order and the groups that a reader chose; without a choice in time order, the undated last. */
export function listRows(store: EventStore, match: Match, arrangement: Arrangement): ListRows {
  const {order, group, focusCountry, locale} = arrangement;
  if (order === 'date' && group === 'none') return inTimeOrder(match);
  const isReversed = order.startsWith('-');
  const key = order.replace('-', '') as OrderKey;
  const compare = new Intl.Collator(locale).compare;
  const partnersIn = namesOfPartners(store, focusCountry, locale);
  const dated = [...match.rows];
  const all = [...(order === '-date' ? dated.reverse() : dated), ...match.undatedRows];
  const ordered = key === 'date' ? all : bucketsOf(all, keyOf[key](store, partnersIn, locale), compare, isReversed).flatMap(([, rows]) => rows);
  const isDated = (row: number) => row < store.datedCount;
  if (group === 'partner') return together(bucketsOf(ordered, partnersIn, compare), (name) => String(name ?? ''));
  if (group === 'month') {
    const isLatestFirst = order === '-date';
    const last = isLatestFirst ? -Infinity : Infinity;
    const monthOf = (row: number) => {
      const [first, final] = [store.earliestDays, store.latestDays].map((days) => floorToUnit(days[row] ?? 0, {unit: 'month', count: 1}));
      return !isDated(row) ? null : first === final ? first ?? null : last;
    };
    const nameOf = (month: Buckets[number][0]) => (month === null ? null : month === last ? msgIn(locale)('Not in one month') : monthInWords(Number(month), locale));
    return together(bucketsOf(ordered, monthOf, compare, isLatestFirst), nameOf);
  }
  return key === 'date' ? together(bucketsOf(ordered, (row) => (isDated(row) ? '' : null), compare), (name) => (name === null ? null : '')) : together([['', ordered]], () => '');
}

/** Without a list of its own: there may be a million rows, and a brush asks again at every step. */
function inTimeOrder({rows, undatedRows}: Match): ListRows {
  const {length} = rows;
  const end = length + undatedRows.length;
  return {
    sections: [{from: 0, to: length, name: ''}, {from: length, to: end, name: null}].filter(({from, to}) => to > from),
    slice: (from, to) => [...rows.subarray(from, to), ...undatedRows.subarray(Math.max(0, from - length), Math.max(0, to - length))],
    placeOf: (row) => {
      const dated = rows.indexOf(row);
      const undated = dated < 0 ? undatedRows.indexOf(row) : -1;
      return undated < 0 ? dated : length + undated;
    },
  };
}

/** Row → what it is ordered by. */
const keyOf: Readonly<Record<Exclude<OrderKey, 'date'>, (store: EventStore, partnersIn: (row: number) => string | null, locale: string) => (row: number) => string | number | null>> = {
  partner: (_store, partnersIn) => partnersIn,
  type: (store, _partnersIn, locale) => firstOf(store, 'type', (type) => typeInWords(type, locale)),
  status: (store, _partnersIn, locale) => firstOf(store, 'realis', (realis) => realisInWords(realis, locale)),
  reports: (store) => {
    const column = store.columnOf('article');
    return (row) => column.idsAt(row).length;
  },
};

function firstOf(store: EventStore, field: 'type' | 'realis', inWords: (value: string) => string): (row: number) => string | null {
  const column = store.columnOf(field);
  const names = column.values.map(inWords);
  return (row) => names[column.idsAt(row)[0] ?? -1] ?? null;
}

/** Row → the names of its partners, in the order of names; the country in focus when it acts alone. */
function namesOfPartners(store: EventStore, focusCountry: string | undefined, locale: string): (row: number) => string | null {
  const column = store.columnOf('country');
  const names = column.values.map((code) => countryName(code, locale));
  const focus = focusCountry === undefined ? -1 : column.values.indexOf(focusCountry);
  const list = new Intl.ListFormat(locale, {type: 'unit'});
  const known = new Map<string, string | null>();
  return (row) => {
    const ids = column.idsAt(row);
    const partners = ids.length > 1 ? ids.filter((id) => id !== focus) : ids;
    const text = partners.join();
    let name = known.get(text);
    if (name === undefined) known.set(text, (name = partners.length === 0 ? null : list.format(partners.map((id) => names[id] ?? ''))));
    return name;
  };
}

function bucketsOf(rows: readonly number[], keyOfRow: (row: number) => string | number | null, compare: (a: string, b: string) => number, isReversed = false): Buckets {
  const byKey = new Map<string | number | null, number[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const bucket = byKey.get(key);
    if (bucket) bucket.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey].sort(([a], [b]) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return isReversed ? -order : order;
  });
}

function together(buckets: Buckets, nameOf: (key: Buckets[number][0]) => string | null): ListRows {
  let from = 0;
  const sections = buckets.map(([key, {length}]): ListSection => ({name: nameOf(key), from, to: (from += length)}));
  const all = buckets.flatMap(([, rows]) => rows);
  return {sections, slice: (first, end) => all.slice(first, end), placeOf: (row) => all.indexOf(row)};
}

/** "May 2024". */
function monthInWords(day: number, locale: string): string {
  return dateInWords(createPartialDate(formatIsoDay(day).slice(0, 7), {basis: 'explicit'}), locale);
}
