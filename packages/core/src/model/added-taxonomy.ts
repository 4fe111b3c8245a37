import type {Taxonomy} from './host-taxonomy.js';

const NONE = Object.create(null) as Readonly<Record<string, never>>; // without the keys that every object has, so that any word can be looked up
const NOTHING: Taxonomy = {families: NONE, types: NONE, domains: NONE, realis: NONE, roles: NONE, fields: NONE};

let taxonomies: readonly Taxonomy[] = []; // in the order in which they count, the last one most
let added = NOTHING;

/** All that hosts have added. */
export function addedTaxonomy(): Taxonomy {
  return added;
}

/**
 * Makes what a host adds known to all that reads events, says them in words or shows them, as `addWords` does with a language; before
 * the events are read. Adding it again changes nothing; of two definitions of one key the later counts. Gives what takes it back:
 * events that were read before then keep what nobody knows any more.
 */
export function addTaxonomy(taxonomy: Taxonomy): () => void {
  know([...without(taxonomy), taxonomy]);
  return () => know(without(taxonomy));
}

function without(taxonomy: Taxonomy): Taxonomy[] {
  return taxonomies.filter((other) => other !== taxonomy);
}

function know(known: readonly Taxonomy[]): void {
  taxonomies = known;
  added = Object.fromEntries(Object.keys(NOTHING).map((part) => [part, Object.assign(Object.create(null), ...known.map((one) => one[part as keyof Taxonomy]))])) as unknown as Taxonomy;
}
