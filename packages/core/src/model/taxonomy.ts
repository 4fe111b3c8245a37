/**
 * The kinds of cooperation, what they are called in the exchange vocabularies, and how they are grouped for the eye.
 * PLOVER: event type and mode. CAMEO: root or leaf code, always a string ("010" is not 10).
 */
export interface EventTypeDefinition {
  plover: PloverType;
  cameo: string;
  family: Family;
  /** `directed`: one side acts for or upon the other. `mutual`: all are actors. `either`: the text decides. */
  direction: 'directed' | 'mutual' | 'either';
}

/** PLOVER event types that cooperation events can have. */
export type PloverType = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'SANCTION';

/** Families group event types under one shape and colour. */
export const FAMILIES = ['talks', 'accords', 'backing', 'aid', 'joint-action', 'endings'] as const;
export type Family = (typeof FAMILIES)[number];

/** Every event type Cordiale knows. Unknown types are kept and shown with a neutral mark. */
export const EVENT_TYPES = {
  'visit': {plover: 'CONSULT', cameo: '042', family: 'talks', direction: 'directed'},
  'meeting': {plover: 'CONSULT', cameo: '040', family: 'talks', direction: 'mutual'},
  'agreement-signed': {plover: 'SUPPORT', cameo: '057', family: 'accords', direction: 'mutual'},
  'agreement-ratified': {plover: 'SUPPORT', cameo: '057', family: 'accords', direction: 'mutual'},
  'commitment': {plover: 'AGREE', cameo: '030', family: 'accords', direction: 'either'},
  'proposal': {plover: 'AGREE', cameo: '030', family: 'accords', direction: 'either'},
  'statement-of-support': {plover: 'SUPPORT', cameo: '051', family: 'backing', direction: 'directed'},
  'military-aid': {plover: 'AID', cameo: '072', family: 'aid', direction: 'directed'},
  'other-aid': {plover: 'AID', cameo: '070', family: 'aid', direction: 'directed'},
  'training': {plover: 'AID', cameo: '072', family: 'aid', direction: 'either'},
  'exercise': {plover: 'COOPERATE', cameo: '062', family: 'joint-action', direction: 'mutual'},
  'intelligence-sharing': {plover: 'COOPERATE', cameo: '064', family: 'joint-action', direction: 'mutual'},
  'procurement': {plover: 'COOPERATE', cameo: '061', family: 'joint-action', direction: 'directed'},
  'deployment': {plover: 'AID', cameo: '074', family: 'joint-action', direction: 'directed'},
  'industry': {plover: 'COOPERATE', cameo: '061', family: 'joint-action', direction: 'mutual'},
  'joint-programme': {plover: 'COOPERATE', cameo: '062', family: 'joint-action', direction: 'mutual'},
  'withdrawal': {plover: 'RETREAT', cameo: '087', family: 'endings', direction: 'directed'},
  'suspension': {plover: 'SANCTION', cameo: '162', family: 'endings', direction: 'directed'},
} as const satisfies Record<string, EventTypeDefinition>;

export type EventType = keyof typeof EVENT_TYPES;

/** How real an event is. A plan is never a fact. */
export const REALIS = ['actual', 'ongoing', 'future', 'hypothetical', 'negated', 'historical'] as const;
export type Realis = (typeof REALIS)[number];

/** Fields of cooperation; an event may have several. */
export const DOMAINS = [
  'policy', 'cyber', 'air-defence', 'land', 'maritime', 'defence-industry', 'procurement', 'training', 'exercises', 'crisis-management', 'demining',
  'medical', 'intelligence', 'deployment', 'energy-infrastructure', 'space', 'hybrid-disinformation', 'uncrewed-systems', 'ammunition', 'logistics', 'other',
] as const;
export type Domain = (typeof DOMAINS)[number];

/** Parts a country can play. Mutual acts have actors only. */
export const ROLES = ['actor', 'recipient'] as const;
export type Role = (typeof ROLES)[number];

/** True when `type` is one of {@link EVENT_TYPES}. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_TYPES, type);
}

/** The family of an event type, or `null` for a type nobody has defined. */
export function familyOf(type: string): Family | null {
  return isEventType(type) ? EVENT_TYPES[type].family : null;
}
