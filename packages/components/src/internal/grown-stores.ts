import type {EventStore} from '@cordiale/core';

/**
 * Stores that grew out of the one before them, as articles came in. They follow each other quickly, so that each view waits for its
 * turn to show one: what is given here resolves when it has come.
 */
export const grownStores = new WeakMap<EventStore, () => Promise<void>>();
