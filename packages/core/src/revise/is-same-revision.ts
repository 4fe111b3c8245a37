import {inWriting} from '../model/in-writing.js';

/** True when two revisions of any origin say the same: decision, name, instant and reason. The order of their keys makes no difference. */
export function isSameRevision(a: unknown, b: unknown): boolean {
  return inWriting(a) === inWriting(b);
}
