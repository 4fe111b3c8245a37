import type {Article} from '../../model/article.js';
import type {CooperationEvent, Tombstone} from '../../model/cooperation-event.js';
import type {EventSet, QuarantinedRecord} from '../../model/event-set.js';
import {showText} from '../../model/show-seen.js';
import {splitReports} from '../../model/split-reports.js';
import type {EventStore} from '../../store/event-store.js';
import {takeSteps} from '../../store/take-steps.js';
import {comparableDays, type ComparableDays} from './group-reports.js';
import {keyOf, mergeReports} from './merge-reports.js';

/** What became of a slice that was added. */
export interface Growth {
  /** Articles that are new, or bring the text of one that was known by name only. */
  articles: Article[];
  newEvents: CooperationEvent[];
  /** Events of before that another article now reports, or that say something else. */
  changedEvents: CooperationEvent[];
  /** Ids that were given up, each with the event that holds what they stood for. */
  tombstones: Tombstone[];
  /** Articles that were refused because another text bears their id. */
  quarantine: QuarantinedRecord[];
}

/** Events of one key that follow each other without a free day between them. Whether two are one can only depend on those. */
interface Run extends ComparableDays {
  ids: Set<string>;
}

/**
 * Adds articles and their events to a store, slice by slice, and joins the reports of one event with those that are there. A slice costs
 * as much as it and the events it may be joined with, and {@link StoreGrower.store} one update for all slices since it was last
 * asked for; so that a page answers while thousands of articles come in.
 * One slice gives the events of `mergeEventSets`; every id in the store is known, and stays where its event is.
 */
export class StoreGrower {
  #store: EventStore;
  /** What is not in the store yet: events and articles by id, and ids of events that were given up. */
  readonly #events = new Map<string, CooperationEvent>();
  readonly #articles = new Map<string, Article>();
  readonly #gone = new Set<string>();
  readonly #runs = new Map<string, Run[]>(); // what must be equal in reports of one event → such events, apart in time
  readonly #holders = new Map<string, string>(); // id of a part → id of the merged event that holds it

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** The store with everything that was added so far. */
  get store(): EventStore {
    return takeSteps(this.grow());
  }

  /** Puts what was added so far into the store, a part with each step, and gives it; nothing may be added meanwhile. */
  *grow(): Generator<void, EventStore> {
    if (this.#gone.size + this.#events.size + this.#articles.size > 0) {
      this.#store = yield* this.#store.updateInSteps({events: [...this.#events.values()], articles: [...this.#articles.values()], removedIds: [...this.#gone]});
      for (const pending of [this.#gone, this.#events, this.#articles]) pending.clear();
    }
    return this.#store;
  }

  /** Gets to know the events of the store, one with each step; must have come to its end before anything is added. */
  *prepare(): Generator<void> {
    const store = this.#store;
    for (let row = 0; row < store.size; row++) {
      const event = store.eventAt(row);
      if (event) this.#note(event);
      yield;
    }
  }

  /** Adds a slice. Of two articles with one id and different texts the first stays. The events are not copied and must not be changed afterwards. */
  add({articles, events}: Pick<EventSet, 'articles' | 'events'>): Growth {
    const quarantine: QuarantinedRecord[] = [];
    const refused = new Set<string>();
    const accepted = new Map<string, Article>();
    for (const article of articles) {
      const known = accepted.get(article.id) ?? this.#articles.get(article.id) ?? this.#store.articles.get(article.id);
      if (known?.text && article.text && known.text !== article.text) {
        refused.add(article.id);
        quarantine.push({origin: article.title ?? article.id, field: 'id', seen: showText(article.id), wanted: 'an id that no other text has', hint: 'An article with this id and another text is there already, and stays. Give this one an id of its own, or none.', code: 'id-taken'});
      } else if (!known || (article.text && !known.text)) accepted.set(article.id, article);
    }
    const wanted = refused.size === 0 ? events : events.filter(({reports}) => !reports.some(({article}) => refused.has(article)));
    for (const [id, article] of accepted) this.#articles.set(id, article);
    return {articles: [...accepted.values()], quarantine, ...this.#join(wanted)};
  }

  #join(added: readonly CooperationEvent[]): Pick<Growth, 'newEvents' | 'changedEvents' | 'tombstones'> {
    const addedIds = new Set(added.flatMap(splitReports).map(({id}) => id));
    const touched = this.#touchedBy(added, addedIds);
    const kept = touched.flatMap(splitReports).filter(({id}) => !addedIds.has(id));
    const {events: merged, tombstones} = mergeReports([...kept, ...added], {knownIds: new Set(touched.map(({id}) => id))});
    const before = new Map(touched.map((event) => [event.id, event]));
    const events = merged.filter((event) => !isSame(event, before.get(event.id), addedIds));
    const stays = new Set(merged.map(({id}) => id));
    for (const event of touched) {
      if (stays.has(event.id)) continue;
      this.#forget(event);
      this.#events.delete(event.id);
      this.#gone.add(event.id);
    }
    for (const event of events) {
      this.#note(event);
      this.#events.set(event.id, event);
      this.#gone.delete(event.id);
    }
    return {newEvents: events.filter(({id}) => !before.has(id)), changedEvents: events.filter(({id}) => before.has(id)), tombstones: tombstones.filter(({id}) => before.has(id))};
  }

  /** Events of before that the added ones may be joined with, or take the place of. */
  #touchedBy(added: readonly CooperationEvent[], addedIds: ReadonlySet<string>): CooperationEvent[] {
    const ids = new Set<string>();
    for (const event of added.flatMap(splitReports)) for (const id of this.#runOf(event)?.ids ?? []) ids.add(id);
    for (const id of addedIds) ids.add(this.#holders.get(id) ?? id);
    return [...ids].flatMap((id) => this.#events.get(id) ?? (this.#gone.has(id) ? [] : this.#store.get(id) ?? []));
  }

  #note(event: CooperationEvent): void {
    for (const part of splitReports(event)) {
      this.#runOf(part)?.ids.add(event.id);
      if (part.id !== event.id) this.#holders.set(part.id, event.id);
    }
  }

  #forget(event: CooperationEvent): void {
    for (const part of splitReports(event)) {
      this.#runOf(part)?.ids.delete(event.id);
      this.#holders.delete(part.id);
    }
  }

  /** The run that the days of an event belong to, made of all that they touch; none for an event that cannot be compared. */
  #runOf(event: CooperationEvent): Run | null {
    const days = comparableDays(event);
    if (!days) return null;
    const key = keyOf(event);
    const runs = this.#runs.get(key) ?? [];
    const isTouched = ({from, to}: Run) => from <= days.to && to >= days.from;
    const touched = runs.filter(isTouched);
    const [only] = touched;
    if (only && touched.length === 1 && only.from <= days.from && only.to >= days.to) return only;
    const run: Run = {
      from: Math.min(days.from, ...touched.map(({from}) => from)),
      to: Math.max(days.to, ...touched.map(({to}) => to)),
      ids: new Set(touched.flatMap(({ids}) => [...ids])),
    };
    this.#runs.set(key, [...runs.filter((other) => !isTouched(other)), run]);
    return run;
  }
}

/** Merging makes an event anew; it is the same when it joins the same parts, and none of them came again with another content. */
function isSame(event: CooperationEvent, before: CooperationEvent | undefined, addedIds: ReadonlySet<string>): boolean {
  if (event === before) return true;
  const ids = partIdsOf(event);
  if (!before || ids.join() !== partIdsOf(before).join()) return false;
  return !ids.some((id) => addedIds.has(id)) || JSON.stringify(event) === JSON.stringify(before);
}

function partIdsOf({id, parts = [{id}]}: {id: string; parts?: readonly {id: string}[]}): string[] {
  return parts.map((part) => part.id);
}
