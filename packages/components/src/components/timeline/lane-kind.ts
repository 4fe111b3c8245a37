import {countryName, domainInWords, typeInWords, type LaneField} from '@cordiale/core';
import {msgIn} from '../../internal/messages.js';

/** What the lanes of a timeline stand for. */
export const LANE_KINDS = ['partner', 'type', 'domain', 'initiative'] as const;
/** What lanes are made by; `partner` is by country. */
export type LaneKind = (typeof LANE_KINDS)[number];

/** In which order lanes stand: most events first, by name, or by the day of their first event. */
export const LANE_ORDERS = ['count', 'name', 'first'] as const;
/** What `order` of a timeline takes. Defaults to `count` there. */
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** What a choice of lanes is called. */
export function laneKindLabels(locale: string): Readonly<Record<LaneKind, string>> {
  const msg = msgIn(locale);
  return {partner: msg('Partner'), type: msg('Type'), domain: msg('Field'), initiative: msg('Initiative')};
}

/** What a choice of their order is called. */
export function laneOrderLabels(locale: string): Readonly<Record<LaneOrder, string>> {
  const msg = msgIn(locale);
  return {count: msg('Most events'), name: msg('Name'), first: msg('First event')};
}

/** What lanes of a kind are made of. */
export function laneFieldOf(kind: LaneKind, focusCountry: string | undefined): LaneField {
  switch (kind) {
    case 'partner': return {field: 'country', except: focusCountry};
    case 'type': return {field: 'type'};
    case 'domain': return {field: 'domain', none: 'other'};
    case 'initiative': return {field: 'initiative', none: ''};
  }
}

/** The name of a lane in the reader's language. */
export function laneName(key: string, kind: LaneKind, locale: string): string {
  switch (kind) {
    case 'partner': return countryName(key, locale);
    case 'type': return typeInWords(key, locale);
    case 'domain': return domainInWords(key, locale);
    case 'initiative': return key === '' ? msgIn(locale)('No initiative named') : key;
  }
}
