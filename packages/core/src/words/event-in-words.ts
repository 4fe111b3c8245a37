import type {CooperationEvent} from '../model/cooperation-event.js';
import {countryName} from './country-name.js';
import {domainInWords, typeInWords} from './labels.js';

const RIGHT_TO_LEFT = /[\u0590-\u08FF]/; // Hebrew, Arabic and their neighbours

/** Who with whom: "Lithuania → Israel" when one side acts for the other, "Lithuania, Poland, Ukraine" when all act together. */
export function partiesInWords({participants}: Pick<CooperationEvent, 'participants'>, locale = 'en'): string {
  const names = (role: string) => participants.filter((participant) => participant.role === role).map(({country}) => countryName(country, locale));
  const [actors, recipients] = [names('actor').join(', '), names('recipient').join(', ')];
  if (recipients === '') return actors;
  return `${actors} ${RIGHT_TO_LEFT.test(actors) ? '←' : '→'} ${recipients}`; // an arrow is not turned round with the words beside it
}

/** Names of the domains of an event; "other" says nothing and is left out. */
export function domainsInWords(event: CooperationEvent, locale = 'en'): string[] {
  return event.domains.filter((domain) => domain !== 'other').map((domain) => domainInWords(domain, locale));
}

/** A heading for an event: "Military aid: Italy → Ukraine". */
export function eventInWords(event: CooperationEvent, locale = 'en'): string {
  return `${typeInWords(event.type, locale)}: ${partiesInWords(event, locale)}`;
}
