import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {EventStore, parseEventSet, type QuarantinedRecord, type Tombstone} from '@cordiale/core';
import type {Revision} from '@cordiale/core/revise';
import {CordialeErrorEvent} from '../events/error-event.js';
import {msgIn, str, type MsgFn} from '../internal/messages.js';

/** Where an element gets its events from; the first that is given wins. */
export interface StoreInput {
  store?: EventStore | undefined;
  /** A list of events or an event set, of unknown quality. */
  events?: unknown;
  /** Address of an event set as JSON. */
  src?: string | undefined;
}

/** Says what failed. */
type Failure = (msg: MsgFn) => string;

/** `empty`: nothing was given. `error`: the last load failed; the events before it stay. */
export type StoreStatus = 'empty' | 'loading' | 'ready' | 'error';

/**
 * Turns what a page gives an element into an event store: validates loose records, loads `src` while the element is
 * connected, and reports what could not be used as `cordiale-error` and in `quarantine`.
 */
export class StoreController implements ReactiveController {
  store: EventStore | undefined;
  quarantine: readonly QuarantinedRecord[] = [];
  /** Id of an event that became part of another → id of that other. */
  mergedIds: ReadonlyMap<string, string> = new Map();
  /** What people decided about the events, as the file says; they bear it already. */
  revisions: readonly Revision[] = [];
  /** The story that the file tells, as it came. */
  story: unknown;
  status: StoreStatus = 'empty';

  readonly #host: ReactiveControllerHost & HTMLElement;
  #failure: Failure = () => '';
  #input: StoreInput = {};
  #loading: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes a new input. Never throws; the last good events stay when the new ones cannot be read. */
  setInput(input: StoreInput): void {
    if (input.store === this.#input.store && input.events === this.#input.events && input.src === this.#input.src) return;
    this.#input = input;
    this.story = undefined;
    this.#loading?.abort();
    this.#loading = undefined;
    if (input.store && !isStore(input.store)) this.#fail((msg) => msg('Could not use the store that was given: wanted an EventStore. Make one with new EventStore(events).'));
    else if (input.store) this.#accept(input.store, []);
    else if (input.events !== undefined) this.#read(input.events, 'events');
    else if (input.src !== undefined && input.src !== '') void this.#load(input.src);
    else {
      this.store = undefined;
      this.quarantine = [];
      this.status = 'empty';
    }
  }

  /** Tries `src` once more, after a person asked for it. */
  reload(): void {
    if (this.#input.store || this.#input.events !== undefined || !this.#input.src) return;
    this.#loading?.abort();
    void this.#load(this.#input.src);
  }

  /** Takes a store that grew out of the one in use, with what could not be used on the way and the ids that were given up. It stays until another input comes. */
  adopt(store: EventStore, {quarantine, tombstones}: {quarantine: readonly QuarantinedRecord[]; tombstones: readonly Tombstone[]}): void {
    const mergedIds = new Map([...this.mergedIds, ...tombstones.map(({id, mergedInto}): [string, string] => [id, mergedInto])]);
    const {revisions} = this;
    this.#accept(store, quarantine.length > 0 ? [...this.quarantine, ...quarantine] : this.quarantine);
    [this.mergedIds, this.revisions] = [mergedIds, revisions];
    this.#host.requestUpdate();
  }

  /** Why the last load failed, as a sentence. */
  failureIn(locale: string): string {
    return this.#failure(msgIn(locale));
  }

  /** True when a load can be tried once more. */
  get canReload(): boolean {
    return !this.#input.store && this.#input.events === undefined && Boolean(this.#input.src);
  }

  hostConnected(): void {
    if (this.status === 'loading' && !this.#loading && this.#input.src) void this.#load(this.#input.src);
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.status = 'loading';
    this.#host.requestUpdate();
    try {
      const response = await fetch(src, {signal: loading.signal});
      const text = await response.text();
      if (loading.signal.aborted) return;
      if (response.ok) this.#read(JSON.parse(text), src);
      else this.#fail((msg) => msg(str`Could not load ${src}: the server answered ${`${response.status} ${response.statusText}`.trim()}.`));
    } catch (error) {
      if (loading.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.#fail((msg) => msg(str`Could not load ${src}: ${reason}.`));
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }

  #read(input: unknown, origin: string): void {
    const set = parseEventSet(input, {origin});
    const [first] = set.quarantine;
    if (set.events.length === 0 && set.articles.length === 0 && first) {
      this.quarantine = set.quarantine;
      this.#fail((msg) => msg(str`Could not use ${first.origin}${first.field && `, ${first.field}`}: saw ${first.seen}, wanted ${first.wanted}.`));
      return;
    }
    this.#accept(new EventStore(set.events, {articles: set.articles}), set.quarantine);
    this.mergedIds = new Map(set.tombstones.map(({id, mergedInto}) => [id, mergedInto]));
    this.revisions = set.revisions ?? [];
    this.story = set.story;
    if (set.quarantine.length > 0) this.#report({code: 'bad-record', message: `${set.quarantine.length} records of ${origin} could not be used.`});
  }

  #accept(store: EventStore, quarantine: readonly QuarantinedRecord[]): void {
    this.store = store;
    this.mergedIds = new Map();
    this.revisions = [];
    this.quarantine = quarantine;
    this.status = 'ready';
  }

  #fail(failure: Failure): void {
    this.status = 'error';
    this.#failure = failure;
    this.#report({code: 'load-failed', message: this.failureIn('en')});
  }

  #report(detail: CordialeErrorEvent['detail']): void {
    this.#host.dispatchEvent(new CordialeErrorEvent(detail));
  }
}

/** Told by its shape, since a page may hold two copies of the library. */
function isStore(value: unknown): value is EventStore {
  return typeof value === 'object' && value !== null && 'match' in value && typeof value.match === 'function' && 'eventAt' in value && typeof value.eventAt === 'function';
}
