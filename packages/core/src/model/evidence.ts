import type {OwnField} from './own-field.js';

/**
 * Where a text says something: W3C Web Annotation `TextPositionSelector` and `TextQuoteSelector` in one record.
 * Positions count UTF-16 units of the stored text, `end` exclusive, so `text.slice(start, end) === exact`.
 */
export interface TextSpan {
  start: number;
  end: number;
  exact: string;
}

/** Why one field of an event or article has its value: the rule that derived it and the words it rests on. */
export interface Evidence extends TextSpan {
  /** The derived field, for example `date` or `participants`. */
  field: EvidenceField;
  /** Id of the rule in SPEC.md, for example `D3`. */
  rule: string;
  /** Id of the article the span lies in. */
  article: string;
  /** At most 32 characters before and after the span, to find it again in a changed text. */
  prefix: string;
  suffix: string;
}

/** Fields that carry evidence. */
export type EvidenceField = 'type' | 'date' | 'participants' | 'realis' | 'domains' | 'initiatives' | 'quantities' | 'published' | 'publisher' | 'byline' | 'title' | OwnField;

const CONTEXT_LENGTH = 32;

/** Evidence for `field` at `start`–`end` of an article's text, with the surrounding words filled in. */
export function createEvidence(article: {id: string; text: string}, field: EvidenceField, rule: string, {start, end}: {start: number; end: number}): Evidence {
  return {
    field,
    rule,
    article: article.id,
    start,
    end,
    exact: article.text.slice(start, end),
    prefix: article.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: article.text.slice(end, end + CONTEXT_LENGTH),
  };
}
