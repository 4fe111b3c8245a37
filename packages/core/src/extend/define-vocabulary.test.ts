import {describe, expect, it} from 'vitest';
import {parseEventSet} from '@cordiale/core';
import {defineTaxonomy, defineVocabulary, type VocabularyDefinition} from '@cordiale/core/extend';
import {annotateText, extractArticle, extractArticles, extractEvents, readArticle} from '@cordiale/core/extract';

const taxonomy = defineTaxonomy({
  families: {stage: {label: {en: 'On stage'}, shape: 'star', colour: {light: '#7a3fb0', dark: '#c9a2f0'}}},
  types: {'guest-performance': {label: {en: 'Guest performance'}, family: 'stage', plover: 'COOPERATE', cameo: '062', direction: 'directed'}},
  domains: {theatre: {label: {en: 'Theatre'}}},
  fields: {
    hall: {label: {en: 'Hall'}, kind: 'choice', values: {indoor: {en: 'Indoors'}, open: {en: 'Open air'}}},
    arts: {label: {en: 'Arts'}, kind: 'choices', values: {dance: {en: 'Dance'}, song: {en: 'Song'}}},
    seats: {label: {en: 'Seats'}, kind: 'number', isWhole: true},
  },
});

const definition = {
  taxonomy,
  acts: [{id: 'P1', type: 'guest-performance', verbs: 'perform, stage', followedBy: 'play opera ballet', layout: 'placed'}],
  domains: {theatre: 'opera*, ballet*, theatre*'},
  fields: {hall: {open: 'open-air, under the sky', indoor: 'opera house'}, arts: {dance: 'ballet*, dancer*', song: 'opera, choir*'}},
  annotators: [{
    id: 'P2',
    field: 'seats',
    find: ({passages}) => passages.flatMap(({text, start}) => [...text.matchAll(/(\d+) (?:seats|guests)/g)].map((match) => ({value: Number(match[1]), start: start + match.index, end: start + match.index + match[0].length}))),
  }],
} as const satisfies VocabularyDefinition<typeof taxonomy>;
const vocabulary = defineVocabulary(definition);

const TEXT = 'ROME, 14 May 2024 - Italy staged an opera with a choir in Lithuania on 12 May 2024, in an open-air theatre for 800 guests. The defence minister of Lithuania visited Italy on 13 May 2024.';
const input = {text: TEXT};

describe('an own vocabulary', () => {
  const {article, events: [performance, visit], problems} = extractArticle(input, {vocabulary});

  it('finds acts of the host beside the built-in ones', () => {
    expect(performance).toMatchObject({type: 'guest-performance', plover: 'COOPERATE', participants: [{country: 'IT', role: 'actor'}, {country: 'LT', role: 'recipient'}], date: {edtf: '2024-05-12'}});
    expect(visit).toMatchObject({type: 'visit', participants: [{country: 'LT', role: 'actor'}, {country: 'IT', role: 'recipient'}]});
    expect(problems).toEqual([]);
  });

  it('puts acts into domains of the host, and fields into the event', () => {
    expect(performance?.domains).toContain('theatre');
    expect(performance?.own).toEqual({hall: 'open', arts: ['song'], seats: 800});
    expect(visit?.own).toBeUndefined();
  });

  it('gives the words and the rule for every own field', () => {
    const evidence = performance?.reports[0]?.evidence.filter(({field}) => field.startsWith('own.')) ?? [];
    expect(evidence.map(({field, rule, exact}) => [field, rule, exact])).toEqual([['own.hall', 'own-hall', 'open-air'], ['own.arts', 'own-arts', 'opera'], ['own.arts', 'own-arts', 'choir'], ['own.seats', 'P2', '800 guests']]);
    for (const {start, end, exact} of evidence) expect(article.text.slice(start, end)).toBe(exact);
  });

  it('finds the same by its parts, and what is read back with the taxonomy', () => {
    const mentions = annotateText(readArticle(input), {vocabulary});
    expect(extractEvents(mentions, {vocabulary})).toEqual([performance, visit]);
    const set = extractArticles([input], {vocabulary});
    expect(parseEventSet(JSON.parse(JSON.stringify(set)), {taxonomy})).toEqual(set);
  });

  it('changes nothing for who does not give it', () => {
    expect(extractArticle(input).events).toMatchObject([{type: 'visit'}]);
  });

  it('reads what the built-in rules read as they do', () => {
    const plain = {text: 'VILNIUS, 3 June 2024 - Lithuania and Ukraine signed an agreement on demining on 1 June 2024. Italy will train pilots of Kenya in June 2024.'};
    expect(extractArticle(plain, {vocabulary})).toEqual(extractArticle(plain));
  });

  it('keeps an event whose own field cannot be read, and tells of it', () => {
    const failing = defineVocabulary({...definition, annotators: [
      {id: 'P3', field: 'seats', find: () => [{value: -1, start: 0, end: 4}]},
      {id: 'P4', field: 'seats', find: () => { throw new Error('no seats'); }},
    ]});
    const {events, problems: told} = extractArticle(input, {vocabulary: failing});
    expect(events[0]?.own).toEqual({hall: 'open', arts: ['song']});
    expect(told.slice(0, 2)).toMatchObject([{field: 'own.seats', seen: '-1', wanted: 'a whole number of 0 or more'}, {field: 'own.seats', seen: 'no seats', wanted: 'findings'}]);
  });
});

describe('merged reports', () => {
  it('have the own fields of all, several choices joined, and give each its own back', () => {
    const second = {text: 'VILNIUS, 15 May 2024 - Italy staged an opera with dancers in Lithuania on 12 May 2024 for 750 guests.'};
    const {events} = extractArticles([input, second], {vocabulary});
    const merged = events.find(({type}) => type === 'guest-performance');
    expect(merged?.parts).toHaveLength(2);
    expect(merged?.own).toMatchObject({hall: 'open', arts: ['dance', 'song']});
    expect(extractArticles([second, input], {vocabulary}).events).toEqual(events);
    expect(merged?.parts?.map(({own}) => own?.seats).sort()).toEqual([750, 800]);
  });
});

describe('defineVocabulary', () => {
  const act = definition.acts[0];
  it.each<[string, object, string]>([
    ['a type that nobody has defined', {acts: [{...act, type: 'encore'}]}, /^Act "P1", type: saw "encore", wanted one of visit, .*, guest-performance\. Define the type in the taxonomy\.$/.source],
    ['an id of the extractor', {acts: [{...act, id: 'A10'}]}, 'Act "A10", id: saw "A10", wanted an id that nothing else has'],
    ['an act without words', {acts: [{...act, verbs: ' '}]}, 'Act "P1", words: saw nothing, wanted verbs, nouns or words that tell of it'],
    ['an unknown layout', {acts: [{...act, layout: 'sideways'}]}, 'Act "P1", layout: saw "sideways", wanted one of directed, reversed, mutual, placed'],
    ['words of an unknown domain', {domains: {circus: 'circus*'}}, 'domain: saw "circus", wanted one of policy'],
    ['words of a field that is no choice', {fields: {seats: {many: 'crowded'}}}, 'Words of field "seats", field: saw "seats", wanted one of hall, arts'],
    ['words of an unknown value', {fields: {hall: {tent: 'tent*'}}}, 'Words of field "hall", value: saw "tent", wanted one of indoor, open'],
    ['an annotator of an unknown field', {annotators: [{id: 'P9', field: 'price', find: () => []}]}, 'Annotator "P9", field: saw "price", wanted one of hall, arts, seats'],
  ])('says what is wrong with %s', (_, changes, message) => {
    expect(() => defineVocabulary({...definition, ...changes} as VocabularyDefinition<typeof taxonomy>)).toThrow(message.startsWith('^') ? new RegExp(message) : message);
  });
});
