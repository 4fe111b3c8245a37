import type {EventType, Realis} from '../../model/taxonomy.js';
import type {ActRule} from '../vocabulary/act-rules-en.js';
import type {Sentence} from './sentence.js';

/** A place in a sentence that tells of an act, before it is known who takes part. */
export interface Act {
  rule: ActRule;
  type: EventType | (string & {});
  /** What a promise or proposal is about. */
  aims?: EventType | (string & {});
  realis: Realis;
  sentence: Sentence;
  /** Tokens of the trigger, `last` inclusive. */
  first: number;
  last: number;
  /** "was signed by": the subject stands behind. */
  isPassive: boolean;
  /** A noun tells of the act, or a verb that is no predicate. */
  isNominal: boolean;
  /** Told in passing, beside what the sentence says: "during the talks", "speaking to Xi". */
  isAdjunct: boolean;
  /** Rule that set `realis`. */
  realisRule: string;
}
