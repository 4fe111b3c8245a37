import {countryName, type Clause, type Count, type CountryLink, type EventStore, type Match} from '@cordiale/core';
import {numberFormat} from '../../internal/number-format.js';
import type {Size} from './camera.js';
import {countInWords} from './count-in-words.js';
import {classOf, type CountClass} from './count-classes.js';
import {countCountries, NONE} from './country-counts.js';
import type {ArcPath} from './great-circle.js';
import {LABEL_POINTS, type LngLat} from './label-points.js';
import {linkId, scaleOf, type MapScale} from './map-scale.js';
import {matchOf, type Category, type Measure} from './measure.js';
import {total} from '../../internal/total.js';
import {counted, msgIn, str} from '../../internal/messages.js';

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
  /** Step of the colour scale from 1, by definite events or by share, or 5 and the tone of the strongest category; 0 for none, for plans alone, and for the country in focus. */
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
  /** Those strongest among all events last, so that they lie on top and no filter changes what lies on what. */
  arcs: readonly ArcMark[];
  /** Steps of the colour scale, in events or in percent; empty for a measure with categories. */
  classes: readonly CountClass[];
  measure: Measure;
  /** The categories of the measure, each with its colour. */
  categories: readonly Category[];
  hasPlans: boolean;
  hasDirections: boolean;
  hasPossible: boolean;
  /** True when the store has articles, so that a country without an event is one that none of them tells of. */
  hasArticles: boolean;
  /** The links that are not drawn, because only the strongest are: how many they are, and in how many events. */
  rest: {links: number; events: number};
  /** Codes of countries with events that have no place on the map. */
  unplaced: readonly string[];
  /** "7 partners of Lithuania in 24 events, 3 more possible". */
  summary: string;
}

/** What a picture is made from; without a focus every country is a partner. `links` defaults to 30. */
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

const MOST_LINKS = 30;
/** Tones of categories follow the five steps of counts. */
const STEPS = 5;
const LARGEST_RADIUS_PX = 22;
const SMALLEST_LARGEST_RADIUS_PX = 14;
const FOCUS_RADIUS_PX = 5;
const LARGEST_UNIT_RADIUS_PX = 9;
const WIDEST_ARC_PX = 5;
const THINNEST_ARC_PX = 1.25;
/** Widths of lines and sizes of arrow heads go by steps that nobody sees, so that few are drawn anew while a brush moves. */
const WIDTH_STEP_PX = 0.25;
const HEAD_STEP = 0.25;

/** What the map shows of the matching events, on the scale of all events of the store. */
export function createMapPicture({store, clauses, match, focus, locale, size, measure = 'events', links: mostLinks = MOST_LINKS}: PictureInput): MapPicture {
  const scale = scaleOf({store, focus, locale, measure});
  const {categories, classes, largest} = scale;
  const {counts, links} = countCountries(store, match, focus);
  const partCounts = categories.map((category) => {
    const part = matchOf(category, store, clauses);
    return part && countCountries(store, part, focus).counts;
  });
  const largestRadius = Math.max(SMALLEST_LARGEST_RADIUS_PX, Math.min(LARGEST_RADIUS_PX, Math.sqrt(size.widthPx * size.heightPx) * 0.04));
  const unitRadius = Math.min(LARGEST_UNIT_RADIUS_PX, largestRadius / Math.sqrt(Math.max(1, largest)));
  const msg = msgIn(locale);
  const focusName = focus === undefined ? undefined : countryName(focus, locale);
  const everyEvent = focus === undefined ? {definite: match.count.definite + match.undatedCount, possible: match.count.possible} : (counts.get(focus) ?? NONE);
  const percent = numberFormat(locale, {style: 'percent', maximumFractionDigits: 0});
  const linked = new Map<string, boolean>(); // country → whether one of its links is a fact
  for (const {from, to, factCount} of links) for (const code of [from, to]) linked.set(code, linked.get(code) || factCount > 0);

  const marks = scale.places.map(({code, name, at, isFocus}): CountryMark => {
    const count = counts.get(code) ?? NONE;
    const isEmpty = total(count) === 0;
    const isFact = linked.get(code) ?? true;
    const share = total(everyEvent) === 0 ? 0 : total(count) / total(everyEvent);
    const parts = partCounts.map((ofCategory) => total(ofCategory?.get(code) ?? NONE));
    const strongest = parts.reduce((best, part, index) => (part > (parts[best] ?? 0) ? index : best), 0);
    const step = isFocus || isEmpty || !isFact ? 0 : categories.length > 0 ? toneStep(categories[strongest], parts[strongest]) : measure === 'share' ? classOf(Math.round(share * 100), classes) : classOf(count.definite, classes);
    const radiusOf = (events: number) => (isFocus ? FOCUS_RADIUS_PX : unitRadius * Math.sqrt(events));
    const words = isFocus ? msg(str`${name}, in focus: ${countInWords(count, locale)}`) : msg(str`${name}: ${countInWords(count, locale, focusName)}`);
    const told = isFocus || isEmpty ? words : measure === 'share' ? msg(str`${words}, ${percent.format(share)} of all`) : withStrongest(words, categories[strongest], parts[strongest], locale);
    return {
      code, name, at, count, isFocus, isFact, share, parts, step,
      number: measure === 'share' ? percent.format(share) : numberOf(count, locale),
      radiusPx: radiusOf(total(count)),
      definiteRadiusPx: radiusOf(count.definite),
      sentence: isEmpty || isFact || isFocus ? told : msg(str`${told}; planned, proposed or denied only`),
    };
  });

  const placed = links.filter(({from, to}) => LABEL_POINTS[from] && LABEL_POINTS[to]);
  const drawn = placed.slice(0, mostLinks);
  const rest = placed.slice(mostLinks);
  const arcs = drawn.map((link) => createArc(link, scale, drawn)).sort((a, b) => scale.rankOf(b.id) - scale.rankOf(a.id));
  return {
    marks,
    arcs,
    classes,
    measure,
    categories,
    hasPlans: [...arcs, ...marks].some(({isFact}) => !isFact),
    hasDirections: arcs.some(({isDirected}) => isDirected),
    hasPossible: marks.some(({count}) => count.possible > 0),
    hasArticles: store.articles.size > 0,
    rest: {links: rest.length, events: rest.reduce((sum, {count}) => sum + total(count), 0)},
    unplaced: scale.unplaced,
    summary: summarise({marks, everyEvent, focusName, locale}),
  };
}

function toneStep(category: Category | undefined, events = 0): number {
  return category && events > 0 ? STEPS + category.tone : 0;
}

function withStrongest(words: string, category: Category | undefined, events = 0, locale: string): string {
  return category && events > 0 ? msgIn(locale)(str`${words}, mostly ${category.label.toLocaleLowerCase(locale)} (${numberFormat(locale).format(events)})`) : words;
}

function numberOf({definite, possible}: Count, locale: string): string {
  const number = numberFormat(locale);
  return definite > 0 ? number.format(definite) : `+${number.format(possible)}`;
}

function createArc(link: CountryLink, {strongest, pathOf}: MapScale, drawn: readonly CountryLink[]): ArcMark {
  const {from, to, isDirected, count, factCount} = link;
  const hasOthers = drawn.some((other) => (other.from === to && other.to === from) || (other.from === from && other.to === to && other.isDirected !== isDirected));
  const widthPx = Math.max(THINNEST_ARC_PX, roundTo(WIDTH_STEP_PX, WIDEST_ARC_PX * Math.sqrt(total(count) / Math.max(strongest, 6))));
  return {
    ...pathOf(from, to, isDirected && hasOthers),
    id: linkId(link),
    from,
    to,
    isDirected,
    isFact: factCount > 0,
    count,
    widthPx,
    headScale: roundTo(HEAD_STEP, 0.9 + widthPx * 0.2),
  };
}

function roundTo(step: number, value: number): number {
  return Math.round(value / step) * step;
}

function summarise({marks, everyEvent, focusName, locale}: {marks: readonly CountryMark[]; everyEvent: Count; focusName: string | undefined; locale: string}): string {
  const msg = msgIn(locale);
  if (marks.length === 0) return focusName === undefined ? msg('No events yet.') : msg(str`No event with ${focusName}.`);
  const shown = marks.filter(({count, isFocus}) => !isFocus && total(count) > 0).length;
  const events = countInWords(everyEvent, locale);
  if (focusName === undefined) return msg(str`${counted(msg('# country|# countries'), shown, locale)} in ${events}`);
  return msg(str`${counted(msg('# partner|# partners'), shown, locale)} of ${focusName} in ${events}`);
}
