// Plain JavaScript, because benchmarks are not compiled.
import {createRandom} from '@cordiale/core/invent';

export {createRandom};

/** A whole number from `from` to `to`, both inclusive. */
export function wholeNumber(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of the items. */
export function oneOf(random, items) {
  const item = items[wholeNumber(random, 0, items.length - 1)];
  if (item === undefined) throw new RangeError('There is nothing to choose from.');
  return item;
}

/** The items in another order; the list itself is left as it is. */
export function shuffled(random, items) {
  return items.map((item) => ({item, at: random()})).sort((a, b) => a.at - b.at).map(({item}) => item);
}
