import {formatIsoDay, parseIsoDay} from '../calendar/epoch-day.js';
import {CATEGORY_FIELDS, USUAL_SOURCE, type CategoryField, type Clause, type DayRange, type Field} from './clause.js';

/** What changed: the filter clauses, the event or country pointed at, or the events chosen. */
export type SelectionChange = 'filter' | 'hover' | 'chosen';

/** What the reader points at right now. */
export interface Hover {
  event?: string;
  country?: string;
}

const VERSION = '1';

/**
 * Who filtered what, shared by all views. Views never filter by themselves: they set a clause here and ask the store.
 * Hovering and choosing events are kept apart from filtering and hide nothing.
 */
export class Selection {
  #clauses: readonly Clause[] = [];
  #chosen: readonly string[] = [];
  #hover: Hover = {};
  readonly #listeners = new Set<(change: SelectionChange) => void>();

  /** All clauses in the order they were first set. A new array after every change, so it can be compared by identity. */
  get clauses(): readonly Clause[] {
    return this.#clauses;
  }

  /** Ids of the chosen events, the latest last. */
  get chosen(): readonly string[] {
    return this.#chosen;
  }

  get hovered(): Hover {
    return this.#hover;
  }

  /** Clauses that filter the view named `source`: every clause but its own. Without a name: all. */
  clausesFor(source?: string): readonly Clause[] {
    return source === undefined ? this.#clauses : this.#clauses.filter((clause) => clause.source !== source);
  }

  /** The clause that `source` set on `field`, if any. */
  clauseOf(source: string, field: Field): Clause | undefined {
    return this.#clauses.find((clause) => clause.source === source && clause.field === field);
  }

  /** Sets a clause, replacing the one of the same source and field. An empty list of values removes it. */
  set(clause: Clause): void {
    if (clause.field !== 'time' && clause.value.length === 0) {
      this.remove(clause.source, clause.field);
      return;
    }
    const at = this.#clauses.findIndex((other) => other.source === clause.source && other.field === clause.field);
    const previous = this.#clauses[at];
    if (previous && isSameValue(previous, clause)) return;
    this.#clauses = at < 0 ? [...this.#clauses, clause] : this.#clauses.with(at, clause);
    this.#notify('filter');
  }

  /** Adds `value` to the values of a clause, or takes it away when it is already there. */
  toggle(source: string, field: CategoryField, value: string): void {
    const clause = this.clauseOf(source, field);
    const values = clause && clause.field !== 'time' ? clause.value : [];
    this.set({source, field, value: values.includes(value) ? values.filter((other) => other !== value) : [...values, value]});
  }

  /** Removes the clauses of `source`, on one field or on all. */
  remove(source: string, field?: Field): void {
    const kept = this.#clauses.filter((clause) => clause.source !== source || (field !== undefined && clause.field !== field));
    if (kept.length === this.#clauses.length) return;
    this.#clauses = kept;
    this.#notify('filter');
  }

  /** Removes every clause and lets go of the chosen events. */
  clear(): void {
    this.choose([]);
    if (this.#clauses.length === 0) return;
    this.#clauses = [];
    this.#notify('filter');
  }

  /** Chooses these events and lets go of all others. */
  choose(ids: readonly string[]): void {
    const unique = [...new Set(ids)];
    if (unique.length === this.#chosen.length && unique.every((id, index) => id === this.#chosen[index])) return;
    this.#chosen = unique;
    this.#notify('chosen');
  }

  /** Points at an event or a country; `{}` points at nothing. */
  hover(target: Hover): void {
    if (target.event === this.#hover.event && target.country === this.#hover.country) return;
    this.#hover = target;
    this.#notify('hover');
  }

  /** Calls `listener` after every change. Returns the function that stops it. */
  subscribe(listener: (change: SelectionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The filters and chosen events as the query of a web address: `v=1&time=2014-01-01..2019-12-31&country=IT,UA`.
   * A clause set by another view than usual names it: `country@list=IT`. Empty when nothing is selected.
   */
  toQuery(): string {
    const pairs = this.#clauses.map((clause) => {
      const key = clause.source === USUAL_SOURCE[clause.field] ? clause.field : `${clause.field}@${encode(clause.source)}`;
      const value = clause.field === 'time' ? `${formatIsoDay(clause.value.earliest)}..${formatIsoDay(clause.value.latest)}` : encodeList(clause.value);
      return `${key}=${value}`;
    });
    if (this.#chosen.length > 0) pairs.push(`event=${encodeList(this.#chosen)}`);
    return pairs.length === 0 ? '' : [`v=${VERSION}`, ...pairs].join('&');
  }

  /**
   * Replaces everything by what a query says. Parts that cannot be read, say a field again, or come with a version from
   * the future are left out; their texts are returned, so that the page can say so.
   */
  applyQuery(query: string): string[] {
    const clauses: Clause[] = [];
    let chosen: string[] = [];
    const ignored: string[] = [];
    const parts = query.replace(/^\?/, '').split('&').filter(Boolean);
    const version = parts.find((part) => part.startsWith('v='))?.slice(2) ?? VERSION;
    for (const part of parts) {
      const separator = part.indexOf('=');
      const key = separator < 0 ? part : part.slice(0, separator);
      const value = separator < 0 ? '' : part.slice(separator + 1);
      if (key === 'v') {
        if (value !== VERSION) ignored.push(part);
        continue;
      }
      const clause = version === VERSION ? parseClause(key, value) : null;
      const ids = key === 'event' && version === VERSION ? decodeList(value) : [];
      if (clause && !clauses.some(({source, field}) => source === clause.source && field === clause.field)) clauses.push(clause);
      else if (ids.length > 0) chosen = ids;
      else ignored.push(part);
    }
    this.#clauses = clauses;
    this.#notify('filter');
    this.choose(chosen);
    return ignored;
  }

  #notify(change: SelectionChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

function isSameValue(a: Clause, b: Clause): boolean {
  if (a.field === 'time' || b.field === 'time') {
    return a.field === 'time' && b.field === 'time' && a.value.earliest === b.value.earliest && a.value.latest === b.value.latest;
  }
  return a.value.length === b.value.length && a.value.every((value, index) => value === b.value[index]);
}

/** Percent-encoding that replaces half a surrogate pair, which no address can hold, instead of throwing. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

const encodeList = (values: readonly string[]): string => values.map(encode).join(',');

function decodeList(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const value = decode(part);
    return value === null || value === '' ? [] : [value];
  });
}

/** Percent-decoding that gives `null` for a broken sequence instead of throwing. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parseClause(key: string, value: string): Clause | null {
  const [fieldText = '', sourceText] = key.split('@');
  const field = fieldText as Field;
  if (field !== 'time' && !CATEGORY_FIELDS.includes(field as CategoryField)) return null;
  const source = sourceText === undefined ? USUAL_SOURCE[field] : decode(sourceText);
  if (!source) return null;
  if (field === 'time') {
    const range = parseRange(value);
    return range && {source, field, value: range};
  }
  const values = decodeList(value);
  return values.length === 0 ? null : {source, field, value: values};
}

function parseRange(text: string): DayRange | null {
  const [from, to] = text.split('..');
  const earliest = parseIsoDay(from);
  const latest = parseIsoDay(to);
  return earliest === null || latest === null || earliest > latest ? null : {earliest, latest};
}
