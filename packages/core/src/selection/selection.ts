import {calendarRange, type CategoryField, type Clause, type Field} from './clause.js';
import {readQuery, writeQuery} from './selection-query.js';

/** What changed: the filter clauses, the event or country pointed at, or the events chosen. */
export type SelectionChange = 'filter' | 'hover' | 'chosen';

/** What the reader points at right now. */
export interface Hover {
  event?: string;
  country?: string;
}

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

  /**
   * Sets a clause, replacing the one of the same source and field. An empty list of values removes it. A range is limited to
   * whole days of the years 1 to 9999; one whose limits are no numbers changes nothing.
   */
  set(given: Clause): void {
    const clause = toCalendar(given);
    if (!clause) return;
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
    this.#replace([], []);
  }

  /** Chooses these events and lets go of all others. */
  choose(ids: readonly string[]): void {
    const chosen = unique(ids);
    if (isSameList(chosen, this.#chosen)) return;
    this.#chosen = chosen;
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
    return writeQuery(this.#clauses, this.#chosen);
  }

  /**
   * Replaces everything by what a query says. Parts that cannot be read, say a field again, or come with a version from
   * the future are left out; their texts are returned, so that the page can say so.
   */
  applyQuery(query: string): string[] {
    const {clauses, chosen, ignored} = readQuery(query);
    this.#replace(clauses, chosen);
    return ignored;
  }

  /** Changes filters and chosen events together, so that who hears of one sees the other as well. */
  #replace(clauses: readonly Clause[], ids: readonly string[]): void {
    const chosen = unique(ids);
    const isFiltered = clauses.length > 0 || this.#clauses.length > 0;
    const isChosen = !isSameList(chosen, this.#chosen);
    if (isFiltered) this.#clauses = clauses;
    if (isChosen) this.#chosen = chosen;
    if (isFiltered) this.#notify('filter');
    if (isChosen) this.#notify('chosen');
  }

  #notify(change: SelectionChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

function toCalendar(clause: Clause): Clause | null {
  if (clause.field !== 'time') return clause;
  const value = calendarRange(clause.value);
  return value && {...clause, value};
}

function isSameValue(a: Clause, b: Clause): boolean {
  if (a.field === 'time' || b.field === 'time') {
    return a.field === 'time' && b.field === 'time' && a.value.earliest === b.value.earliest && a.value.latest === b.value.latest;
  }
  return isSameList(a.value, b.value);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
