import {countryName, DOMAIN_LABELS, labelOf, TYPE_LABELS, type LaneField} from '@cordiale/core';

/** What the lanes of a timeline stand for. */
export const LANE_KINDS = ['partner', 'type', 'domain', 'initiative'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** In which order lanes stand: most events first, by name, or by the day of their first event. */
export const LANE_ORDERS = ['count', 'name', 'first'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** What a choice of lanes or of their order is called. */
export const LANE_KIND_LABELS: Readonly<Record<LaneKind, string>> = {partner: 'Partner', type: 'Type', domain: 'Field', initiative: 'Initiative'};
export const LANE_ORDER_LABELS: Readonly<Record<LaneOrder, string>> = {count: 'Most events', name: 'Name', first: 'First event'};

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
    case 'type': return labelOf(TYPE_LABELS, key);
    case 'domain': return labelOf(DOMAIN_LABELS, key);
    case 'initiative': return key === '' ? 'No initiative named' : key;
  }
}
