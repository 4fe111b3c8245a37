import type {Taxonomy} from './host-taxonomy.js';

const NONE = Object.create(null) as Readonly<Record<string, never>>; // without the keys that every object has, so that any word can be looked up
let added: Taxonomy = {families: NONE, types: NONE, domains: NONE, realis: NONE, roles: NONE, fields: NONE};

/** All that hosts have added. */
export function addedTaxonomy(): Taxonomy {
  return added;
}

/**
 * Makes what a host adds known to all that reads events, says them in words or shows them, as `addWords` does with a language; before
 * the events are read. Adding it again changes nothing; of two definitions of one key the later counts.
 */
export function addTaxonomy(taxonomy: Taxonomy): void {
  added = Object.fromEntries(Object.entries(added).map(([part, definitions]) => [part, Object.assign(Object.create(null), definitions, taxonomy[part as keyof Taxonomy])])) as unknown as Taxonomy;
}
