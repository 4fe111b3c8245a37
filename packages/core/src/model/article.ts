import type {Evidence} from './evidence.js';
import type {PartialDate} from './partial-date.js';

/** What a stretch of an article's text is. Only `title` and `body` are read for events. */
export type BlockKind = 'header' | 'title' | 'body' | 'boilerplate';

/** A stretch of the stored text, `end` exclusive, in UTF-16 units. Blocks are in order and do not overlap. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}

/** A news article as stored: its text never changes, and all positions refer to it. */
export interface Article {
  /** Derived from the text, or given by the source. */
  id: string;
  text: string;
  title: string | null;
  /** `http`, `https` or `mailto` only. */
  url: string | null;
  /** Where a copy of the page is kept, for when it changes or goes: `http` or `https` only. Absent when nobody gave one. */
  archivedAt?: string;
  publisher: string | null;
  byline: string | null;
  /** When it was published: given, found in the text, or bounded by what the text mentions. */
  published: PartialDate;
  blocks: Block[];
  /** Why the fields above have their values. */
  evidence: Evidence[];
}
