import type {Dating} from '../model/dating.js';
import type {RevisableField} from '../model/revision.js';
import type {Domain, EventType, Family, Realis} from '../model/taxonomy.js';

/** English names of event types, as a heading says them. */
export const TYPE_LABELS: Readonly<Record<EventType, string>> = {
  'visit': 'Visit',
  'meeting': 'Meeting',
  'agreement-signed': 'Agreement signed',
  'agreement-ratified': 'Agreement ratified',
  'commitment': 'Commitment',
  'proposal': 'Proposal',
  'statement-of-support': 'Statement of support',
  'military-aid': 'Military aid',
  'other-aid': 'Aid',
  'training': 'Training',
  'exercise': 'Exercise',
  'intelligence-sharing': 'Intelligence sharing',
  'procurement': 'Procurement',
  'deployment': 'Deployment',
  'industry': 'Industry',
  'joint-programme': 'Joint programme',
  'withdrawal': 'Withdrawal',
  'suspension': 'Suspension',
};

export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  'talks': 'Talks',
  'accords': 'Accords',
  'backing': 'Backing',
  'aid': 'Aid',
  'joint-action': 'Joint action',
  'endings': 'Endings',
};

export const REALIS_LABELS: Readonly<Record<Realis, string>> = {
  actual: 'happened',
  ongoing: 'ongoing',
  future: 'planned',
  hypothetical: 'proposed',
  negated: 'denied',
  historical: 'earlier',
};

/** The questions that the fields of an event answer. */
export const FIELD_LABELS: Readonly<Record<RevisableField, string>> = {
  date: 'When',
  participants: 'Who',
  type: 'What',
  realis: 'Status',
  domains: 'Fields',
};

export const DATING_LABELS: Readonly<Record<Dating, string>> = {
  day: 'to the day',
  period: 'to a longer period',
  approximate: 'approximate',
  bounded: 'only limits known',
  undated: 'undated',
};

export const DOMAIN_LABELS: Readonly<Record<Domain, string>> = {
  'policy': 'Defence policy',
  'cyber': 'Cyber',
  'air-defence': 'Air defence',
  'land': 'Land forces',
  'maritime': 'Maritime',
  'defence-industry': 'Defence industry',
  'procurement': 'Procurement',
  'training': 'Training',
  'exercises': 'Exercises',
  'crisis-management': 'Crisis management',
  'demining': 'Demining',
  'medical': 'Medical',
  'intelligence': 'Intelligence',
  'deployment': 'Deployment',
  'energy-infrastructure': 'Energy and infrastructure',
  'space': 'Space',
  'hybrid-disinformation': 'Hybrid threats and disinformation',
  'uncrewed-systems': 'Uncrewed systems',
  'ammunition': 'Ammunition',
  'logistics': 'Logistics',
  'other': 'Other',
};

/** The label of a value, or the value itself with its hyphens as spaces when nobody has defined it. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? labels[value] ?? value : value.replaceAll('-', ' ');
}
