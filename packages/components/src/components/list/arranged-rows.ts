import {countryName, createPartialDate, dateInWords, floorToUnit, formatIsoDay, realisInWords, typeInWords, type EventStore, type Match} from '@cordiale/core';
import {msgIn} from '../../internal/messages.js';
import {rowsInTimeOrder, type ListGroup, type ListOrder, type ListRows, type ListSection, type OrderKey} from './list-rows.js';

/** How a list is arranged. */
export interface Arrangement {
  order: ListOrder;
  group: ListGroup;
  focusCountry: string | undefined;
  locale: string;
}

/** What rows have, for an order of them or groups. */
interface Ranking {
  /** Row → place of what it has. */
  readonly ranks: Uint32Array;
  /** Number of places. */
  readonly size: number;
  /** What they have, in order and in words; `null` for nothing. Only groups need it. */
  names(): readonly (string | null)[];
  /** So many of the names change places when the order is turned round; the others stay last. */
  readonly turning: number;
}

/** What {@link Ranking} is of: an order, or groups. */
type RankingKey = Exclude<OrderKey, 'date'> | Exclude<ListGroup, 'none'>;

/** Rankings by key, country in focus and language: they hold for all filters, and a brush asks again at every step. */
const rankings = new WeakMap<EventStore, Map<string, Ranking>>();

/** The matching events in the order and the groups that a reader chose. */
export function arrangedRows(store: EventStore, match: Match, arrangement: Arrangement): ListRows {
  const {order, group} = arrangement;
  const {rows, undatedRows} = match;
  const isReversed = order.startsWith('-');
  const key = order.replace('-', '') as OrderKey;
  let all = new Uint32Array(rows.length + undatedRows.length);
  all.set(undatedRows, rows.length);
  all.set(rows);
  if (order === '-date') all.subarray(0, rows.length).reverse();
  let sections = key === 'date' ? rowsInTimeOrder(match).sections : [{from: 0, to: all.length, name: ''}];
  if (key !== 'date') all = ranked(all, rankingOf(key, store, arrangement), isReversed).rows;
  if (group !== 'none') {
    const ranking = rankingOf(group, store, arrangement);
    const isLatestFirst = order === '-date' && group === 'month';
    const {rows: grouped, ends} = ranked(all, ranking, isLatestFirst);
    all = grouped;
    sections = sectionsOf(ends, ranking, isLatestFirst);
  }
  return {sections, slice: (from, to) => [...all.subarray(from, to)], placeOf: (row) => all.indexOf(row)};
}

/** Rows in the order of what they have, those of the same together; else they keep their order. `ends` are where those of each place end. */
function ranked(rows: Uint32Array<ArrayBuffer>, {ranks, size, turning}: Ranking, isReversed: boolean): {rows: Uint32Array<ArrayBuffer>; ends: Uint32Array} {
  const next = new Uint32Array(size + 1); // place → where its next row goes
  for (const row of rows) next[placeOf(ranks[row]!, turning, isReversed) + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[next[placeOf(ranks[row]!, turning, isReversed)]!++] = row;
  return {rows: sorted, ends: next.subarray(0, size)};
}

/** The groups that rows which were {@link ranked} stand in. */
function sectionsOf(ends: Uint32Array, ranking: Ranking, isReversed: boolean): ListSection[] {
  const names = ranking.names();
  return names.flatMap((_, place): ListSection[] => {
    const [from, to] = [place === 0 ? 0 : ends[place - 1]!, ends[place]!];
    return to > from ? [{from, to, name: names[placeOf(place, ranking.turning, isReversed)]!}] : [];
  });
}

/** The place of a rank, and the rank of a place. */
function placeOf(rank: number, turning: number, isReversed: boolean): number {
  return isReversed && rank < turning ? turning - 1 - rank : rank;
}

function rankingOf(key: RankingKey, store: EventStore, {focusCountry = '', locale}: Arrangement): Ranking {
  const known = rankings.get(store) ?? new Map<string, Ranking>();
  rankings.set(store, known);
  const name = `${key} ${focusCountry} ${locale}`;
  let ranking = known.get(name);
  if (!ranking) known.set(name, (ranking = rank[key](store, locale, focusCountry)));
  return ranking;
}

const rank: Readonly<Record<RankingKey, (store: EventStore, locale: string, focusCountry: string) => Ranking>> = {
  type: (store, locale) => rankByName(store, 'type', typeInWords, locale),
  status: (store, locale) => rankByName(store, 'realis', realisInWords, locale),
  partner: (store, locale, focusCountry) => rankByName(store, 'country', countryName, locale, focusCountry),
  reports: (store) => {
    const column = store.columnOf('article');
    return rankRows(store, (row) => column.idsAt(row).length, () => '');
  },
  month: (store, locale) => {
    const monthOf = (row: number) => {
      if (row >= store.datedCount) return null;
      const [first, last] = [store.earliestDays, store.latestDays].map((days) => floorToUnit(days[row] ?? 0, {unit: 'month', count: 1}));
      return first === last ? first! : Infinity;
    };
    return rankRows(store, monthOf, (month) => (month === null ? null : month === Infinity ? msgIn(locale)('Not in one month') : monthInWords(month, locale)));
  },
};

/** Ranks rows by the names of all values that they have in a field, beside one that nearly all have. */
function rankByName(store: EventStore, field: 'type' | 'realis' | 'country', inWords: (value: string, locale: string) => string, locale: string, usual?: string): Ranking {
  const column = store.columnOf(field);
  const {values} = column;
  const named = values.map((value) => inWords(value, locale));
  const names = [...named].sort(new Intl.Collator(locale).compare);
  const places = named.map((name) => names.indexOf(name));
  const list = new Intl.ListFormat(locale, {type: 'unit'});
  const usualId = usual === undefined ? -1 : values.indexOf(usual);
  const letters: number[] = []; // of the present row, one for each name; made once, for there may be a million rows
  const add = (id: number) => {
    if (id === usualId) return;
    const letter = places[id]!;
    let at = letters.push(letter) - 1;
    for (; at > 0 && letters[at - 1]! > letter; at--) letters[at] = letters[at - 1]!;
    letters[at] = letter;
  };
  const lettersOf = (row: number) => {
    letters.length = 0;
    column.visit(row, add);
    if (letters.length === 0 && column.idsAt(row).length > 0) letters.push(places[usualId]!); // it alone
    return String.fromCharCode(...letters) || null;
  };
  return rankRows(store, lettersOf, (letters) => list.format([...letters ?? ''].map((letter) => names[letter.charCodeAt(0)]!)));
}

/** Ranks rows by their keys. What is `null` comes last, and before it what is infinite. */
function rankRows<T extends string | number>(store: EventStore, keyOf: (row: number) => T | null, nameOf: (key: T | null) => string | null): Ranking {
  const numbers = new Map<T | null, number>(); // key → its number, in the order in which they come
  const ranks = new Uint32Array(store.size);
  for (let row = 0; row < ranks.length; row++) {
    const key = keyOf(row);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    ranks[row] = number;
  }
  const keys = [...numbers.keys()].sort((a, b) => (a === null ? 1 : b === null || a < b ? -1 : 1));
  const rankOfNumber = new Uint32Array(keys.length);
  keys.forEach((key, place) => { rankOfNumber[numbers.get(key)!] = place; });
  let names: readonly (string | null)[] | undefined;
  return {
    ranks: ranks.map((number) => rankOfNumber[number]!), size: keys.length, names: () => (names ??= keys.map(nameOf)),
    turning: keys.filter((key) => key !== null && key !== Infinity).length,
  };
}

/** "May 2024". */
function monthInWords(day: number, locale: string): string {
  return dateInWords(createPartialDate(formatIsoDay(day).slice(0, 7), {basis: 'explicit'}), locale);
}
