import {countryName, type EventStore} from '@cordiale/core';
import {countClasses, type CountClass} from './count-classes.js';
import {countCountries, NONE, type CountryCounts} from './country-counts.js';
import {greatCircle, type ArcPath} from './great-circle.js';
import {LABEL_POINTS, type LngLat} from './label-points.js';
import {categoriesOf, type Category, type Measure} from './measure.js';
import {total} from '../../internal/total.js';

/** Steps of shares in percent: the same for every set of events, so that pictures can be compared. */
const SHARE_CLASSES: readonly CountClass[] = [{from: 0, to: 4}, {from: 5, to: 9}, {from: 10, to: 19}, {from: 20, to: 39}, {from: 40, to: 100}];
const BEND = 0.09;

/** What the scale depends on: nothing that a filter changes. */
export interface ScaleInput {
  store: EventStore;
  focus: string | undefined;
  locale: string;
  measure: Measure;
}

/** What all events of a store decide, so that a filter changes no place, name, order, colour or size. */
export interface MapScale {
  /** Countries with a place on the map: the one in focus first, then those with most events. */
  places: readonly {code: string; name: string; at: LngLat; isFocus: boolean}[];
  /** Codes without one. */
  unplaced: readonly string[];
  categories: readonly Category[];
  classes: readonly CountClass[];
  /** Events of the country with most, the one in focus left out. */
  largest: number;
  /** Events of the strongest link; at least 1. */
  strongest: number;
  /** Place of a link among all, from 0 for the strongest. */
  rankOf(id: string): number;
  /** The way between two countries, pushed aside when another link has the same. */
  pathOf(from: string, to: string, isBent: boolean): ArcPath;
}

const known = new WeakMap<EventStore, Map<string, unknown>>();

/**
 * The scale of a store, made once. At every step of a brush it would make the store count all its rows anew, and those of the brush
 * after them.
 */
export function scaleOf(input: ScaleInput): MapScale {
  const {store, focus = '', locale, measure} = input;
  return remembered(store, `${measure} ${locale} ${focus}`, () => createScale(input));
}

function createScale({store, focus, locale, measure}: ScaleInput): MapScale {
  const {counts, links} = remembered(store, focus ?? '', (): CountryCounts => countCountries(store, store.match([]), focus));
  const categories = categoriesOf(measure, store, locale);
  const codes = [...counts.keys()];
  const importance = (code: string) => (code === focus ? Infinity : total(counts.get(code) ?? NONE));
  const largest = Math.max(0, ...codes.filter((code) => code !== focus).map(importance));
  const ranks = new Map(links.map((link, rank) => [linkId(link), rank]));
  const paths = new Map<string, ArcPath>();
  return {
    places: codes.flatMap((code) => (LABEL_POINTS[code] ? [{code, name: countryName(code, locale), at: LABEL_POINTS[code], isFocus: code === focus}] : []))
      .sort((a, b) => importance(b.code) - importance(a.code) || (a.code < b.code ? -1 : 1)),
    unplaced: codes.filter((code) => !LABEL_POINTS[code]),
    categories,
    classes: categories.length > 0 || largest === 0 ? [] : measure === 'share' ? SHARE_CLASSES : countClasses(largest),
    largest,
    strongest: Math.max(1, ...links.map(({count}) => total(count))),
    rankOf: (id) => ranks.get(id) ?? links.length,
    pathOf(from, to, isBent) {
      const key = `${from} ${to} ${isBent}`;
      const path = paths.get(key) ?? greatCircle(LABEL_POINTS[from] ?? [0, 0], LABEL_POINTS[to] ?? [0, 0], {bend: isBent ? BEND : 0});
      paths.set(key, path);
      return path;
    },
  };
}

/** "LT>UA" one way, "LT=UA" together. */
export function linkId({from, to, isDirected}: {from: string; to: string; isDirected: boolean}): string {
  return `${from}${isDirected ? '>' : '='}${to}`;
}

function remembered<Answer>(store: EventStore, question: string, answer: () => Answer): Answer {
  const answers = known.get(store) ?? new Map<string, unknown>();
  known.set(store, answers);
  if (!answers.has(question)) answers.set(question, answer());
  return answers.get(question) as Answer;
}
