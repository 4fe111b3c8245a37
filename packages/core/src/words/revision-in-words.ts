import {is} from '../model/checks.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {Decision, RevisableField} from '../model/revision.js';
import {schemasFor} from '../model/schemas-for.js';
import {showValue} from '../model/show-seen.js';
import {dateInWords} from './date-in-words.js';
import {eventInWords, partiesInWords} from './event-in-words.js';
import {domainInWords, fieldInWords, realisInWords, typeInWords} from './labels.js';
import {wordsOf} from './language.js';

/** How decisions of people are said. */
export interface RevisionWords {
  set: (field: string, to: string, from: string) => string;
  /** Said of an event without fields of cooperation. */
  noDomains: string;
  rejected: string;
  split: string;
  added: (event: string) => string;
  /** With how many other events. */
  merged: (others: number) => string;
}

const ENGLISH: RevisionWords = {
  set: (field, to, from) => `${field}: ${to}, not ${from}`,
  noDomains: 'none',
  rejected: 'Rejected',
  split: 'Taken apart: its reports tell of different events',
  added: (event) => `Added: ${event}`,
  merged: (others) => `Merged with ${others} other ${others === 1 ? 'event' : 'events'}`,
};

/** How each field is said. A value of unknown origin that no event can have is shown as it is. */
const IN_WORDS: {readonly [Field in RevisableField]: (value: CooperationEvent[Field], locale: string) => string} = {
  type: typeInWords,
  realis: realisInWords,
  participants: (participants, locale) => partiesInWords({participants}, locale),
  domains: (domains, locale) => domains.map((domain) => domainInWords(domain, locale)).join(', ') || wordsOf('revisions', locale, ENGLISH).noDomains,
  date: dateInWords,
};

/** What a person decided, in short: "When: 14 May 2018, not 12 May 2018", "Added: Visit: Italy → Israel", "Merged with 1 other event". */
export function revisionInWords(decision: Decision, locale = 'en-GB'): string {
  const words = wordsOf('revisions', locale, ENGLISH);
  switch (decision.kind) {
    case 'set': return words.set(fieldInWords(decision.field, locale), fieldValueInWords(decision.field, decision.to, locale), fieldValueInWords(decision.field, decision.from, locale));
    case 'reject': return words.rejected;
    case 'split': return words.split;
    case 'add': return words.added(eventInWords(decision.record, locale));
    case 'merge': return words.merged(decision.events.length - 1);
  }
}

function fieldValueInWords<Field extends RevisableField>(field: Field, value: unknown, locale: string): string {
  return is(schemasFor().event.entries[field], value) ? IN_WORDS[field](value as CooperationEvent[Field], locale) : showValue(value);
}
