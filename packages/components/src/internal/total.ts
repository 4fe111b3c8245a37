import type {Count} from '@cordiale/core';

/** Definite and possible events together. */
export function total({definite, possible}: Count): number {
  return definite + possible;
}
