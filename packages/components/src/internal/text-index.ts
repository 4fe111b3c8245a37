import type {EventStore} from '@cordiale/core';
import type {TextRange} from '@cordiale/core/search';

const indexes = new WeakMap<EventStore, TextIndex>();

/**
 * The words of a store's events, for all views that show it. Nothing is loaded and nothing built until somebody searches;
 * once it is ready the store answers text clauses.
 */
export class TextIndex {
  /** `failed`: the search could not be loaded; the next `build` tries once more. */
  status: 'idle' | 'building' | 'ready' | 'failed' = 'idle';
  readonly #store: EventStore;
  readonly #listeners = new Set<() => void>();
  #findHighlights: ((text: string, query: string) => TextRange[]) | undefined;

  private constructor(store: EventStore) {
    this.#store = store;
  }

  /** The index of a store; the same for everyone. */
  static of(store: EventStore): TextIndex {
    let index = indexes.get(store);
    if (!index) indexes.set(store, (index = new TextIndex(store)));
    return index;
  }

  /** Loads and builds what a search needs, unless that has begun. */
  build(): void {
    if (this.status === 'idle' || this.status === 'failed') void this.#build();
  }

  /** Where a text holds words that were searched for; nowhere before the index is ready. */
  highlights(text: string, queries: readonly string[]): TextRange[] {
    return queries.length === 0 ? [] : this.#findHighlights?.(text, queries.join(' ')) ?? [];
  }

  /** Calls `listener` when the status changes. Returns the function that stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #build(): Promise<void> {
    this.#setStatus('building');
    try {
      const {createSearch, findHighlights} = await import('./create-search.js');
      this.#store.search = await createSearch(this.#store);
      this.#findHighlights = findHighlights;
      this.#setStatus('ready');
    } catch (error) {
      console.error('The search could not be loaded.', error);
      this.#setStatus('failed');
    }
  }

  #setStatus(status: TextIndex['status']): void {
    this.status = status;
    for (const listener of [...this.#listeners]) listener();
  }
}
