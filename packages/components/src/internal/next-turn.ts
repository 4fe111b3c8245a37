import {nextTask} from './in-slices.js';

let latestTurn: Promise<void> = Promise.resolve();

/** Resolves in a task in which nobody else has their turn, so that the page can answer between two views that are drawn anew. */
export function nextTurn(): Promise<void> {
  latestTurn = latestTurn.then(nextTask);
  return latestTurn;
}
