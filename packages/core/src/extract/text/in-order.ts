const FEW = 16; // are moved to their places one by one

/** Sorts a list in place and returns it; what is equal keeps its order. For lists that are short and mostly in order, on which the sort of the engine spends most of its time preparing. */
export function inOrder<T>(items: T[], compare: (one: T, other: T) => number): T[] {
  if (items.length > FEW) return items.sort(compare);
  for (let at = 1; at < items.length; at++) {
    const item = items[at]!;
    let place = at;
    for (; place > 0 && compare(items[place - 1]!, item) > 0; place--) items[place] = items[place - 1]!;
    items[place] = item;
  }
  return items;
}
