import {addedTaxonomy} from './added-taxonomy.js';
import type {Taxonomy} from './host-taxonomy.js';
import {createEventSchema, createRevisionSchema} from './schema.js';

/** The schemas of what is told in the words of a taxonomy. */
export interface Schemas {
  event: ReturnType<typeof createEventSchema>;
  revision: ReturnType<typeof createRevisionSchema>;
}

const known = new WeakMap<Taxonomy, Schemas>();

/** The schemas for a taxonomy, made once for each. Defaults to all that hosts have added. */
export function schemasFor(taxonomy: Taxonomy = addedTaxonomy()): Schemas {
  let schemas = known.get(taxonomy);
  if (!schemas) {
    const event = createEventSchema(taxonomy);
    known.set(taxonomy, (schemas = {event, revision: createRevisionSchema(event)}));
  }
  return schemas;
}
