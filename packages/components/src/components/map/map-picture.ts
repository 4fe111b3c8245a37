import {countryLinks, countryName, type Clause, type Count, type CountryLink, type EventStore, type Match} from '@cordiale/core';
import type {Size} from './camera.js';
import {countInWords} from './count-in-words.js';
import {classOf, countClasses, type CountClass} from './count-classes.js';
import {greatCircle, type ArcPath} from './great-circle.js';
import {LABEL_POINTS, type LngLat} from './label-points.js';
import {categoriesOf, matchOf, type Category, type Measure} from './measure.js';
import {total} from './total.js';

/** A country with events: its symbol, its tint and what is said about it. */
export interface CountryMark {
  code: string;
  name: string;
  at: LngLat;
  count: Count;
  /** True for the country whose partners are shown. */
  isFocus: boolean;
  /** Part of all matching events, from 0 to 1. */
  share: number;
  /** Events by category, in the order of {@link MapPicture.categories}. */
  parts: readonly number[];
  /** False when all its matching events are planned, proposed or denied: such a circle is hollow. */
  isFact: boolean;
  /** Step of the colour scale from 1, by definite events or by share, or 5 and the tone of the strongest category; 0 for none, and for the country in focus. */
  step: number;
  /** What the map writes in or beside the circle: "12", "+2" when they are only possible, "8%" of a share. */
  number: string;
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
  /** Steps of the colour scale, in events or in percent; empty for a measure with categories. */
  classes: readonly CountClass[];
  measure: Measure;
  /** The categories of the measure, each with its colour. */
  categories: readonly Category[];
  hasPlans: boolean;
  hasDirections: boolean;
  hasPossible: boolean;
  /** The links that are not drawn, because only the strongest are: how many they are, and in how many events. */
  rest: {links: number; events: number};
  /** Codes of countries with events that have no place on the map. */
  unplaced: readonly string[];
  /** "7 partners of Lithuania in 24 events, 3 more possible". */
  summary: string;
}

export interface PictureInput {
  store: EventStore;
  /** Clauses the map is filtered by, and their match. */
  clauses: readonly Clause[];
  match: Match;
  focus: string | undefined;
  locale: string;
  size: Size;
  measure?: Measure;
  /** How many links are drawn at most. */
  links?: number;
}

const NONE: Count = {definite: 0, possible: 0};
const MOST_LINKS = 30;
/** Steps of shares in percent: the same for every set of events, so that pictures can be compared. */
const SHARE_CLASSES: readonly CountClass[] = [{from: 0, to: 4}, {from: 5, to: 9}, {from: 10, to: 19}, {from: 20, to: 39}, {from: 40, to: 100}];
/** Tones of categories follow the five steps of counts. */
const STEPS = 5;
const LARGEST_RADIUS_PX = 22;
const SMALLEST_LARGEST_RADIUS_PX = 14;
const FOCUS_RADIUS_PX = 5;
const LARGEST_UNIT_RADIUS_PX = 9;
const WIDEST_ARC_PX = 5;
const THINNEST_ARC_PX = 1.25;
const BEND = 0.09;

/** What the map shows of the matching events. Scales are made from all events of the store, so that a filter changes no scale. */
export function createMapPicture({store, clauses, match, focus, locale, size, measure = 'events', links: mostLinks = MOST_LINKS}: PictureInput): MapPicture {
  const all = countAll(store, focus);
  const matching = countCountries(store, match, focus);
  const categories = remembered(store, `${measure} ${locale}`, () => categoriesOf(measure, store, locale));
  const partCounts = categories.map((category) => {
    const part = matchOf(category, store, clauses);
    return part ? countCountries(store, part, focus).counts : new Map<string, Count>();
  });
  const largest = Math.max(0, ...[...all.counts].map(([code, count]) => (code === focus ? 0 : total(count))));
  const classes = categories.length > 0 || largest === 0 ? [] : measure === 'share' ? SHARE_CLASSES : countClasses(largest);
  const largestRadius = Math.max(SMALLEST_LARGEST_RADIUS_PX, Math.min(LARGEST_RADIUS_PX, Math.sqrt(size.widthPx * size.heightPx) * 0.04));
  const unitRadius = Math.min(LARGEST_UNIT_RADIUS_PX, largestRadius / Math.sqrt(Math.max(1, largest)));
  const nameOf = (code: string) => countryName(code, locale);
  const focusName = focus === undefined ? undefined : nameOf(focus);
  const everyEvent = total(focus === undefined ? {definite: match.count.definite + match.undatedRows.length, possible: match.count.possible} : (matching.counts.get(focus) ?? NONE));
  const percent = new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 0});
  const withFacts = new Set(matching.links.filter(({factCount}) => factCount > 0).flatMap(({from, to}) => [from, to]));
  const linked = new Set(matching.links.flatMap(({from, to}) => [from, to]));

  const codes = [...all.counts.keys()];
  const marks = codes.flatMap((code): CountryMark[] => {
    const at = LABEL_POINTS[code];
    if (!at) return [];
    const name = nameOf(code);
    const count = matching.counts.get(code) ?? NONE;
    const isFocus = code === focus;
    const isFact = withFacts.has(code) || !linked.has(code);
    const share = everyEvent === 0 ? 0 : total(count) / everyEvent;
    const parts = partCounts.map((counts) => total(counts.get(code) ?? NONE));
    const strongest = parts.reduce((best, part, index) => (part > (parts[best] ?? 0) ? index : best), 0);
    const step = isFocus || total(count) === 0 ? 0 : categories.length > 0 ? toneStep(categories[strongest], parts[strongest]) : measure === 'share' ? classOf(share * 100, classes) : classOf(count.definite, classes);
    const radiusOf = (events: number) => (isFocus ? FOCUS_RADIUS_PX : unitRadius * Math.sqrt(events));
    const words = isFocus ? `${name}, in focus: ${countInWords(count, locale)}` : `${name}: ${countInWords(count, locale, focusName && `with ${focusName}`)}`;
    const kind = isFocus || total(count) === 0 ? '' : measure === 'share' ? `, ${percent.format(share)} of all` : strongestInWords(categories[strongest], parts[strongest], locale);
    const plans = total(count) > 0 && !isFact && !isFocus ? '; planned, proposed or denied only' : '';
    return [{
      code, name, at, count, isFocus, isFact, share, parts, step,
      number: measure === 'share' ? percent.format(share) : numberOf(count, locale),
      radiusPx: radiusOf(total(count)),
      definiteRadiusPx: radiusOf(count.definite),
      sentence: `${words}${kind}${plans}`,
    }];
  });
  const importance = (code: string) => total(all.counts.get(code) ?? NONE);
  marks.sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || importance(b.code) - importance(a.code) || (a.code < b.code ? -1 : 1));

  const placed = matching.links.filter(({from, to}) => LABEL_POINTS[from] && LABEL_POINTS[to]);
  const drawn = placed.slice(0, mostLinks);
  const rest = placed.slice(mostLinks);
  const strongest = Math.max(1, ...all.links.map(({count}) => total(count)));
  const arcs = drawn.map((link) => createArc(link, {strongest, drawn})).reverse();
  return {
    marks,
    arcs,
    classes,
    measure,
    categories,
    hasPlans: arcs.some(({isFact}) => !isFact),
    hasDirections: arcs.some(({isDirected}) => isDirected),
    hasPossible: marks.some(({count}) => count.possible > 0),
    rest: {links: rest.length, events: rest.reduce((sum, {count}) => sum + total(count), 0)},
    unplaced: codes.filter((code) => !LABEL_POINTS[code]),
    summary: summarise({marks, match, focusName, locale}),
  };
}

function toneStep(category: Category | undefined, events = 0): number {
  return category && events > 0 ? STEPS + category.tone : 0;
}

function strongestInWords(category: Category | undefined, events = 0, locale: string): string {
  return category && events > 0 ? `, mostly ${category.label.toLocaleLowerCase(locale)} (${new Intl.NumberFormat(locale).format(events)})` : '';
}

function numberOf({definite, possible}: Count, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  return definite > 0 ? number.format(definite) : `+${number.format(possible)}`;
}

interface Counts {
  counts: Map<string, Count>;
  links: CountryLink[];
}

const answers = new WeakMap<EventStore, Map<string, unknown>>();

/**
 * What is worked out of all events of a store, once. Asking at every step of a brush would make the store count all its rows anew each
 * time, and those of the brush after them.
 */
function remembered<Answer>(store: EventStore, question: string, answer: () => Answer): Answer {
  const known = answers.get(store) ?? new Map<string, unknown>();
  answers.set(store, known);
  if (!known.has(question)) known.set(question, answer());
  return known.get(question) as Answer;
}

function countAll(store: EventStore, focus: string | undefined): Counts {
  return remembered(store, `all ${focus ?? ''}`, () => countCountries(store, store.match([]), focus));
}

/** Events by country and their links; with a country in focus only those that link another country to it. */
function countCountries(store: EventStore, match: Match, focus: string | undefined): Counts {
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
