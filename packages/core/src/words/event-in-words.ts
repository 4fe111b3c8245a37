import {addedTaxonomy} from '../model/added-taxonomy.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {countryName} from './country-name.js';
import {domainInWords, ownRoleInWords, typeInWords} from './labels.js';

const RIGHT_TO_LEFT = /[\u0590-\u08FF]/; // Hebrew, Arabic and their neighbours

/**
 * Who with whom: "Lithuania → Israel" when one side acts for the other, "Lithuania, Poland, Ukraine" when all act together. Whoever
 * plays a part that a host has added stands behind, with the part: "Lithuania → Israel (Patron: Italy)".
 */
export function partiesInWords({participants}: Pick<CooperationEvent, 'participants'>, locale = 'en'): string {
  const names = (role: string) => participants.filter((participant) => participant.role === role).map(({country}) => countryName(country, locale)).join(', ');
  const [actors, recipients] = [names('actor'), names('recipient')];
  const others = Object.keys(addedTaxonomy().roles).map((role) => names(role) && ` (${ownRoleInWords(role, locale)}: ${names(role)})`).join('');
  return actors + (recipients && ` ${RIGHT_TO_LEFT.test(actors) ? '←' : '→'} ${recipients}`) + others; // an arrow is not turned round with the words beside it
}

/** Names of the domains of an event; "other" says nothing and is left out. */
export function domainsInWords(event: CooperationEvent, locale = 'en'): string[] {
  return event.domains.filter((domain) => domain !== 'other').map((domain) => domainInWords(domain, locale));
}

/** A heading for an event: "Military aid: Italy → Ukraine". */
export function eventInWords(event: CooperationEvent, locale = 'en'): string {
  return `${typeInWords(event.type, locale)}: ${partiesInWords(event, locale)}`;
}
