import {calendarRange, type Clause, type Field, type ListField} from './clause.js';
import {History, type SelectionState} from './history.js';
import {readQuery, writeQuery} from './selection-query.js';
import {isSetting, settingKey} from './setting.js';

/** What changed: the filter clauses, the event or country pointed at, the events chosen, or the settings of views. */
export type SelectionChange = 'filter' | 'hover' | 'chosen' | 'arranged';

/** What the reader points at right now. */
export interface Hover {
  event?: string;
  country?: string;
}

/**
 * Who filtered what, shared by all views. Views never filter by themselves: they set a clause here and ask the store.
 * Hovering, choosing events and the settings of views are kept apart from filtering and hide nothing.
 */
export class Selection {
  #clauses: readonly Clause[] = [];
  #chosen: readonly string[] = [];
  #settings: ReadonlyMap<string, string> = new Map();
  #hover: Hover = {};
  readonly #history = new History();
  readonly #listeners = new Set<(change: SelectionChange) => void>();

  /** All clauses in the order they were first set. A new array after every change, so it can be compared by identity. */
  get clauses(): readonly Clause[] {
    return this.#clauses;
  }

  /** Ids of the chosen events, the latest last. */
  get chosen(): readonly string[] {
    return this.#chosen;
  }

  /** What views are set to, by view and name: `timeline.lanes`. A new map after every change. */
  get settings(): ReadonlyMap<string, string> {
    return this.#settings;
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
    this.#filter(at < 0 ? [...this.#clauses, clause] : this.#clauses.with(at, clause), moverOf(clause));
  }

  /** Adds `value` to the values of a clause, or takes it away when it is already there. */
  toggle(source: string, field: ListField, value: string): void {
    const clause = this.clauseOf(source, field);
    const values = clause && clause.field !== 'time' ? clause.value : [];
    this.set({source, field, value: values.includes(value) ? values.filter((other) => other !== value) : [...values, value]});
  }

  /** Removes the clauses of `source`, on one field or on all. */
  remove(source: string, field?: Field): void {
    const kept = this.#clauses.filter((clause) => clause.source !== source || (field !== undefined && clause.field !== field));
    if (kept.length < this.#clauses.length) this.#filter(kept, field === undefined ? null : moverOf({source, field}));
  }

  /** Takes a value out of every clause on a field, whoever set it. */
  drop(field: ListField, value: string): void {
    const kept = this.#clauses.flatMap((clause) => {
      if (clause.field !== field || !clause.value.includes(value)) return clause;
      const values = clause.value.filter((other) => other !== value);
      return values.length === 0 ? [] : {...clause, value: values};
    });
    if (kept.some((clause, index) => clause !== this.#clauses[index]) || kept.length < this.#clauses.length) this.#filter(kept);
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

  /** What the view named `source` is set to under `name`; `undefined` when that is left to the view. */
  setting(source: string, name: string): string | undefined {
    return this.#settings.get(settingKey(source, name));
  }

  /**
   * Sets what a view shows otherwise than by itself, as `arrange('timeline', 'lanes', 'type')`; `undefined` leaves it to the view again.
   * No step of undo, and no filter: {@link Selection.clear} leaves it. An empty name or value, or one that takes more than 200 characters, changes nothing.
   */
  arrange(source: string, name: string, value: string | undefined): void {
    const key = settingKey(source, name);
    if (value === this.#settings.get(key) || (value !== undefined && !isSetting(key, value))) return;
    const settings = new Map(this.#settings);
    if (value === undefined) settings.delete(key);
    else settings.set(key, value);
    this.#settings = settings;
    this.#notify('arranged');
  }

  /** True when {@link Selection.undo} has a step to take back. */
  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  /** True when {@link Selection.redo} has a step to take again. */
  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /**
   * Takes the latest change of the filters back. Choosing and hovering are no steps, but what was let go of together with the
   * filters comes back with them. A range that moves or words that are typed make one step until {@link Selection.settle}. Remembers 200 steps.
   */
  undo(): void {
    this.#restore(this.#history.undo(this.#state));
  }

  /** Takes the step again that was taken back last. Any other change of the filters forgets it. */
  redo(): void {
    this.#restore(this.#history.redo(this.#state));
  }

  /** Says that a range has come to rest, or words are typed: the next move is a step of its own. */
  settle(): void {
    this.#history.settle();
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
   * Filters, chosen events and settings as the query of a web address: `v=1&time=2014-01-01..2019-12-31&country=IT,UA&timeline.lanes=type`.
   * A clause set by another view than usual names it: `country@list=IT`. Empty when nothing is selected or set.
   */
  toQuery(): string {
    return writeQuery(this.#clauses, this.#chosen, this.#settings);
  }

  /**
   * Replaces everything by what a query says. Parts that cannot be read, say a field again, or come with a version from
   * the future are left out; their texts are returned, so that the page can say so.
   */
  applyQuery(query: string): string[] {
    const {clauses, chosen, settings, ignored} = readQuery(query);
    this.#replace(clauses, chosen, settings);
    return ignored;
  }

  get #state(): SelectionState {
    return {clauses: this.#clauses, chosen: this.#chosen};
  }

  /** Changes the filters alone. `mover` says who moves a range or types. */
  #filter(clauses: readonly Clause[], mover: string | null = null): void {
    const before = this.#state;
    this.#clauses = clauses;
    this.#history.note(before, this.#state, mover);
    this.#notify('filter');
  }

  /** Replaces filters and chosen events as one step, none when the filters stay what they are; and settings, which are no step. */
  #replace(clauses: readonly Clause[], ids: readonly string[], settings = this.#settings): void {
    const before = this.#state;
    const chosen = unique(ids);
    const after = {clauses, chosen: isSameList(chosen, before.chosen) ? before.chosen : chosen};
    if (writeQuery(clauses) !== writeQuery(before.clauses)) this.#history.note(before, after, null);
    const isArranged = writeQuery([], [], settings) !== writeQuery([], [], this.#settings);
    if (isArranged) this.#settings = settings;
    this.#restore(after);
    if (isArranged) this.#notify('arranged');
  }

  /** Changes filters and chosen events together, so that who hears of one sees the other as well. */
  #restore(state: SelectionState | undefined): void {
    if (!state) return;
    const {clauses, chosen} = state;
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

/** Who moves a range or types words, so that the moves of one view make one step; `null` for filters that change at once. */
function moverOf({source, field}: {source: string; field: Field}): string | null {
  return field === 'time' || field === 'text' ? `${field}@${source}` : null;
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
