import type {Token} from './tokens.js';
import {defineReading, readEachTime} from './word-table.js';
import {inflectNoun, inflectVerb, type VerbForm} from './inflect.js';

/** A word or phrase of a vocabulary as it stands in a text. */
export interface Entry<T> {
  value: T;
  /** How the first word is inflected; `noun` for nouns, `fixed` for phrases that are taken as they are. */
  form: VerbForm | 'noun' | 'fixed';
  /** Words that must follow. */
  rest: readonly string[];
}

const NONE: readonly never[] = [];

/** First word → entries, the longest phrases first. */
export class Lexicon<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #entriesOf: (token: Token) => readonly Entry<T>[] | undefined;

  /** A lexicon that is not built in is looked up each time. */
  constructor({isBuiltIn = true}: {isBuiltIn?: boolean} = {}) {
    const read = (lower: string) => this.#entries.get(lower);
    this.#entriesOf = isBuiltIn ? defineReading(read) : readEachTime(read);
  }

  addVerb(phrase: string, value: T): void {
    const [verb = '', ...rest] = phrase.split(' ');
    for (const [form, word] of inflectVerb(verb)) this.#add(word, {value, form, rest});
  }

  addNoun(phrase: string, value: T): void {
    const words = phrase.split(' ');
    const last = words.pop() ?? '';
    for (const word of inflectNoun(last)) {
      const [first = '', ...rest] = [...words, word];
      this.#add(first, {value, form: 'noun', rest});
    }
  }

  addPhrase(phrase: string, value: T): void {
    const [first = '', ...rest] = phrase.split(' ');
    this.#add(first, {value, form: 'fixed', rest});
  }

  /** Whether an entry begins with a word. */
  opensWith(word: string): boolean {
    return this.#entries.has(word);
  }

  /** Entries that stand at the token `index`, the longest first. Ask when all have been added. */
  at(tokens: readonly Token[], index: number): readonly Entry<T>[] {
    const entries = this.#entriesOf(tokens[index]!);
    if (!entries) return NONE;
    // The longest come first: when the first has no words behind it, none has.
    if (entries[0]!.rest.length === 0) return entries;
    let standing: Entry<T>[] | undefined;
    for (const entry of entries) if (isFollowedBy(tokens, index, entry.rest)) (standing ??= []).push(entry);
    return standing ?? NONE;
  }

  #add(word: string, entry: Entry<T>): void {
    const entries = this.#entries.get(word);
    if (!entries) this.#entries.set(word, [entry]);
    else {
      entries.push(entry);
      entries.sort((a, b) => b.rest.length - a.rest.length);
    }
  }
}

function isFollowedBy(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) if (tokens[index + 1 + offset]?.lower !== words[offset]) return false;
  return true;
}

/** The items of a list written as "sign, hand over, take part in". */
export function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').map((item) => item.trim()).filter(Boolean);
}
