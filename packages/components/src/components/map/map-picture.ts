import {countryLinks, countryName, type Count, type CountryLink, type EventStore, type Match} from '@cordiale/core';
import type {Size} from './camera.js';
import {countInWords} from './count-in-words.js';
import {classOf, countClasses, type CountClass} from './count-classes.js';
import {greatCircle, type ArcPath} from './great-circle.js';
import {LABEL_POINTS, type LngLat} from './label-points.js';

/** A country with events: its symbol, its tint and what is said about it. */
export interface CountryMark {
  code: string;
  name: string;
  at: LngLat;
  count: Count;
  /** True for the country whose partners are shown. */
  isFocus: boolean;
  /** Step of the colour scale by definite events, from 1; 0 for none, and for the country in focus. */
  step: number;
  /** Radius of the circle for all matching events and for the definite ones: the area is the count. 0 for none. The country in focus has a dot. */
  radiusPx: number;
  definiteRadiusPx: number;
  /** "Italy: 12 events with Lithuania, 2 more possible". */
  sentence: string;
}

/** A line between two countries. */
export interface ArcMark extends ArcPath {
  id: string;
  from: string;
  to: string;
  isDirected: boolean;
  /** False when all its events are planned, proposed or denied: such a line is dashed. */
  isFact: boolean;
  count: Count;
  widthPx: number;
  /** How many times the usual size its arrow head has. */
  headScale: number;
}

/** Everything the map shows, ready to be drawn by any renderer. */
export interface MapPicture {
  /**
   * Every country with an event in the store, whether one matches or not: the one in focus first, then by number of events in the
   * store, so that a filter does not change the order.
   */
  marks: readonly CountryMark[];
  /** The strongest last, so that it lies on top. */
  arcs: readonly ArcMark[];
  classes: readonly CountClass[];
  hasPlans: boolean;
  hasDirections: boolean;
  hasPossible: boolean;
  /** Links that are not drawn, because only the strongest are. */
  hiddenLinks: number;
  /** Codes of countries with events that have no place on the map. */
  unplaced: readonly string[];
  /** "7 partners of Lithuania in 24 events, 3 more possible". */
  summary: string;
}

export interface PictureInput {
  store: EventStore;
  match: Match;
  focus: string | undefined;
  locale: string;
  size: Size;
}

const NONE: Count = {definite: 0, possible: 0};
const MOST_ARCS = 30;
const LARGEST_RADIUS_PX = 22;
const SMALLEST_LARGEST_RADIUS_PX = 14;
const FOCUS_RADIUS_PX = 5;
const LARGEST_UNIT_RADIUS_PX = 9;
const WIDEST_ARC_PX = 5;
const THINNEST_ARC_PX = 1.25;
const BEND = 0.09;

/** What the map shows of the matching events. Scales are made from all events of the store, so that a filter changes no scale. */
export function createMapPicture({store, match, focus, locale, size}: PictureInput): MapPicture {
  const everything = store.match([]);
  const all = countCountries(store, everything, focus);
  const matching = countCountries(store, match, focus);
  const largest = Math.max(0, ...[...all.counts].map(([code, count]) => (code === focus ? 0 : total(count))));
  const classes = countClasses(largest);
  const largestRadius = Math.max(SMALLEST_LARGEST_RADIUS_PX, Math.min(LARGEST_RADIUS_PX, Math.sqrt(size.widthPx * size.heightPx) * 0.04));
  const unitRadius = Math.min(LARGEST_UNIT_RADIUS_PX, largestRadius / Math.sqrt(Math.max(1, largest)));
  const nameOf = (code: string) => countryName(code, locale);
  const focusName = focus === undefined ? undefined : nameOf(focus);

  const codes = [...all.counts.keys()];
  const marks = codes.flatMap((code): CountryMark[] => {
    const at = LABEL_POINTS[code];
    if (!at) return [];
    const count = matching.counts.get(code) ?? NONE;
    const isFocus = code === focus;
    const step = isFocus ? 0 : classOf(count.definite, classes);
    const sentence = isFocus ? `${nameOf(code)}, in focus: ${countInWords(count, locale)}` : `${nameOf(code)}: ${countInWords(count, locale, focusName && `with ${focusName}`)}`;
    const radiusOf = (events: number) => (isFocus ? FOCUS_RADIUS_PX : unitRadius * Math.sqrt(events));
    return [{code, name: nameOf(code), at, count, isFocus, step, radiusPx: radiusOf(total(count)), definiteRadiusPx: radiusOf(count.definite), sentence}];
  });
  const importance = (code: string) => total(all.counts.get(code) ?? NONE);
  marks.sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || importance(b.code) - importance(a.code) || (a.code < b.code ? -1 : 1));

  const placed = matching.links.filter(({from, to}) => LABEL_POINTS[from] && LABEL_POINTS[to]);
  const drawn = focus === undefined ? placed.slice(0, MOST_ARCS) : placed;
  const strongest = Math.max(1, ...all.links.map(({count}) => total(count)));
  const arcs = drawn.map((link) => createArc(link, {strongest, drawn})).reverse();
  return {
    marks,
    arcs,
    classes,
    hasPlans: arcs.some(({isFact}) => !isFact),
    hasDirections: arcs.some(({isDirected}) => isDirected),
    hasPossible: marks.some(({count}) => count.possible > 0),
    hiddenLinks: placed.length - drawn.length,
    unplaced: codes.filter((code) => !LABEL_POINTS[code]),
    summary: summarise({marks, match, focusName, locale}),
  };
}

/** Events by country and their links; with a country in focus only those that link another country to it. */
function countCountries(store: EventStore, match: Match, focus: string | undefined): {counts: Map<string, Count>; links: CountryLink[]} {
  const byCountry = store.countBy('country', match);
  const links = countryLinks(store, match);
  if (focus === undefined) return {counts: byCountry, links};
  const ofFocus = links.filter(({from, to}) => from === focus || to === focus);
  const counts = new Map<string, Count>();
  const own = byCountry.get(focus);
  if (own) counts.set(focus, own);
  for (const {from, to, count} of ofFocus) {
    const partner = from === focus ? to : from;
    const known = counts.get(partner) ?? NONE;
    counts.set(partner, {definite: known.definite + count.definite, possible: known.possible + count.possible});
  }
  return {counts, links: ofFocus};
}

function createArc({from, to, isDirected, count, factCount}: CountryLink, {strongest, drawn}: {strongest: number; drawn: readonly CountryLink[]}): ArcMark {
  const hasOthers = drawn.some((other) => (other.from === to && other.to === from) || (other.from === from && other.to === to && other.isDirected !== isDirected));
  const start: LngLat = LABEL_POINTS[from] ?? [0, 0];
  const end: LngLat = LABEL_POINTS[to] ?? [0, 0];
  const widthPx = Math.max(THINNEST_ARC_PX, WIDEST_ARC_PX * Math.sqrt(total(count) / Math.max(strongest, 6)));
  return {
    ...greatCircle(start, end, {bend: isDirected && hasOthers ? BEND : 0}),
    id: `${from}${isDirected ? '>' : '='}${to}`,
    from,
    to,
    isDirected,
    isFact: factCount > 0,
    count,
    widthPx,
    headScale: 0.9 + widthPx * 0.2,
  };
}

function summarise({marks, match, focusName, locale}: {marks: readonly CountryMark[]; match: Match; focusName: string | undefined; locale: string}): string {
  if (marks.length === 0) return focusName === undefined ? 'No events yet.' : `No event with ${focusName}.`;
  const shown = marks.filter(({count, isFocus}) => !isFocus && total(count) > 0).length;
  if (focusName === undefined) {
    const count = {definite: match.count.definite + match.undatedRows.length, possible: match.count.possible};
    return `${shown} ${shown === 1 ? 'country' : 'countries'} in ${countInWords(count, locale)}`;
  }
  const own = marks.find(({isFocus}) => isFocus)?.count ?? NONE;
  return `${shown} ${shown === 1 ? 'partner' : 'partners'} of ${focusName} in ${countInWords(own, locale)}`;
}

/** Definite and possible events together. */
export function total({definite, possible}: Count): number {
  return definite + possible;
}
