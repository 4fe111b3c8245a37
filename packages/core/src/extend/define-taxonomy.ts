import {DOMAINS, EVENT_TYPES, FAMILIES, REALIS, ROLES} from '../model/taxonomy.js';
import type {Family} from '../model/families.js';
import type {HostField, HostRealis, HostType, Labels, Taxonomy} from '../model/host-taxonomy.js';
import {contrastOf} from './contrast.js';
import {oneOf, refuse} from './refuse.js';
import {SHAPES, type Corners, type ShapeName} from './shapes.js';

/** A field of events of the host's own, as it is defined. */
export type FieldDefinition = {
  label: Labels;
  /** Gives the field a facet among the filters. Defaults to true, for texts and numbers to false. */
  hasFacet?: boolean;
} & (
  | {
    /** One of a few values, or several of them. */
    kind: 'choice' | 'choices';
    values: Readonly<Record<string, Labels>>;
  }
  | {kind: 'text' | 'flag'; values?: never}
  | {
    kind: 'number';
    values?: never;
    /** Defaults to 0. */
    least?: number;
    /** Defaults to the greatest number there is. */
    most?: number;
    /** Defaults to false. */
    isWhole?: boolean;
  }
);

/** What a host adds to the built-in taxonomy, by key. Keys are small letters, digits and hyphens. */
export interface TaxonomyDefinition {
  /** Groups of types with a shape and a colour. A shape of one's own is a list of corners around the origin; a square that looks as large reaches from −1 to 1. */
  families?: Readonly<Record<string, {label: Labels; shape: ShapeName | Corners; colour: {light: string; dark: string}}>>;
  types?: Readonly<Record<string, HostType>>;
  /** With the PLOVER contexts they lie under; defaults to none. */
  domains?: Readonly<Record<string, {label: Labels; plover?: readonly string[]}>>;
  realis?: Readonly<Record<string, HostRealis>>;
  roles?: Readonly<Record<string, {label: Labels}>>;
  fields?: Readonly<Record<string, FieldDefinition>>;
}

/** A taxonomy whose keys are known to the compiler. */
export type DefinedTaxonomy<D extends TaxonomyDefinition> = Taxonomy & {readonly [Part in keyof D & keyof Taxonomy]: {readonly [Key in keyof D[Part]]: Taxonomy[Part][string]}};

const KEY = /^[a-z][a-z\d-]{0,99}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
const COLOUR = /^#[\da-f]{6}$/i;
const PLOVER_TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'SANCTION'];
const DIRECTIONS = ['directed', 'mutual', 'either'];
const FILLS = ['solid', 'hollow', 'dashed', 'struck', 'pale'];
const AUXILIARY_MODES = [undefined, 'historical', 'future', 'hypothetical', 'negation'];
const KINDS = ['choice', 'choices', 'text', 'flag', 'number'];
const LEAST_CONTRAST = 3;
const MOST_CORNERS = 24;
const REACH = 1.6;
/** What marks stand on: page and panel. */
const PAPERS = {light: ['#fbfaf7', '#ffffff'], dark: ['#15181c', '#1c2026']} as const;

/**
 * Adds types, domains, realities, roles and fields of a host's own to the built-in taxonomy. Gives a frozen value of plain data:
 * hand it to `addTaxonomy`, and to `defineVocabulary`. Throws a `RangeError` for a definition that cannot be used,
 * which says what was seen, what was wanted and what to do.
 */
export function defineTaxonomy<const D extends TaxonomyDefinition>({families = {}, types = {}, domains = {}, realis = {}, roles = {}, fields = {}}: D): DefinedTaxonomy<D> {
  const shapes = new Map<string, string>(); // corners → the family that has them
  const taxonomy: Taxonomy = {
    families: each('family', families, FAMILIES, (name, {label, shape, colour}) => {
      const corners = cornersOf(name, shape);
      const twin = shapes.get(String(corners));
      if (twin !== undefined) refuse(name, 'shape', shape, `another shape than that of ${twin}`, 'Give each family a shape of its own, for readers who see no colour.');
      shapes.set(String(corners), name);
      return {label, shape: corners, colour: coloursOf(name, colour)};
    }),
    types: each('type', types, Object.keys(EVENT_TYPES), (name, {label, family, plover, cameo, direction}) => {
      oneOf(name, 'family', family, [...FAMILIES, ...Object.keys(families)], 'Name a family that is built in, or define it under families.');
      oneOf(name, 'plover', plover, PLOVER_TYPES, 'Name the nearest class of PLOVER; COOPERATE fits most.');
      oneOf(name, 'direction', direction, DIRECTIONS, 'Say whether one side acts for the other (directed), all act together (mutual), or the text decides (either).');
      if (typeof cameo !== 'string' || !/^\d{3}$/.test(cameo)) refuse(name, 'cameo', cameo, 'three digits as a text, such as \'070\'', 'Name the nearest code of CAMEO, with its leading zero.');
      return {label, family: family as Family, plover, cameo, direction};
    }),
    domains: each('domain', domains, DOMAINS, (_, {label, plover = []}) => ({label, plover})),
    realis: each('realis', realis, REALIS, (name, {label, fill, plover}) => {
      oneOf(name, 'fill', fill, FILLS, 'Choose how its marks are filled; only what happened is solid.');
      oneOf(name, 'plover', plover, AUXILIARY_MODES, 'Name an auxiliary mode of PLOVER, or leave it out for facts.');
      return {label, fill, ...(plover === undefined ? {} : {plover})};
    }),
    roles: each('role', roles, ROLES, (_, {label}) => ({label})),
    fields: each('field', fields, [], (name, definition) => fieldOf(name, definition)),
  };
  return deepFreeze(structuredCopy(taxonomy)) as DefinedTaxonomy<D>;
}

function fieldOf(name: string, definition: FieldDefinition): HostField {
  const {label, kind} = definition;
  oneOf(name, 'kind', kind, KINDS, 'Say what the field holds.');
  if (kind === 'text' || kind === 'flag') return {label, kind, hasFacet: definition.hasFacet ?? kind === 'flag', wanted: kind === 'flag' ? 'true or false' : 'text that is not empty'};
  if (kind === 'number') {
    const {least = 0, most = Number.MAX_VALUE, isWhole = false} = definition;
    if (!(least <= most)) refuse(name, 'least', least, `a number up to ${most}, the greatest allowed`, 'Turn the two round.');
    return {label, kind, least, most, isWhole, hasFacet: definition.hasFacet ?? false, wanted: `a ${isWhole ? 'whole ' : ''}number ${most === Number.MAX_VALUE ? `of ${least} or more` : `from ${least} to ${most}`}`};
  }
  const {values, hasFacet = true} = definition;
  if (values === undefined || !isObject(values) || Object.keys(values).length === 0) refuse(name, 'values', values, 'at least one value with its label', 'List the values, or make the field a text.');
  const known = Object.keys(values).join(', ');
  return {label, kind, wanted: kind === 'choice' ? `one of ${known}` : `a list of ${known}`, values: each(`value of ${name}`, objectFrom(values, (each) => ({label: each})), [], (_, value) => value.label), hasFacet};
}

/** The definitions of a part, each checked for its key and its label. */
function each<In extends {label: Labels}, Out>(what: string, definitions: Readonly<Record<string, In>>, builtIn: readonly string[], read: (name: string, definition: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(definitions).map(([key, definition]) => {
    const name = `${what} "${key}"`;
    if (!KEY.test(key)) refuse(name, 'key', key, 'small letters, digits and hyphens, a letter first', 'Rename it; what people read is its label.');
    if (builtIn.includes(key)) refuse(name, 'key', key, 'a key that is not built in', `There is a built-in ${what} of that name. Use it as it is, or choose another key.`);
    if (!isObject(definition)) refuse(name, 'definition', definition, 'an object', 'Define it, or take it out.');
    checkLabels(name, definition.label);
    return [key, read(name, definition)];
  }));
}

function checkLabels(name: string, labels: unknown): void {
  if (!isObject(labels) || typeof labels.en !== 'string' || labels.en.trim() === '') refuse(name, 'label', labels, 'a label in English at least, as {en: \'…\'}', 'Add one: it stands for every language that has none.');
  for (const [language, label] of Object.entries(labels as object)) {
    if (!LANGUAGE.test(language)) refuse(name, 'label', language, 'a language tag such as lt or pt-BR', 'Correct the tag.');
    if (typeof label !== 'string' || label.trim() === '') refuse(name, `label in ${language}`, label, 'text that is not empty', 'Translate it, or take the language out.');
  }
}

function cornersOf(name: string, shape: ShapeName | Corners): Corners {
  if (!Array.isArray(shape)) {
    if (!Object.hasOwn(SHAPES, shape as ShapeName)) refuse(name, 'shape', shape, `one of ${Object.keys(SHAPES).join(', ')}, or a list of corners`, 'Choose one that no built-in family has.');
    return SHAPES[shape as ShapeName];
  }
  const isCorner = (corner: unknown) => Array.isArray(corner) && corner.length === 2 && corner.every((at) => Math.abs(at as number) <= REACH);
  if (shape.length < 3 || shape.length > MOST_CORNERS || !shape.every(isCorner)) refuse(name, 'shape', shape, `3 to ${MOST_CORNERS} corners as [x, y], none further than ${REACH} from the middle in x or y`, 'A square that looks as large as other marks has its corners at −1 and 1.');
  return shape as Corners;
}

function coloursOf(name: string, colour: {light: string; dark: string}): {light: string; dark: string} {
  for (const scheme of ['light', 'dark'] as const) {
    const value: unknown = isObject(colour) ? colour[scheme] : undefined;
    if (typeof value !== 'string' || !COLOUR.test(value)) refuse(name, `colour.${scheme}`, value, 'a colour as #rrggbb', `Give one for light and one for dark paper.`);
    const least = Math.min(...PAPERS[scheme].map((paper) => contrastOf(value as string, paper)));
    if (least < LEAST_CONTRAST) refuse(name, `colour.${scheme}`, `${value as string}, with a contrast of ${least.toFixed(1)} : 1`, `${LEAST_CONTRAST} : 1 to ${scheme} paper`, `Make it ${scheme === 'light' ? 'darker' : 'lighter'}.`);
  }
  return {light: colour.light, dark: colour.dark};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function objectFrom<In, Out>(object: Readonly<Record<string, In>>, make: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value)]));
}

/** What the host goes on holding must not change what was checked. */
function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function deepFreeze<T>(value: T): T {
  if (isObject(value)) for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
