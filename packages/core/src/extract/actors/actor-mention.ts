import type {Via} from '../../model/cooperation-event.js';
import type {Span} from '../text/span.js';

/** A country as one party of an act. */
export interface Party {
  country: string;
  via: Via;
  inferred?: true;
}

/** A place where the text means one or more countries as somebody who acts. */
export interface ActorMention extends Span {
  parties: readonly Party[];
  rule: string;
  /** First and last token in its sentence. */
  first: number;
  last: number;
  /** Named as a danger or an enemy: "against Russia", "Russia’s war". Never a party of cooperation. */
  isAdverse: boolean;
  /** A city that names its country only as the place of a visit, a meeting or a deployment. */
  isPlace?: true;
}
