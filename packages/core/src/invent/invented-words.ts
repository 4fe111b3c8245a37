import type {Via} from '../model/cooperation-event.js';
import type {Domain, EventType, Realis} from '../model/taxonomy.js';

/** What invented events are made of. Where places are drawn unevenly, what stands first comes most often. */

/** Drawn unevenly. */
export const TYPES: readonly EventType[] = [
  'meeting', 'visit', 'statement-of-support', 'commitment', 'agreement-signed', 'military-aid', 'exercise', 'training', 'procurement',
  'other-aid', 'proposal', 'deployment', 'industry', 'joint-programme', 'intelligence-sharing', 'agreement-ratified', 'withdrawal', 'suspension',
];

/** Drawn evenly: one in two has happened. */
export const REALIS_DRAWN: readonly Realis[] = ['actual', 'actual', 'actual', 'actual', 'actual', 'future', 'ongoing', 'hypothetical', 'historical', 'negated'];

/** Drawn unevenly. */
export const VIAS: readonly Via[] = ['name', 'demonym', 'capital', 'ministry', 'leader'];

/** What an event is about, and the domain that it falls into. Drawn evenly. */
export const SUBJECTS: readonly (readonly [subject: string, domain: Domain])[] = [
  ['the clearing of mines', 'demining'], ['air defence', 'air-defence'], ['safety at sea', 'maritime'], ['cyber security', 'cyber'],
  ['the training of officers', 'training'], ['ammunition', 'ammunition'], ['field hospitals', 'medical'], ['joint patrols', 'land'],
];

/** ISO 3166-1 alpha-2 codes of almost two hundred states: first those that a country of the Baltic would name first, then the others by code. */
export const COUNTRIES: readonly string[] = (
  'PL UA US DE LV EE GB FR NO SE FI DK NL CA IT CZ ES BE RO GE MD TR IL JP PT IS LU SK HU BG SI HR GR IE AT CH AU NZ KR TW ' +
  'AD AE AF AG AL AM AO AR AZ BA BB BD BF BH BI BJ BN BO BR BS BT BW BY BZ CD CF CG CI CL CM CN CO CR CU CV CY DJ DM DO DZ EC EG ER ET FJ FM ' +
  'GA GD GH GM GN GQ GT GW GY HN HT ID IN IQ IR JM JO KE KG KH KI KM KN KP KW KZ LA LB LC LI LK LR LS LT LY MA MC ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ ' +
  'NA NE NG NI NP NR OM PA PE PG PH PK PS PW PY QA RS RU RW SA SB SC SD SG SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TT TV TZ UG UY UZ ' +
  'VA VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');
