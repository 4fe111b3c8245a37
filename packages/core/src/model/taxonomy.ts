import {addedTaxonomy} from './added-taxonomy.js';
import {isEventType, type EventType} from './families.js';

export {FAMILIES, familyOf, isEventType, type EventType, type Family} from './families.js';

/**
 * The kinds of cooperation, what they are called in the exchange vocabularies.
 * PLOVER: event type and mode. CAMEO: root or leaf code, always a string ("010" is not 10).
 */
export interface EventTypeDefinition {
  plover: PloverType;
  cameo: string;
  /** `directed`: one side acts for or upon the other. `mutual`: all are actors. `either`: the text decides. */
  direction: 'directed' | 'mutual' | 'either';
}

/** PLOVER event types that cooperation events can have. */
export type PloverType = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'SANCTION';

/** Every event type Cordiale knows. Unknown types are kept and shown with a neutral mark. */
export const EVENT_TYPES: Readonly<Record<EventType, EventTypeDefinition>> = {
  'visit': {plover: 'CONSULT', cameo: '042', direction: 'directed'},
  'meeting': {plover: 'CONSULT', cameo: '040', direction: 'mutual'},
  'agreement-signed': {plover: 'SUPPORT', cameo: '057', direction: 'mutual'},
  'agreement-ratified': {plover: 'SUPPORT', cameo: '057', direction: 'mutual'},
  'commitment': {plover: 'AGREE', cameo: '030', direction: 'either'},
  'proposal': {plover: 'AGREE', cameo: '030', direction: 'either'},
  'statement-of-support': {plover: 'SUPPORT', cameo: '051', direction: 'directed'},
  'military-aid': {plover: 'AID', cameo: '072', direction: 'directed'},
  'other-aid': {plover: 'AID', cameo: '070', direction: 'directed'},
  'training': {plover: 'AID', cameo: '072', direction: 'either'},
  'exercise': {plover: 'COOPERATE', cameo: '062', direction: 'mutual'},
  'intelligence-sharing': {plover: 'COOPERATE', cameo: '064', direction: 'mutual'},
  'procurement': {plover: 'COOPERATE', cameo: '061', direction: 'directed'},
  'deployment': {plover: 'AID', cameo: '074', direction: 'directed'},
  'industry': {plover: 'COOPERATE', cameo: '061', direction: 'mutual'},
  'joint-programme': {plover: 'COOPERATE', cameo: '062', direction: 'mutual'},
  'withdrawal': {plover: 'RETREAT', cameo: '087', direction: 'directed'},
  'suspension': {plover: 'SANCTION', cameo: '162', direction: 'directed'},
};

/** What a type is called in the exchange vocabularies, built in or added by a host; nothing for a type that nobody has defined. */
export function definitionOf(type: string): EventTypeDefinition | undefined {
  return isEventType(type) ? EVENT_TYPES[type] : addedTaxonomy().types[type];
}

/** How real an event is. A plan is never a fact. */
export const REALIS = ['actual', 'ongoing', 'future', 'hypothetical', 'negated', 'historical'] as const;
/** How real, as far as it is built in; a host may add others. */
export type Realis = (typeof REALIS)[number];

/** Fields of cooperation; an event may have several. */
export const DOMAINS = [
  'policy', 'cyber', 'air-defence', 'land', 'maritime', 'defence-industry', 'procurement', 'training', 'exercises', 'crisis-management', 'demining',
  'medical', 'intelligence', 'deployment', 'energy-infrastructure', 'space', 'hybrid-disinformation', 'uncrewed-systems', 'ammunition', 'logistics', 'other',
] as const;
/** A field of cooperation that is built in; a host may add others. */
export type Domain = (typeof DOMAINS)[number];

/** Parts a country can play. Mutual acts have actors only. */
export const ROLES = ['actor', 'recipient'] as const;
/** A part that is built in; a host may add others. */
export type Role = (typeof ROLES)[number];
