import type {Article} from '../model/article.js';
import type {Act} from './acts/act.js';
import {annotateOnDemand} from './annotate-text.js';
import {eventsOf} from './events/extract-events.js';
import type {Span} from './text/span.js';
import {ENGLISH, type Vocabulary} from './vocabulary.js';

/**
 * Why words that could tell of an act give no event, by how far they came, earliest first: `form` they are used otherwise, as a noun for a verb;
 * `words` what the rule wants around them is missing; `aim` it is only wished for; `suppressed` the word that governs it speaks against it; `content` it is what another act of the
 * sentence is about; `rival` the sentence tells of something else; `sport` the article is about sport; `no-party` no country takes part;
 * `one-party` no second country does, or none of them acts.
 */
export type RejectionReason = 'form' | 'words' | 'aim' | 'suppressed' | 'content' | 'rival' | 'sport' | 'no-party' | 'one-party';

/** Words of an article that were considered as an act of cooperation and left out. Positions are in the stored text. */
export interface Rejection extends Span {
  /** The sentence around the words. */
  sentence: Span;
  /** What it would have been. */
  type: Act['type'];
  /** Rule that would have made it that. */
  rule: string;
  reason: RejectionReason;
}

/** A place that was considered: what an act says of itself before it is one. */
export type Considered = Pick<Act, 'rule' | 'sentence' | 'first' | 'last'>;

/** Is told of each place that is left out, and why. */
export type OnReject = (considered: Considered, reason: RejectionReason) => void;

const LATEST_FIRST: readonly RejectionReason[] = ['one-party', 'no-party', 'sport', 'rival', 'content', 'suppressed', 'aim', 'words', 'form'];

/** What the extractor considers in an article and leaves out, in the order of the text; of several rules for one place, the one that came furthest. */
export function findRejections(article: Article, {vocabulary = ENGLISH}: {vocabulary?: Vocabulary | undefined} = {}): Rejection[] {
  const byStart = new Map<number, Rejection>(); // first unit of the words → what was left out there
  const onReject: OnReject = ({rule, sentence, first, last}, reason) => {
    const [start, end] = [sentence.tokens[first]!.start, sentence.tokens[last]!.end];
    const known = byStart.get(start);
    if (known && LATEST_FIRST.indexOf(known.reason) <= LATEST_FIRST.indexOf(reason)) return;
    byStart.set(start, {start, end, sentence: {start: sentence.start, end: sentence.end}, type: rule.type, rule: rule.id, reason});
  };
  eventsOf(annotateOnDemand(article, vocabulary, onReject), {vocabulary, onReject});
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
