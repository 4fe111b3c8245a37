import type {CooperationEvent} from '../model/cooperation-event.js';
import {countryName} from './country-name.js';
import {DOMAIN_LABELS, labelOf, TYPE_LABELS} from './labels.js';

/** Who with whom: "Lithuania → Israel" when one side acts for the other, "Lithuania, Poland, Ukraine" when all act together. */
export function partiesInWords({participants}: Pick<CooperationEvent, 'participants'>, locale = 'en'): string {
  const names = (role: string) => participants.filter((participant) => participant.role === role).map(({country}) => countryName(country, locale));
  const [actors, recipients] = [names('actor'), names('recipient')];
  return recipients.length === 0 ? actors.join(', ') : `${actors.join(', ')} → ${recipients.join(', ')}`;
}

/** Names of the domains of an event; "other" says nothing and is left out. */
export function domainsInWords(event: CooperationEvent): string[] {
  return event.domains.filter((domain) => domain !== 'other').map((domain) => labelOf(DOMAIN_LABELS, domain));
}

/** A heading for an event: "Military aid: Italy → Ukraine". */
export function eventInWords(event: CooperationEvent, locale = 'en'): string {
  return `${labelOf(TYPE_LABELS, event.type)}: ${partiesInWords(event, locale)}`;
}
