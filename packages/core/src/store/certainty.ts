/** How sure it is that a row matches: not at all, possibly, definitely. */
export const OUT = 0;
/** It may match: its date is wider than the range asked for. */
export const POSSIBLE = 1;
/** It must match, whatever the day was. */
export const DEFINITE = 2;
/** The larger is the surer. */
export type Certainty = typeof OUT | typeof POSSIBLE | typeof DEFINITE;

/** `definite` events must lie in the range asked for; `possible` ones may, and are counted on top. */
export interface Count {
  definite: number;
  possible: number;
}
