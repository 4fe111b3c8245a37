/** The values at these places. */
export function gather<T extends Int32Array | Uint8Array>(values: T, places: Uint32Array): T {
  const gathered = emptyLike(values, places.length);
  for (let at = 0; at < places.length; at++) gathered[at] = values[places[at]!]!;
  return gathered;
}

/**
 * Puts lists of values in the order of `places`, each of which is given once. A list is taken over, and so is `spare`: the next
 * list is put into it, because new memory is dear.
 */
export function createArranger(places: Uint32Array, spare: Int32Array): (values: Int32Array) => Int32Array {
  return (values) => {
    for (let at = 0; at < places.length; at++) spare[at] = values[places[at]!]!;
    [values, spare] = [spare, values];
    return values;
  };
}

/** The values of two arrays at these places; those of the second count on from those of the first. */
export function gatherFromBoth<T extends Int32Array | Uint8Array>(first: T, second: T, places: Uint32Array): T {
  const gathered = emptyLike(first, places.length);
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

function emptyLike<T extends Int32Array | Uint8Array>(values: T, length: number): T {
  return (values instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length)) as T;
}
