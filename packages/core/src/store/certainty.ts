/** How sure it is that a row matches: not at all, possibly, definitely. */
export const OUT = 0;
export const POSSIBLE = 1;
export const DEFINITE = 2;
export type Certainty = typeof OUT | typeof POSSIBLE | typeof DEFINITE;

/** `definite` events must lie in the range asked for; `possible` ones may, and are counted on top. */
export interface Count {
  definite: number;
  possible: number;
}
