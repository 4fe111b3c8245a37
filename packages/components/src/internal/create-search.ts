import type {EventStore} from '@cordiale/core';
import {EventSearch} from '@cordiale/core/search';
import {inSlices} from './in-slices.js';

export {findHighlights} from '@cordiale/core/search';

/** An index of the words of a store. Building it lets the page answer in between. */
export async function createSearch(store: EventStore): Promise<EventSearch> {
  const search = new EventSearch();
  await inSlices(search.fill(eventsOf(store), {articles: store.articles.values()}));
  return search;
}

function* eventsOf(store: EventStore) {
  for (let row = 0; row < store.size; row++) {
    const event = store.eventAt(row);
    if (event) yield event;
  }
}
