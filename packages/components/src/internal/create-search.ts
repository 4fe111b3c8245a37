import type {EventStore} from '@cordiale/core';
import {EventSearch} from '@cordiale/core/search';

export {findHighlights} from '@cordiale/core/search';

/** How long the index may be built before the page may breathe. */
const SLICE_MS = 8;

/** An index of the words of a store. Building it lets the page answer in between. */
export async function createSearch(store: EventStore): Promise<EventSearch> {
  const search = new EventSearch();
  let begun = performance.now();
  for (const _ of search.fill(eventsOf(store), {articles: store.articles.values()})) {
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return search;
}

function* eventsOf(store: EventStore) {
  for (let row = 0; row < store.size; row++) {
    const event = store.eventAt(row);
    if (event) yield event;
  }
}
