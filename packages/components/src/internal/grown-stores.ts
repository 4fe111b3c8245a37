import type {EventStore} from '@cordiale/core';
import {nextTask} from './in-slices.js';

/** Stores that grew out of the one before them, as articles came in. They follow each other quickly, so that views show them by turns. */
export const grownStores = new WeakSet<EventStore>();

let latestTurn: Promise<void> = Promise.resolve();

/** Resolves in a task in which nobody else has their turn, so that the page can answer between two views that are drawn anew. */
export function nextTurn(): Promise<void> {
  latestTurn = latestTurn.then(nextTask);
  return latestTurn;
}
