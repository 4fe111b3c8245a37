import type {CooperationEvent} from './cooperation-event.js';

/** Fields of an event that a person can put right. The type brings its PLOVER class along. */
export const REVISABLE_FIELDS = ['type', 'realis', 'participants', 'domains', 'date'] as const;
/** A field that a `set` decision may name. */
export type RevisableField = (typeof REVISABLE_FIELDS)[number];

/**
 * What a person decides about events.
 * - `set`: a field says `to`, where it said `from`.
 * - `reject`: the event is none.
 * - `add`: an event that no article was seen to tell of.
 * - `merge`: the events are one; it is the first of them, with the reports of all.
 * - `split`: a merged event is its parts again.
 */
export type Decision =
  | {kind: 'set'; event: string; field: RevisableField; from: unknown; to: unknown}
  | {kind: 'reject' | 'split'; event: string}
  | {kind: 'add'; record: CooperationEvent}
  | {kind: 'merge'; events: string[]};

/** A decision, and who stands for it. Events are named by id; one that has become part of another is found there. */
export type Revision = Decision & {
  /** Who decided, as they want to be called. */
  by: string;
  /** When: an instant in UTC such as `2026-03-01T09:30:00Z`. */
  at: string;
  /** The reason, in a sentence for people. */
  why: string;
};

/** The ids of the events that a decision is about. */
export function idsIn(decision: Decision): readonly string[] {
  if (decision.kind === 'merge') return decision.events;
  return [decision.kind === 'add' ? decision.record.id : decision.event];
}
