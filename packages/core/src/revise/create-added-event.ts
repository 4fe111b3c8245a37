import type {Article} from '../model/article.js';
import {compareParticipants} from '../model/compare-participants.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {createEvidence} from '../model/evidence.js';
import {hashOf} from '../model/hash-of.js';
import {definitionOf} from '../model/taxonomy.js';

/** What a person tells of an event that no rule has found. */
export type ToldEvent = Pick<CooperationEvent, 'type' | 'realis' | 'participants' | 'domains' | 'date' | 'summary'>;

/** The words of an article that tell of an event. */
export interface Passage {
  article: Pick<Article, 'id' | 'text'>;
  /** In UTF-16 units of the text, `end` exclusive. */
  start: number;
  end: number;
}

/**
 * An event for a revision of kind `add`. It rests on the passage that the person names, or on no report. The id is derived from
 * what is told, so that the same event told twice is one.
 */
export function createAddedEvent({type, realis, participants, domains, date, summary}: ToldEvent, passage?: Passage): CooperationEvent {
  const content = {
    type,
    plover: definitionOf(type)?.plover ?? ('COOPERATE' as const),
    realis,
    participants: participants.toSorted(compareParticipants),
    domains,
    initiatives: [],
    quantities: [],
    date,
    summary,
    reports: passage ? [{article: passage.article.id, evidence: [createEvidence(passage.article, 'type', 'H1', passage)]}] : [],
  };
  return {id: hashOf(JSON.stringify(content), 16), ...content};
}
