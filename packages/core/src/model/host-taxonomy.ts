import {languageOf} from '../words/language.js';
import type {Family} from './families.js';
import type {EventTypeDefinition} from './taxonomy.js';

/** A name in several languages, by BCP 47 tag. English is there always, and stands for every language that is not. */
export type Labels = Readonly<Record<string, string>> & {readonly en: string};

/** How a mark is filled. A plan is never drawn as a fact. */
export type MarkFill = 'solid' | 'hollow' | 'dashed' | 'struck' | 'pale';

/** A group of types of the host's own, with one shape and one colour. */
export interface HostFamily {
  label: Labels;
  /** Corners of the shape around the origin; a square that looks as large reaches from −1 to 1. */
  shape: readonly (readonly [x: number, y: number])[];
  /** As `#rrggbb`, on light and on dark paper. */
  colour: {readonly light: string; readonly dark: string};
}

/** A type of the host's own. */
export interface HostType extends EventTypeDefinition {
  label: Labels;
  /** A built-in family or one of the host's. */
  family: Family | (string & {});
}

/** A field of cooperation of the host's own. */
export interface HostDomain {
  label: Labels;
  /** PLOVER contexts it lies under. */
  plover: readonly string[];
}

/** How real an event is, in a way of the host's own. */
export interface HostRealis {
  label: Labels;
  fill: MarkFill;
  /** PLOVER's auxiliary mode; absent for what is a fact. */
  plover?: 'historical' | 'future' | 'hypothetical' | 'negation';
}

/** A part that countries play, of the host's own. */
export interface HostRole {
  label: Labels;
}

/** A field of the host's own: one or several of a few values, any text, a number, or whether something is so. */
export interface HostField {
  label: Labels;
  hasFacet: boolean;
  kind: 'choice' | 'choices' | 'text' | 'flag' | 'number';
  /** The labels of the values of a choice. */
  values?: Readonly<Record<string, Labels>>;
  /** Limits of a number, both inclusive. */
  least?: number;
  most?: number;
  isWhole?: boolean;
  /** What it has to hold, for people. */
  wanted: string;
}

/**
 * What a host adds to the built-in taxonomy, made by `defineTaxonomy`: plain data, frozen, given explicitly to whatever should know
 * it. What nobody has defined stays as neutral as it is without one.
 */
export interface Taxonomy {
  readonly families: Readonly<Record<string, HostFamily>>;
  readonly types: Readonly<Record<string, HostType>>;
  readonly domains: Readonly<Record<string, HostDomain>>;
  readonly realis: Readonly<Record<string, HostRealis>>;
  readonly roles: Readonly<Record<string, HostRole>>;
  readonly fields: Readonly<Record<string, HostField>>;
}

/** What is defined under a key; nothing for the names that every object has. */
export function definedIn<T>(definitions: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return definitions && Object.hasOwn(definitions, key) ? definitions[key] : undefined;
}

/** The label in a language, else in English: `labelIn({en: 'Flood', lt: 'Potvynis'}, 'lt-LT') // 'Potvynis'`; none without labels. */
export function labelIn(labels: Labels | undefined, locale: string): string | undefined {
  return labels?.[locale] ?? labels?.[languageOf(locale)] ?? labels?.en;
}
