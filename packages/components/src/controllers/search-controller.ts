import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Clause, EventStore} from '@cordiale/core';
import {TextIndex} from '../internal/text-index.js';

/** Has the words of a store indexed as soon as a clause asks for some, and updates its host when they are known. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #index: TextIndex | undefined;
  #queries: readonly string[] = [];
  #unsubscribe: (() => void) | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** `idle` while nobody searches. */
  get status(): TextIndex['status'] {
    return this.#queries.length === 0 ? 'idle' : this.#index?.status ?? 'idle';
  }

  /** The words that the present clauses ask for. */
  get queries(): readonly string[] {
    return this.#queries;
  }

  /** Takes what is shown and how it is filtered. */
  update(store: EventStore, clauses: readonly Clause[]): void {
    const index = TextIndex.of(store);
    this.#queries = clauses.flatMap((clause) => (clause.field === 'text' ? clause.value : []));
    if (index !== this.#index) {
      this.#release();
      this.#index = index;
      if (this.#isConnected) this.#acquire();
    }
    if (this.#queries.length > 0 && index.status === 'idle' && store.size > 0) index.build();
  }

  /** Tries to load the search once more, after it failed. */
  retry(): void {
    this.#index?.build();
  }

  /** Where a text holds words that were searched for. */
  highlights(text: string): ReturnType<TextIndex['highlights']> {
    return this.#index?.highlights(text, this.#queries) ?? [];
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#acquire();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#release();
  }

  #acquire(): void {
    this.#unsubscribe ??= this.#index?.subscribe(() => this.#host.requestUpdate());
  }

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
