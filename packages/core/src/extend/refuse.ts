import {showValue} from '../model/show-seen.js';

/** Throws a `RangeError` that says what was seen where, what was wanted and what to do. */
export function refuse(name: string, part: string, seen: unknown, wanted: string, todo: string): never {
  throw new RangeError(`${name.charAt(0).toUpperCase()}${name.slice(1)}, ${part}: saw ${showValue(seen)}, wanted ${wanted}. ${todo}`);
}

/** Refuses what is not among a few values. */
export function oneOf(name: string, part: string, seen: unknown, known: readonly unknown[], todo: string): void {
  if (!known.includes(seen)) refuse(name, part, seen, `one of ${known.filter((each) => each !== undefined).join(', ')}`, todo);
}
