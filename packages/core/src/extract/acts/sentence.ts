import type {Span} from '../text/span.js';
import {tokenise, type Token} from '../text/tokens.js';

/** A sentence cut into words and clauses. */
export interface Sentence extends Span {
  tokens: readonly Token[];
  /** token → number of its clause, from 0. */
  clauses: Uint8Array;
  /** Place in the article, from 0. */
  index: number;
  isTitle: boolean;
}

const OPENS_CLAUSE = new Set(['which', 'who', 'whom', 'whose', 'where', 'while', 'whereas', 'although', 'though', 'but', 'because', 'when', 'if', 'unless', 'after', 'before', 'until', 'lest', 'so']);
const SEPARATES = new Set([';', ':', '—', '–', '(', ')', '“', '”', '"']);
const MOST_CLAUSES = 255;

export function createSentence(text: string, span: Span, index: number, isTitle: boolean): Sentence {
  const tokens = tokenise(text, span);
  const clauses = new Uint8Array(tokens.length);
  let clause = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const opens = SEPARATES.has(token.lower) || (OPENS_CLAUSE.has(token.lower) && at > 0) || (token.lower === 'that' && isVerbOfSaying(tokens[at - 1]));
    if (opens && clause < MOST_CLAUSES) clause++;
    clauses[at] = clause;
    if (token.lower === ',' && next && startsClause(tokens, at + 1) && clause < MOST_CLAUSES) clause++;
  });
  return {...span, tokens, clauses, index, isTitle};
}

/** After a comma: "and he …", "he said", "the minister added". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'and' || word === 'or') return /^(?:he|she|it|they|we|there)$/.test(tokens[at + 1]?.lower ?? '');
  return /^(?:he|she|they|we)$/.test(word);
}

const SAYING = /^(?:say|says|said|add|adds|added|note|notes|noted|stress|stresses|stressed|state|states|stated|explain|explains|explained|announce|announces|announced|report|reports|reported|tell|tells|told|underline|underlined|underscored|emphasi[sz]ed?|claim|claims|claimed|believe|believes|believed|hope|hopes|hoped|know|known|see|seen|showed|shows|pointed|insist|insists|insisted|stipulates?|reiterated|confirmed|warned|argued|agreed)$/;

export function isVerbOfSaying(token: Token | undefined): boolean {
  return token !== undefined && SAYING.test(token.lower);
}
