import {describe, expect, it} from 'vitest';
import {addWords, countInWords, createPartialDate, dateInWords, dateReasonInWords, DOMAIN_LABELS, DOMAINS, EVENT_TYPES, EventStore, eventInWords, extentInWords, FAMILIES, familyInWords, isEventType, REALIS, realisInWords, reportsInWords, revisionInWords, silenceInWords, sourcesInWords, typeInWords, domainInWords, valueInWords, type PartialDate} from '@cordiale/core';
import {words as he} from '@cordiale/core/words/he';
import {words as it_} from '@cordiale/core/words/it';
import {words as lt} from '@cordiale/core/words/lt';
import {words as uk} from '@cordiale/core/words/uk';
import {createEvent} from '../../test/support/create-event.js';

const LANGUAGES = {lt, uk, it: it_, he};
for (const words of Object.values(LANGUAGES)) addWords(words);

const date = (edtf: string, changes: Partial<PartialDate> = {}) => ({...createPartialDate(edtf, {basis: 'explicit'}), ...changes});
const LATIN = /[a-z]{2}/i;

describe.each(Object.entries(LANGUAGES))('words of %s', (language, words) => {
  it('name every type, family, domain and state', () => {
    for (const type of Object.keys(EVENT_TYPES).filter(isEventType)) expect(typeInWords(type, language)).toBe(words.types[type]);
    for (const family of FAMILIES) expect(familyInWords(family, language)).toBe(words.families[family]);
    for (const realis of REALIS) expect(realisInWords(realis, language)).toBe(words.realis[realis]);
    for (const domain of DOMAINS) expect(domainInWords(domain, language)).toBe(words.domains[domain]);
  });

  it('show a type that nobody has defined as it is', () => {
    expect(typeInWords('space-walk', language)).toBe('space walk');
  });

  it('leave no English in a count, a date or a sentence', () => {
    const store = new EventStore([createEvent(), createEvent({id: 'b', date: date('2014')})]);
    const said = [
      countInWords(store, store.match([]), language),
      ...['2018-05-12', '2018-05', '2018', '2020-21', '2020-34', '2020-40', '201X', '2014/..', '../2019-05', '2018-05-12~', '2018-05?', '[2018-05-06,2018-06-05]', 'XXXX-05-12'].map((edtf) => dateInWords(date(edtf), language)),
      ...(['early', 'mid', 'late'] as const).map((part) => dateInWords(date('2017', {part}), language)),
      dateReasonInWords(date('2018-05-12'), language), dateReasonInWords(date('2019/..', {basis: 'bounded'}), language), dateReasonInWords(date('2025-07-31~', {basis: 'document-date', earliest: '2025-07-24'}), language),
      extentInWords(date('2018-05'), language), reportsInWords({reports: 6, outlets: 3, unknown: 1}, language), sourcesInWords([{publisher: null}], language),
      revisionInWords({kind: 'merge', events: ['a', 'b', 'c']}, language), silenceInWords([{earliest: 17_000, latest: 17_100}], [], language), eventInWords(createEvent(), language),
    ];
    for (const text of said) {
      expect(text).not.toMatch(/undefined|\b(?:the|about|possibly|early|mid|late|since|until|half|events?|reports?|articles?|year|no)\b/);
      if (language !== 'lt' && language !== 'it') expect(text.replace(/\b[IV]+\b/g, '')).not.toMatch(LATIN);
    }
  });

  it('are those of a region of the language too', () => {
    expect(typeInWords('visit', `${language}-XX`)).toBe(words.types.visit);
  });
});

describe('grammar', () => {
  it.each([
    ['lt', '2025-07-31~', {basis: 'document-date', earliest: '2025-07-24'}, 'netrukus prieš 2025 m. liepos 31 d.'],
    ['lt', '2018-05/..', {}, 'nuo 2018 m. gegužės'],
    ['lt', '2022-02-24/2025', {basis: 'bounded'}, 'tarp 2022 m. vasario 24 d. ir 2025 m.'],
    ['lt', '2018-05', {part: 'early'}, '2018 m. gegužės pradžia'],
    ['uk', '2025-07-31~', {basis: 'document-date', earliest: '2025-07-24'}, 'незадовго до 31 липня 2025 р.'],
    ['uk', '../2019-05', {}, 'до травня 2019 р.'],
    ['uk', '2018-05~', {}, 'близько травня 2018 р.'],
    ['it', '2025-07-31~', {basis: 'document-date', earliest: '2025-07-24'}, 'poco prima del 31 luglio 2025'],
    ['it', '2025-07-08~', {basis: 'document-date', earliest: '2025-07-01'}, 'poco prima dell’8 luglio 2025'],
    ['it', '2018-05/..', {}, 'da maggio 2018'],
    ['it', '2014/..', {}, 'dal 2014'],
    ['it', '2022-02-24/2025', {basis: 'bounded'}, 'tra il 24 febbraio 2022 e il 2025'],
    ['he', '2025-07-31~', {basis: 'document-date', earliest: '2025-07-24'}, 'זמן קצר לפני 31 ביולי 2025'],
    ['he', '2014/2019', {}, '2014 – 2019'],
  ] as [string, string, Partial<PartialDate>, string][])('[%s] says %s with %j as "%s"', (language, edtf, changes, words) => {
    expect(dateInWords(date(edtf, changes), language).replaceAll(' ', ' ')).toBe(words);
  });

  it.each<[string, number, string]>([
    ['lt', 1, '1 pranešimas'], ['lt', 2, '2 pranešimai'], ['lt', 11, '11 pranešimų'], ['lt', 21, '21 pranešimas'],
    ['uk', 1, '1 повідомлення'], ['uk', 5, '5 повідомлень'], ['uk', 22, '22 повідомлення'],
    ['it', 1, '1 resoconto'], ['it', 2, '2 resoconti'],
    ['he', 1, 'דיווח אחד'], ['he', 2, '2 דיווחים'],
  ])('[%s] counts %d reports as "%s"', (language, reports, words) => {
    expect(reportsInWords({reports, outlets: 0, unknown: reports}, language)).toBe(words);
  });
});

describe('a language whose words nobody has added', () => {
  it('is spoken in English, with names and dates of its own', () => {
    expect(dateInWords(date('2018-05-12~'), 'de')).toBe('about 12. Mai 2018');
    expect(valueInWords('domain', 'cyber', 'de')).toBe(DOMAIN_LABELS.cyber);
  });
});
