import {EventStore, type Problem, type QuarantinedRecord} from '@cordiale/core';
import {isSameRevision, parseRevisions, reviseStore, type RevisedStore, type Revision, type ReviseStoreOptions} from '@cordiale/core/revise';
import {changeKept, readKept} from './kept.js';
import {Remembered} from './remembered.js';

const NAME_KEY = 'name';

/**
 * The revisions that a person holds for one set of events, and the name they sign with. They hold at once, and this browser keeps
 * them for the next visit; where it keeps nothing, they hold until the page is left and {@link RevisionBook.trouble} says so.
 */
export class RevisionBook {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  readonly #revised = new Remembered<RevisedStore>();
  #base = new EventStore([]);
  #options: ReviseStoreOptions = {};
  #revisions: readonly Revision[] = [];
  #unreadable: readonly QuarantinedRecord[] = [];
  #name = '';
  #trouble = '';
  #writing: Promise<void> = Promise.resolve();
  #pendingCount = 0;

  /** `identity` tells sets of events apart, for example the address of a file. */
  constructor(identity: string) {
    this.#key = `revisions of ${identity}`; // eslint-disable-line cordiale/visible-strings -- a key
  }

  /** All revisions, whether they fit or not. A new array after every change. */
  get revisions(): readonly Revision[] {
    return this.#revisions;
  }

  /** Kept records that are no revisions. They stay kept. */
  get unreadable(): readonly QuarantinedRecord[] {
    return this.#unreadable;
  }

  /** The name that the person signed with last. */
  get name(): string {
    return this.#name;
  }

  /** True while a change is not kept yet. */
  get isWriting(): boolean {
    return this.#pendingCount > 0;
  }

  /** Why this browser keeps nothing, or nothing when it does. */
  get trouble(): string {
    return this.#trouble;
  }

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The events as they were extracted. */
  get base(): EventStore {
    return this.#base;
  }

  /** Revisions that the events bear already, whoever made them. */
  get borne(): readonly Revision[] {
    return this.#options.borne ?? [];
  }

  /** Takes the events that the revisions are about. */
  setBase(store: EventStore, options: ReviseStoreOptions = {}): void {
    [this.#base, this.#options] = [store, options];
  }

  /** The events with all revisions carried out. The last answer is remembered. */
  get revised(): RevisedStore {
    const {mergedIds, borne} = this.#options;
    return this.#revised.get([this.#base, this.#revisions, mergedIds, borne], () => reviseStore(this.#base, this.#revisions, this.#options));
  }

  /** Why these revisions cannot be carried out after those that are there, or `undefined` when they can. */
  problemOf(revisions: readonly Revision[]): Problem | undefined {
    const {unapplied} = reviseStore(this.#base, [...this.#revisions, ...revisions], this.#options);
    return unapplied.find(({revision}) => revisions.includes(revision))?.problem;
  }

  /** Takes up what was kept at an earlier visit. Never rejects. */
  async restore(): Promise<void> {
    try {
      const [kept, name] = await Promise.all([readKept(this.#key), readKept(NAME_KEY)]);
      if (typeof name === 'string') this.#name = name;
      if (kept !== undefined) this.#takeUp(kept);
    } catch (error) {
      this.#trouble = reasonOf(error);
    }
    this.#notify();
  }

  /** Adds revisions that are not there yet. Resolves when they are kept, or it is known that they are not. */
  add(revisions: readonly Revision[]): Promise<void> {
    return this.#change((known) => union(known, revisions));
  }

  /** Undoes a revision. */
  remove(revision: Revision): Promise<void> {
    return this.#change((known) => known.filter((other) => !isSameRevision(other, revision)));
  }

  /** Remembers the name that the person signs with. */
  async sign(name: string): Promise<void> {
    this.#name = name;
    try {
      await changeKept(NAME_KEY, () => name);
    } catch (error) {
      this.#trouble = reasonOf(error);
      this.#notify();
    }
  }

  /** The present instant, or one just after the latest revision where a clock is wrong: a decision comes after what it was made upon. */
  instant(): string {
    const latest = Math.max(0, ...this.#revisions.map(({at}) => Date.parse(at)));
    return new Date(Math.max(Date.now(), latest + 1)).toISOString();
  }

  #change(change: <T>(known: readonly (T | Revision)[]) => (T | Revision)[]): Promise<void> {
    this.#revisions = change<Revision>(this.#revisions);
    this.#notify();
    this.#pendingCount++;
    this.#writing = this.#writing.then(() => this.#write(change));
    return this.#writing;
  }

  /** What another page has kept meanwhile is taken up too. */
  async #write(change: (known: readonly unknown[]) => unknown[]): Promise<void> {
    const missing = this.#trouble ? this.#revisions : []; // what could not be kept before
    try {
      const kept = await changeKept(this.#key, (before) => change(union(Array.isArray(before) ? before : [], missing)));
      this.#trouble = '';
      this.#pendingCount--;
      if (this.#pendingCount === 0) this.#takeUp(kept);
    } catch (error) {
      this.#pendingCount--;
      this.#trouble = reasonOf(error);
    }
    this.#notify();
  }

  #takeUp(kept: unknown): void {
    const {revisions, quarantine} = parseRevisions(kept, {origin: this.#key});
    [this.#revisions, this.#unreadable] = [revisions, quarantine];
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The first list, and what of the second is not in it. */
function union<T, U>(known: readonly T[], added: readonly U[]): (T | U)[] {
  return [...known, ...added.filter((item) => !known.some((other) => isSameRevision(other, item)))];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
