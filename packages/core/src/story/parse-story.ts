import type {QuarantinedRecord} from '../model/event-set.js';
import {readBySchema} from '../model/read-by-schema.js';
import type {Story} from './story.js';
import {storySchema} from './story-schema.js';

/** A story of unknown origin: as it can be told, or why it cannot. */
export type ParsedStory = {story: Story} | {problem: QuarantinedRecord};

/**
 * Reads a story, for example parsed JSON: the story itself, or an event set that holds one under `story`. Never throws; keys that
 * nobody asked for are left out. Which parts of a view can be shown is seen when it is: `Selection.applyQuery` gives those that cannot.
 */
export function parseStory(input: unknown, {origin = 'story'}: {origin?: string} = {}): ParsedStory {
  const held = typeof input === 'object' && input !== null && 'story' in input ? input.story : input;
  const read = readBySchema(storySchema, held);
  return 'problem' in read ? {problem: {origin, ...read.problem, hint: HINT}} : {story: read.record};
}

const HINT = 'Write it as {"version": 1, "title": …, "steps": [{"title": …, "text": …, "query": …}]}, or export it from the page where it was told.';
