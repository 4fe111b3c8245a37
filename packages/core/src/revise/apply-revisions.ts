import type {EventSet, Problem} from '../model/event-set.js';
import {inWriting} from '../model/in-writing.js';
import type {Revision} from '../model/revision.js';
import {Desk} from './desk.js';

/** A set after revisions. */
export interface RevisedSet {
  /** With the revisions that made it what it is in `revisions`, oldest first. */
  set: EventSet;
  /** Revisions that no longer fit, and why: the others are applied. */
  unapplied: {revision: Revision; problem: Problem}[];
}

/**
 * The set as people say it should be. `set` is not changed: to undo a revision, leave it out and apply the others to the same set
 * again. They are applied in order of time, whatever order they come in, and those that the set bears already are not applied
 * again. A revision of something that has changed since, or is gone, is left out and told of. Never throws.
 */
export function applyRevisions(set: EventSet, revisions: readonly Revision[]): RevisedSet {
  const desk = new Desk(set);
  const borne = new Set((set.revisions ?? []).map(inWriting));
  const applied: Revision[] = [];
  const unapplied: RevisedSet['unapplied'] = [];
  for (const revision of inOrder(revisions)) {
    if (borne.has(inWriting(revision))) continue;
    const problem = desk.apply(revision);
    if (problem) unapplied.push({revision, problem});
    else applied.push(revision);
  }
  return {set: applied.length === 0 ? set : {...desk.revised, revisions: [...(set.revisions ?? []), ...applied]}, unapplied};
}

/** By instant, then by what they say; each once. */
function inOrder(revisions: readonly Revision[]): Revision[] {
  const byWriting = [...new Map(revisions.map((revision) => [inWriting(revision) ?? '', revision]))];
  return byWriting.sort(([a, one], [b, other]) => Date.parse(one.at) - Date.parse(other.at) || (a < b ? -1 : 1)).map(([, revision]) => revision);
}
