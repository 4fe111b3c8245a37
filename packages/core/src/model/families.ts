import {addedTaxonomy} from './added-taxonomy.js';

/** Families group event types under one shape and colour; each with the types of the taxonomy that belong to it. */
const TYPES_OF_FAMILY = {
  'talks': ['visit', 'meeting'],
  'accords': ['agreement-signed', 'agreement-ratified', 'commitment', 'proposal'],
  'backing': ['statement-of-support'],
  'aid': ['military-aid', 'other-aid', 'training'],
  'joint-action': ['exercise', 'intelligence-sharing', 'procurement', 'deployment', 'industry', 'joint-programme'],
  'endings': ['withdrawal', 'suspension'],
} as const;

/** Families that are built in; a host may add others. */
export type Family = keyof typeof TYPES_OF_FAMILY;

/** In the order of legends and of the tones of the map. */
export const FAMILIES = ['talks', 'accords', 'backing', 'aid', 'joint-action', 'endings'] as const satisfies readonly Family[];

/** A type of event that Cordiale knows. Unknown types are kept and shown with a neutral mark. */
export type EventType = (typeof TYPES_OF_FAMILY)[Family][number];

/** All of them, family by family. */
export const TYPES: readonly EventType[] = /* @__PURE__ */ FAMILIES.flatMap((family) => TYPES_OF_FAMILY[family]);

/** True when `type` is one of the taxonomy. */
export function isEventType(type: string): type is EventType {
  return (TYPES as readonly string[]).includes(type);
}

/** The family of an event type, built in or added by a host, or `null` for a type nobody has defined. */
export function familyOf(type: string): Family | (string & {}) | null {
  return FAMILIES.find((family) => (TYPES_OF_FAMILY[family] as readonly string[]).includes(type)) ?? addedTaxonomy().types[type]?.family ?? null;
}
