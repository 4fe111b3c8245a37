import {describe, expect, it} from 'vitest';
import {EVENT_SET_VERSION, parseEventSet, type EventSet} from '@cordiale/core';
import {defineTaxonomy, SHAPES, type TaxonomyDefinition} from '@cordiale/core/extend';
import {createEvent} from '../../test/support/create-event.js';

const FESTIVALS = {
  families: {stage: {label: {en: 'On stage', lt: 'Scenoje'}, shape: 'star', colour: {light: '#7a3fb0', dark: '#c9a2f0'}}},
  types: {'guest-performance': {label: {en: 'Guest performance'}, family: 'stage', plover: 'COOPERATE', cameo: '062', direction: 'directed'}},
  domains: {theatre: {label: {en: 'Theatre'}}},
  realis: {rehearsed: {label: {en: 'rehearsed'}, fill: 'dashed', plover: 'future'}},
  roles: {patron: {label: {en: 'Patron'}}},
  fields: {
    hall: {label: {en: 'Hall'}, kind: 'choice', values: {indoor: {en: 'Indoors'}, open: {en: 'Open air'}}},
    arts: {label: {en: 'Arts'}, kind: 'choices', values: {dance: {en: 'Dance'}, song: {en: 'Song'}}},
    seats: {label: {en: 'Seats'}, kind: 'number', isWhole: true, most: 5000},
    note: {label: {en: 'Note'}, kind: 'text'},
    free: {label: {en: 'Free of charge'}, kind: 'flag'},
  },
} as const satisfies TaxonomyDefinition;

const taxonomy = defineTaxonomy(FESTIVALS);

describe('defineTaxonomy', () => {
  it('gives plain data that nobody can change, whatever becomes of the definition', () => {
    const definition = {domains: {theatre: {label: {en: 'Theatre'}}}};
    const defined = defineTaxonomy(definition);
    definition.domains.theatre.label.en = 'Opera';
    expect(defined.domains.theatre.label.en).toBe('Theatre');
    expect(() => Object.assign(defined.domains.theatre.label, {en: 'Opera'})).toThrow(TypeError);
    expect(structuredClone(taxonomy)).toEqual(taxonomy);
  });

  it('tells the compiler which keys there are', () => {
    const known: 'guest-performance' = 'guest-performance' satisfies keyof typeof taxonomy.types;
    expect(taxonomy.types[known].family).toBe('stage');
  });

  it.each(Object.entries(SHAPES))('has a shape %s that is no larger and no smaller to the eye than the others', (_, corners) => {
    const twice = corners.map(([x, y], at) => x * corners[(at + 1) % corners.length]![1] - corners[(at + 1) % corners.length]![0] * y).reduce((sum, part) => sum + part, 0);
    expect(Math.abs(twice / 2)).toBeGreaterThan(2.5);
    expect(Math.abs(twice / 2)).toBeLessThan(4.5);
    for (const [x, y] of corners) expect(Math.hypot(x, y)).toBeLessThan(1.8);
  });

  const [family, type] = [FESTIVALS.families.stage, FESTIVALS.types['guest-performance']];
  const wrong: [string, unknown, string][] = [
    ['a built-in key', {types: {visit: {...type, family: 'talks'}}}, 'Type "visit", key: saw "visit", wanted a key that is not built in. There is a built-in type of that name. Use it as it is, or choose another key.'],
    ['a key that no address can hold', {domains: {'Fine Arts': {label: {en: 'Fine arts'}}}}, 'Domain "Fine Arts", key: saw "Fine Arts", wanted small letters, digits and hyphens, a letter first. Rename it; what people read is its label.'],
    ['no English label', {domains: {theatre: {label: {lt: 'Teatras'}}}}, 'Domain "theatre", label: saw {"lt":"Teatras"}, wanted a label in English at least, as {en: \'…\'}. Add one: it stands for every language that has none.'],
    ['a language that is none', {domains: {theatre: {label: {en: 'Theatre', 'Lithuanian!': 'Teatras'}}}}, 'Domain "theatre", label: saw "Lithuanian!", wanted a language tag such as lt or pt-BR. Correct the tag.'],
    ['an empty translation', {domains: {theatre: {label: {en: 'Theatre', lt: ''}}}}, 'Domain "theatre", label in lt: saw "", wanted text that is not empty. Translate it, or take the language out.'],
    ['an unknown family', {types: {'guest-performance': type}}, 'Type "guest-performance", family: saw "stage", wanted one of talks, accords, backing, aid, joint-action, endings. Name a family that is built in, or define it under families.'],
    ['a number for a code', {types: {'guest-performance': {...type, family: 'talks', cameo: 62}}}, "Type \"guest-performance\", cameo: saw 62, wanted three digits as a text, such as '070'. Name the nearest code of CAMEO, with its leading zero."],
    ['an unknown class of PLOVER', {types: {'guest-performance': {...type, family: 'talks', plover: 'DANCE'}}}, 'Type "guest-performance", plover: saw "DANCE", wanted one of AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, SANCTION. Name the nearest class of PLOVER; COOPERATE fits most.'],
    ['an unknown shape', {families: {stage: {...family, shape: 'circle'}}}, 'Family "stage", shape: saw "circle", wanted one of hexagon, star, hourglass, house, triangle-down, or a list of corners. Choose one that no built-in family has.'],
    ['a shape that reaches too far', {families: {stage: {...family, shape: [[0, 0], [9, 0], [0, 1]]}}}, 'Family "stage", shape: saw [[0,0],[9,0],[0,1]], wanted 3 to 24 corners as [x, y], none further than 1.6 from the middle in x or y. A square that looks as large as other marks has its corners at −1 and 1.'],
    ['one shape twice', {families: {stage: family, screen: family}}, 'Family "screen", shape: saw "star", wanted another shape than that of family "stage". Give each family a shape of its own, for readers who see no colour.'],
    ['a colour without a dark counterpart', {families: {stage: {...family, colour: {light: '#7a3fb0'}}}}, 'Family "stage", colour.dark: saw nothing, wanted a colour as #rrggbb. Give one for light and one for dark paper.'],
    ['a colour that is hard to see', {families: {stage: {...family, colour: {light: '#e0c0ff', dark: '#c9a2f0'}}}}, 'Family "stage", colour.light: saw "#e0c0ff, with a contrast of 1.5 : 1", wanted 3 : 1 to light paper. Make it darker.'],
    ['an unknown filling', {realis: {rehearsed: {label: {en: 'rehearsed'}, fill: 'dotted'}}}, 'Realis "rehearsed", fill: saw "dotted", wanted one of solid, hollow, dashed, struck, pale. Choose how its marks are filled; only what happened is solid.'],
    ['a choice of nothing', {fields: {hall: {label: {en: 'Hall'}, kind: 'choice'}}}, 'Field "hall", values: saw nothing, wanted at least one value with its label. List the values, or make the field a text.'],
    ['limits the wrong way round', {fields: {seats: {label: {en: 'Seats'}, kind: 'number', least: 9, most: 1}}}, 'Field "seats", least: saw 9, wanted a number up to 1, the greatest allowed. Turn the two round.'],
  ];
  it.each(wrong)('says what is wrong with %s', (_, definition, message) => {
    expect(() => defineTaxonomy(definition as TaxonomyDefinition)).toThrow(new RangeError(message));
  });
});

describe('parseEventSet with a taxonomy', () => {
  const event = createEvent({
    type: 'guest-performance', realis: 'rehearsed', domains: ['theatre'], reports: [],
    participants: [{country: 'IT', role: 'actor', via: 'name'}, {country: 'LT', role: 'recipient', via: 'name'}, {country: 'PL', role: 'patron', via: 'name'}],
    own: {hall: 'open', arts: ['dance', 'song'], seats: 800, note: 'By the river', free: true, unheard: 'kept'},
  });
  const setOf = (changes: object): unknown => ({cordiale: EVENT_SET_VERSION, events: [{...event, ...changes}]});
  const parse = (changes: object): EventSet => parseEventSet(setOf(changes), {taxonomy});

  it('takes what the host has defined, and keeps own fields that nobody has', () => {
    expect(parse({})).toMatchObject({events: [event], quarantine: []});
  });

  it('keeps realities and roles of a host out without its taxonomy, as before', () => {
    expect(parseEventSet(setOf({})).quarantine).toMatchObject([{field: 'events[0].realis', seen: '"rehearsed"'}]);
  });

  it.each([
    ['hall', 'roof', '"roof"', 'one of indoor, open'],
    ['arts', ['mime'], '["mime"]', 'a list of dance, song'],
    ['seats', 1.5, '1.5', 'a whole number from 0 to 5000'],
    ['seats', 5001, '5001', 'a whole number from 0 to 5000'],
    ['note', '', '""', 'text that is not empty'],
    ['free', 'yes', '"yes"', 'true or false'],
    ['note', {text: 'By the river'}, '{"text":"By the river"}', 'a text, a number, true, false or a list of texts'],
  ])('quarantines an event whose field %s is %j, and says what was wanted', (key, value, seen, wanted) => {
    expect(parse({own: {[key]: value}})).toMatchObject({events: [], quarantine: [{field: `events[0].own.${key}`, seen, wanted}]});
  });
});
