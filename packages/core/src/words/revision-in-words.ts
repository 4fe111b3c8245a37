import {is} from '../model/checks.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {Decision, RevisableField} from '../model/revision.js';
import {eventSchema} from '../model/schema.js';
import {showValue} from '../model/show-seen.js';
import {dateInWords} from './date-in-words.js';
import {eventInWords, partiesInWords} from './event-in-words.js';
import {DOMAIN_LABELS, FIELD_LABELS, labelOf, REALIS_LABELS, TYPE_LABELS} from './labels.js';

/** How each field is said. A value of unknown origin that no event can have is shown as it is. */
const IN_WORDS: {readonly [Field in RevisableField]: (value: CooperationEvent[Field], locale: string) => string} = {
  type: (type) => labelOf(TYPE_LABELS, type),
  realis: (realis) => labelOf(REALIS_LABELS, realis),
  participants: (participants, locale) => partiesInWords({participants}, locale),
  domains: (domains) => domains.map((domain) => labelOf(DOMAIN_LABELS, domain)).join(', ') || 'none',
  date: dateInWords,
};

/** What a person decided, in short: "When: 14 May 2018, not 12 May 2018", "Added: Visit: Italy → Israel", "Merged with 1 other event". */
export function revisionInWords(decision: Decision, locale = 'en-GB'): string {
  switch (decision.kind) {
    case 'set': return `${FIELD_LABELS[decision.field]}: ${fieldInWords(decision.field, decision.to, locale)}, not ${fieldInWords(decision.field, decision.from, locale)}`;
    case 'reject': return 'Rejected';
    case 'split': return 'Taken apart: its reports tell of different events';
    case 'add': return `Added: ${eventInWords(decision.record, locale)}`;
    case 'merge': return `Merged with ${decision.events.length - 1} other ${decision.events.length === 2 ? 'event' : 'events'}`;
  }
}

function fieldInWords<Field extends RevisableField>(field: Field, value: unknown, locale: string): string {
  return is(eventSchema.entries[field], value) ? IN_WORDS[field](value as CooperationEvent[Field], locale) : showValue(value);
}
