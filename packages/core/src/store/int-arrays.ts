/** The values at these places. */
export function gather(values: Int32Array, places: Uint32Array): Int32Array {
  const gathered = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) gathered[at] = values[places[at]!]!;
  return gathered;
}

/** Puts lists of values in the order of `places`, each of which is given once. Takes them over, as {@link createMover} does. */
export function createArranger(places: Uint32Array): (values: Int32Array) => Int32Array {
  let spare = new Int32Array(places.length);
  return (values) => {
    for (let at = 0; at < places.length; at++) spare[at] = values[places[at]!]!;
    [values, spare] = [spare, values as typeof spare];
    return values;
  };
}

/**
 * Moves lists of `size` values to other places, each of which is given once. A list that was moved is taken over: the next one is
 * moved into it, because new memory is dear.
 */
export function createMover(size: number): (values: Int32Array, places: Int32Array) => Int32Array {
  let spare = new Int32Array(size);
  return (values, places) => {
    scatter(values, places, spare);
    [values, spare] = [spare, values as typeof spare];
    return values;
  };
}

function scatter(values: Int32Array, places: Int32Array, scattered: Int32Array): void {
  for (let at = 0; at < values.length; at++) scattered[places[at]!] = values[at]!;
}

/** The values of two arrays at these places; those of the second count on from those of the first. */
export function gatherFromBoth(first: Int32Array, second: Int32Array, places: Uint32Array): Int32Array {
  const gathered = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    gathered[at] = place < first.length ? first[place]! : second[place - first.length]!;
  }
  return gathered;
}

/** The numbers from 0 up to `size`. */
export function placesOf(size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let place = 0; place < size; place++) places[place] = place;
  return places;
}
