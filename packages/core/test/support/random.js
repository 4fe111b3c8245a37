// Plain JavaScript, because benchmarks are not compiled.

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). A test puts its seed into its title. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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
