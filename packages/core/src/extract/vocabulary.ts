import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {QuarantinedRecord} from '../model/event-set.js';
import type {Taxonomy} from '../model/host-taxonomy.js';
import {findActs, type ActFinder} from './acts/find-acts.js';
import type {Sentence} from './acts/sentence.js';
import {findDomains, type DomainFinder} from './events/find-domains.js';

/** What events are found by. A host's own one is made by `defineVocabulary`, and knows all that the built-in one does. */
export interface Vocabulary {
  readonly taxonomy?: Taxonomy;
  readonly findActs: ActFinder;
  readonly findDomains: DomainFinder;
  /** Adds to an event, which it changes, what the host's own vocabulary finds in the sentences that tell of it; gives what it could not use. */
  readonly complete?: (event: CooperationEvent, told: {article: Article; sentences: readonly Sentence[]}) => QuarantinedRecord[];
}

/** The built-in vocabulary. */
export const ENGLISH: Vocabulary = {findActs, findDomains};
