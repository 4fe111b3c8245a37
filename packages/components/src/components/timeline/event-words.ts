import {countryName, dateInWords, DOMAIN_LABELS, domainsInWords, eventInWords, labelOf, partnersOf, REALIS_LABELS, TYPE_LABELS, type CooperationEvent, type EventStore} from '@cordiale/core';

/** What the lanes of a timeline stand for. */
export type LaneKind = 'partner' | 'type' | 'domain';

/** The keys of the lanes an event lies in. */
export function laneKeysOf(event: CooperationEvent, kind: LaneKind, focusCountry: string | undefined): readonly string[] {
  if (kind === 'type') return [event.type];
  if (kind === 'domain') return event.domains.length > 0 ? event.domains : ['other'];
  return partnersOf(event, focusCountry);
}

/** The name of a lane in the reader's language. */
export function laneName(key: string, kind: LaneKind, locale: string): string {
  if (kind === 'partner') return countryName(key, locale);
  return kind === 'type' ? labelOf(TYPE_LABELS, key) : labelOf(DOMAIN_LABELS, key);
}

/** Words are made once for each event: names and dates in the reader's language are slow to make, and drawn in every frame. */
const wordsOfEvent = new WeakMap<CooperationEvent, Map<string, unknown>>();

function once<T>(event: CooperationEvent, key: string, make: () => T): T {
  let words = wordsOfEvent.get(event);
  if (!words) wordsOfEvent.set(event, (words = new Map()));
  let value = words.get(key) as T | undefined;
  if (value === undefined) words.set(key, (value = make()));
  return value;
}

/** Texts for beside a mark, the fullest first. What the lane says already is left out. */
export function markLabels(event: CooperationEvent, kind: LaneKind, focusCountry: string | undefined, locale: string): readonly string[] {
  return once(event, `label ${kind} ${focusCountry} ${locale}`, () => createLabels(event, kind, focusCountry, locale));
}

function createLabels(event: CooperationEvent, kind: LaneKind, focusCountry: string | undefined, locale: string): string[] {
  const type = labelOf(TYPE_LABELS, event.type);
  const partners = partnersOf(event, focusCountry).map((country) => countryName(country, locale)).join(', ');
  if (kind === 'type') return [partners];
  if (kind === 'domain') return [`${type}: ${partners}`, type];
  const domain = domainsInWords(event).find((name) => !name.toLowerCase().startsWith(type.toLowerCase()));
  return domain === undefined ? [type] : [`${type} · ${domain}`, type];
}

/** An event as one sentence: "Visit: Lithuania → Israel, shortly before 31 July 2025, happened." */
export function markName(event: CooperationEvent, locale: string): string {
  return once(event, `name ${locale}`, () => `${eventInWords(event, locale)}, ${dateInWords(event.date, locale)}, ${labelOf(REALIS_LABELS, event.realis)}.`);
}

/** Where an event is reported: publishers or titles where they are known, otherwise how many articles. */
export function sourcesInWords(event: CooperationEvent, store: EventStore): string {
  const names = event.reports.map(({article}) => store.articles.get(article)).map((article) => article?.publisher ?? article?.title ?? null);
  const known = [...new Set(names.filter((name) => name !== null))];
  const count = event.reports.length === 1 ? '1 report' : `${event.reports.length} reports`;
  return known.length === 0 ? count : `${count}: ${known.join(', ')}`;
}
