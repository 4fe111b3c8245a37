/** Version of the form of a story; a reader refuses versions it does not know. */
export const STORY_VERSION = 1;

/** One view, and what it shows in the words of who tells the story. */
export interface StoryStep {
  title: string;
  /** A sentence or a few, as plain text. */
  text: string;
  /** Filters, chosen events and settings of views as `Selection.toQuery()` writes them; empty for everything. */
  query: string;
}

/** Views of one set of events in the order in which they are told. */
export interface Story {
  version: typeof STORY_VERSION;
  title: string;
  steps: StoryStep[];
}
