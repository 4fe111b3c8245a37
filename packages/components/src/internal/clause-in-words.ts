import {countryName, createPartialDate, dateInWords, DOMAIN_LABELS, edtfOfDays, labelOf, REALIS_LABELS, TYPE_LABELS, type Clause, type EventStore} from '@cordiale/core';

/** A filter in words for a chip: what it is about, and the values it lets through. */
export function clauseInWords(clause: Clause, {locale, store}: {locale: string; store: EventStore}): {about: string; values: string} {
  const or = (values: readonly string[]) => new Intl.ListFormat('en', {type: 'disjunction'}).format(values);
  switch (clause.field) {
    case 'time': return {about: 'Time', values: dateInWords(createPartialDate(edtfOfDays(clause.value.earliest, clause.value.latest), {basis: 'explicit'}), locale)};
    case 'country': return {about: 'With', values: or(clause.value.map((code) => countryName(code, locale)))};
    case 'type': return {about: 'Type', values: or(clause.value.map((type) => labelOf(TYPE_LABELS, type)))};
    case 'domain': return {about: 'Field', values: or(clause.value.map((domain) => labelOf(DOMAIN_LABELS, domain)))};
    case 'realis': return {about: 'Status', values: or(clause.value.map((realis) => labelOf(REALIS_LABELS, realis)))};
    case 'article': return {about: 'Article', values: or(clause.value.map((id) => store.articles.get(id)?.title ?? id))};
  }
}
