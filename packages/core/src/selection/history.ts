import type {Clause} from './clause.js';

/** Filters and chosen events at one moment. */
export interface SelectionState {
  readonly clauses: readonly Clause[];
  readonly chosen: readonly string[];
}

interface Step {
  readonly before: SelectionState;
  readonly after: SelectionState;
  /** Who moves a range or types words with this step, so that the next move belongs to the same step. `null` when nothing follows. */
  readonly mover: string | null;
}

/** Most steps that can be undone; the oldest are forgotten. */
const MOST_STEPS = 200;

/** The changes of filters, one step each. A range that is dragged makes one step, from its first move until it is settled; so do words that are typed. */
export class History {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = []; // the next to be done again last

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Notes a change that has happened; what was undone before cannot be done again. `mover` says who moves a range or types. */
  note(before: SelectionState, after: SelectionState, mover: string | null): void {
    const last = this.#done.at(-1);
    const isMoving = last !== undefined && mover !== null && last.mover === mover;
    this.#done = isMoving ? [...this.#done.slice(0, -1), {...last, after}] : [...this.#done, {before, after, mover}].slice(-MOST_STEPS);
    this.#undone = [];
  }

  /** Ends a step that moves: the next move begins another. */
  settle(): void {
    const last = this.#done.at(-1);
    if (last?.mover != null) this.#done = [...this.#done.slice(0, -1), {...last, mover: null}];
  }

  /** The state before the latest step, or `undefined` when there is none. Events chosen since then stay chosen, unless the step itself let go of some. */
  undo(now: SelectionState): SelectionState | undefined {
    const step = this.#done.at(-1);
    if (!step) return undefined;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, {...step, mover: null}];
    return stateOf(step.before, step, now);
  }

  /** The state after the step that was undone last, or `undefined`. */
  redo(now: SelectionState): SelectionState | undefined {
    const step = this.#undone.at(-1);
    if (!step) return undefined;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return stateOf(step.after, step, now);
  }
}

function stateOf({clauses, chosen}: SelectionState, {before, after}: Step, now: SelectionState): SelectionState {
  return {clauses, chosen: before.chosen === after.chosen ? now.chosen : chosen};
}
