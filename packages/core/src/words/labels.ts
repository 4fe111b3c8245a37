import type {Dating} from '../model/dating.js';
import type {RevisableField} from '../model/revision.js';
import {FAMILIES, TYPES, type EventType, type Family} from '../model/families.js';
import {addedTaxonomy} from '../model/added-taxonomy.js';
import {labelIn} from '../model/host-taxonomy.js';
import {DOMAINS, type Domain, type Realis} from '../model/taxonomy.js';
import {wordsOf} from './language.js';

/** English names of event types, as a heading says them. */
export const TYPE_LABELS: Readonly<Record<EventType, string>> = /* @__PURE__ */ labelsOf(TYPES, {'other-aid': 'Aid'});

/** English names of the built-in families, as a legend says them. */
export const FAMILY_LABELS: Readonly<Record<Family, string>> = /* @__PURE__ */ labelsOf(FAMILIES);

/** How real an event is, in English, as it stands behind the name of one. */
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

/** How sure a date is, in English, as a facet lists it. */
export const DATING_LABELS: Readonly<Record<Dating, string>> = {
  day: 'to the day',
  period: 'to a longer period',
  approximate: 'approximate',
  bounded: 'only limits known',
  undated: 'undated',
};

/** English names of the built-in fields of cooperation. */
export const DOMAIN_LABELS: Readonly<Record<Domain, string>> = /* @__PURE__ */ labelsOf(DOMAINS, {
  'policy': 'Defence policy',
  'land': 'Land forces',
  'energy-infrastructure': 'Energy and infrastructure',
  'hybrid-disinformation': 'Hybrid threats and disinformation',
});

/** A label for each value: the value itself as a heading writes it, unless it has one of its own. */
function labelsOf<Value extends string>(values: readonly Value[], own: Partial<Record<Value, string>> = {}): Record<Value, string> {
  const headings = values.map((value): [string, string] => [value, value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ')]);
  return {...(Object.fromEntries(headings) as Record<Value, string>), ...own};
}

/** The label of a value, or the value itself with its hyphens as spaces when nobody has defined it. */
export function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? labels[value]! : value.replaceAll('-', ' ');
}

/** What a host calls a key of its own; any other by the label that is built in. */
function nameOf(part: 'types' | 'families' | 'realis' | 'domains', key: string, locale: string, english: Readonly<Record<string, string>>): string {
  return labelIn(addedTaxonomy()[part][key]?.label, locale) ?? labelOf(wordsOf(part, locale, english as never), key);
}

/** A type of event as a heading says it: "Military aid". */
export function typeInWords(type: string, locale = 'en-GB'): string {
  return nameOf('types', type, locale, TYPE_LABELS);
}

/** A family of types as a heading says it: "Joint action". */
export function familyInWords(family: Family | (string & {}), locale = 'en-GB'): string {
  return nameOf('families', family, locale, FAMILY_LABELS);
}

/** How real an event is: "planned". */
export function realisInWords(realis: string, locale = 'en-GB'): string {
  return nameOf('realis', realis, locale, REALIS_LABELS);
}

/** The question that a field of an event answers: "When". */
export function fieldInWords(field: RevisableField, locale = 'en-GB'): string {
  return wordsOf('fields', locale, FIELD_LABELS)[field];
}

/** How exactly an event is dated: "to the day". */
export function datingInWords(dating: string, locale = 'en-GB'): string {
  return labelOf(wordsOf('datings', locale, DATING_LABELS), dating);
}

/** A field of cooperation as a heading says it: "Air defence". */
export function domainInWords(domain: string, locale = 'en-GB'): string {
  return nameOf('domains', domain, locale, DOMAIN_LABELS);
}

/** A part of a host's own as it calls it: "Patron"; nothing for a part that is built in. */
export function ownRoleInWords(role: string, locale = 'en-GB'): string | undefined {
  return labelIn(addedTaxonomy().roles[role]?.label, locale);
}
