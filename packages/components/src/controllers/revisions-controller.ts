import {ContextProvider} from '@lit/context';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import type {EventStore} from '@cordiale/core';
import type {Revision, ReviseStoreOptions} from '@cordiale/core/revise';
import {CordialeReviseEvent} from '../events/revise-event.js';
import {revisionsContext} from '../internal/contexts.js';
import {dataIdentity} from '../internal/data-identity.js';
import {grownStores} from '../internal/grown-stores.js';
import type {RevisionBook} from '../internal/revision-book.js';

/** Lays what people decided over the events of an element, and tells the views inside it. What does so is loaded when it is first switched on. */
export class RevisionsController implements ReactiveController {
  /** The revisions of the present events, once they are there. */
  book: RevisionBook | undefined;

  readonly #host: LitElement;
  readonly #provider: ContextProvider<typeof revisionsContext>;
  /** Of which events the book is, or is being fetched. */
  #identity: string | undefined;
  #opening: Promise<void> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {context: revisionsContext});
    host.addController(this);
  }

  /** True while nobody knows yet what a person decided at an earlier visit. */
  get isPending(): boolean {
    return this.#opening !== undefined;
  }

  /** Every revision that the events shown bear, oldest first. */
  get held(): readonly Revision[] {
    return this.book ? [...this.book.borne, ...this.book.revised.applied] : [];
  }

  /** Resolves when the book is there, or it is known that it cannot be loaded. */
  get opened(): Promise<void> {
    return this.#opening ?? Promise.resolve();
  }

  /** Switches revisions on or off. `src` is where the events come from. */
  update({isOn, src}: {isOn: boolean; src: string | undefined}): void {
    const identity = isOn && !isServer ? dataIdentity(src) : undefined;
    if (identity === this.#identity) return;
    this.#release();
    [this.#identity, this.book, this.#opening] = [identity, undefined, undefined];
    if (identity !== undefined) this.#opening = this.#open(identity);
    else this.#provider.setValue(undefined);
  }

  /** The events with everything that people decided about them. */
  over(store: EventStore, options: ReviseStoreOptions): EventStore {
    if (!this.book) return store;
    this.book.setBase(store, options);
    const {revised} = this.book;
    const turn = grownStores.get(store);
    if (turn && revised.store !== store) grownStores.set(revised.store, turn);
    this.#provider.setValue(revised.decided);
    return revised.store;
  }

  hostConnected(): void {
    this.#acquire();
  }

  hostDisconnected(): void {
    this.#release();
  }

  async #open(identity: string): Promise<void> {
    let book: RevisionBook | undefined;
    try {
      const {RevisionBook} = await import('../internal/revision-book.js');
      book = new RevisionBook(identity);
      await book.restore();
    } catch {
      // The events are shown as they were extracted; who asks for the editor is told that it cannot be loaded.
    }
    if (identity !== this.#identity) return;
    [this.book, this.#opening] = [book, undefined];
    this.#acquire();
    this.#host.requestUpdate();
  }

  #acquire(): void {
    if (this.#host.isConnected) this.#unsubscribe ??= this.book?.subscribe(() => void this.#announce());
  }

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Once the views inside have the events. */
  async #announce(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.book) this.#host.dispatchEvent(new CordialeReviseEvent(this.book.revised));
  }
}
