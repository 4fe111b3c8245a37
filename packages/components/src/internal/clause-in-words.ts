import {createPartialDate, dateInWords, edtfOfDays, valueInWords, type Clause, type EventStore, type Field, type ListField} from '@cordiale/core';
import {articleName} from './article-name.js';

/** What a chip says a filter is about. */
const ABOUT: Partial<Readonly<Record<Field, string>>> = {
  time: 'Time', country: 'With', type: 'Type', domain: 'Field', realis: 'Status', article: 'Article', initiative: 'Initiative', publisher: 'Source', dating: 'Date', area: 'In view of the map', text: 'Words',
};

interface Setting {
  locale: string;
  store: EventStore;
}

/** A filter in words for a chip: what it is about, and the values it lets through. */
export function clauseInWords(clause: Clause, setting: Setting): {about: string; values: string} {
  const about = ABOUT[clause.field] ?? clause.field.replace('own.', '');
  if (clause.field === 'time') return {about, values: dateInWords(createPartialDate(edtfOfDays(clause.value.earliest, clause.value.latest), {basis: 'explicit'}), setting.locale)};
  const {field, value} = clause;
  if (field === 'area') return {about, values: `${value.length} ${value.length === 1 ? 'country' : 'countries'}`};
  return {about, values: new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(value.map((each) => filterValueInWords(field, each, setting)))};
}

/** A value of a filter in words; an article by its name. */
export function filterValueInWords(field: ListField, value: string, {locale, store}: Setting): string {
  const article = field === 'article' ? store.articles.get(value) : undefined;
  return article ? articleName(article) : valueInWords(field, value, locale);
}
