import {storySchema} from '../story/story-schema.js';
import * as v from './checks.js';
import {articleSchema, correctionSchema, eventSchema, quarantinedRecordSchema, revisionSchema, tombstoneSchema} from './schema.js';

/** The whole exchange form, from which the JSON Schema is published. No page needs it: a set is read list by list. */
export const eventSetSchema = v.object({
  cordiale: v.literal(1),
  articles: v.array(articleSchema),
  events: v.array(eventSchema),
  tombstones: v.array(tombstoneSchema),
  quarantine: v.array(quarantinedRecordSchema),
  corrections: v.exactOptional(v.array(correctionSchema)),
  revisions: v.exactOptional(v.array(revisionSchema)),
  story: v.exactOptional(storySchema),
});
