import {FAMILIES, familyInWords, familyOf, valueInWords, type Clause, type EventStore, type Match} from '@cordiale/core';
import {total} from '../../internal/total.js';
import {colouredFamilies} from '../../internal/family-colour.js';
import {msgIn} from '../../internal/messages.js';

/** What tints and circles tell: how many events, which part of all, what kind of event prevails, or in which field. */
export type Measure = 'events' | 'share' | 'type' | 'domain';

/** A kind of event or a field that has a colour of its own. */
export interface Category {
  label: string;
  /** From 1 to 6, 7 for everything else, from 8 for families that a page has added. */
  tone: number;
  /** The events that count under it: those of a filter by these values. */
  field: 'type' | 'domain';
  values: readonly string[];
}

const MOST_TONES = 6;

/** The categories of a measure, made from all events of the store, so that a filter changes no colour; none for counts and shares. */
export function categoriesOf(measure: Measure, store: EventStore, locale: string): Category[] {
  if (measure !== 'type' && measure !== 'domain') return [];
  const counts = store.countBy(measure, store.match([]));
  const values = [...counts].sort(([, a], [, b]) => total(b) - total(a)).map(([value]) => value);
  return measure === 'type' ? familiesOf(values, locale) : commonest(values, locale);
}

function familiesOf(types: readonly string[], locale: string): Category[] {
  const known = [...FAMILIES, ...colouredFamilies].map((family, index): Category => ({label: familyInWords(family, locale), tone: index < MOST_TONES ? index + 1 : index + 2, field: 'type', values: types.filter((type) => familyOf(type) === family)}));
  const others = types.filter((type) => !known.some(({values}) => values.includes(type)));
  const names = new Set(others.map((type) => {
    const family = familyOf(type);
    return family === null ? msgIn(locale)('Other') : familyInWords(family, locale);
  }));
  return [...known, {label: new Intl.ListFormat(locale).format(names), tone: MOST_TONES + 1, field: 'type' as const, values: others}].filter(({values}) => values.length > 0);
}

function commonest(domains: readonly string[], locale: string): Category[] {
  const named = domains.filter((domain) => domain !== 'other').slice(0, MOST_TONES);
  const rest = domains.filter((domain) => !named.includes(domain));
  const categories = named.map((domain, index): Category => ({label: valueInWords('domain', domain, locale), tone: index + 1, field: 'domain', values: [domain]}));
  return rest.length === 0 ? categories : [...categories, {label: msgIn(locale)('Other'), tone: MOST_TONES + 1, field: 'domain', values: rest}];
}

/** The events of a category among those that pass the clauses, or `null` when the clauses leave none of its values. */
export function matchOf({field, values}: Category, store: EventStore, clauses: readonly Clause[]): Match | null {
  const wanted = clauses.flatMap((clause) => (clause.field === field ? clause.value : []));
  const left = wanted.length === 0 ? values : values.filter((value) => wanted.includes(value));
  if (left.length === 0) return null;
  return store.match([...clauses.filter((clause) => clause.field !== field), {source: 'measure', field, value: left}]);
}
