import {createPartialDate, dateInWords, edtfOfDays, ownFieldInWords, valueInWords, type Clause, type EventStore, type Field, type ListField} from '@cordiale/core';
import {articleName} from './article-name.js';
import {counted, msgIn, type MsgFn} from './messages.js';

/** What a filter of a field is about, as its chip says it. */
export function aboutIn(field: Field, msg: MsgFn, locale: string): string {
  switch (field) {
    case 'time': return msg('Time');
    case 'country': return msg('With');
    case 'type': return msg('Type');
    case 'domain': return msg('Field');
    case 'realis': return msg('Status');
    case 'article': return msg('Article');
    case 'initiative': return msg('Initiative');
    case 'publisher': return msg('Source');
    case 'dating': return msg('Date');
    case 'area': return msg('In view of the map');
    case 'text': return msg('Words');
    default: return ownFieldInWords(field, locale);
  }
}

interface Setting {
  locale: string;
  store: EventStore;
}

/** A filter in words for a chip: what it is about, and the values it lets through. */
export function clauseInWords(clause: Clause, setting: Setting): {about: string; values: string} {
  const {locale} = setting;
  const msg = msgIn(locale);
  const about = aboutIn(clause.field, msg, locale);
  if (clause.field === 'time') return {about, values: dateInWords(createPartialDate(edtfOfDays(clause.value.earliest, clause.value.latest), {basis: 'explicit'}), setting.locale)};
  const {field, value} = clause;
  if (field === 'area') return {about, values: counted(msg('# country|# countries'), value.length, locale)};
  return {about, values: new Intl.ListFormat(locale, {type: 'disjunction'}).format(value.map((each) => filterValueInWords(field, each, setting)))};
}

/** A value of a filter in words; an article by its name. */
export function filterValueInWords(field: ListField, value: string, {locale, store}: Setting): string {
  const article = field === 'article' ? store.articles.get(value) : undefined;
  return article ? articleName(article) : valueInWords(field, value, locale);
}
