import type {Span} from './span.js';
import type {Token} from './tokens.js';
import {defineClue, type Clue} from './word-table.js';

/** An expression to look for, and the words it can begin with. */
export interface Phrase<T> {
  value: T;
  /** Lower case; `#` stands for a number, a final `*` for any ending. */
  opens: readonly string[];
  /** Sticky; must match in linear time. Sees nothing beyond the passage. */
  pattern: RegExp;
}

/** A place where a phrase stands. */
export interface PhraseMatch<T> extends Span {
  value: T;
  match: RegExpExecArray;
}

/** A stretch of text in words. */
export interface Passage extends Span {
  tokens: readonly Token[];
  clues: Clue;
}

/** Where in a word phrases can begin: at its first letter, and behind each joint of a compound ("anti-tank"). */
type Opening<T> = readonly {offset: number; phrases: readonly Phrase<T>[]}[];

const MOST_OPENINGS = 5_000;

/** Looks for many phrases at once: each is tried only at the words it can begin with. */
export class PhraseFinder<T> {
  /** Given by words that phrases can begin with. */
  readonly clue: Clue;
  readonly #exact = new Map<string, Phrase<T>[]>();
  readonly #stems: {stem: string; phrase: Phrase<T>}[] = [];
  readonly #openings = new Map<string, Opening<T>>(); // word → what can begin in it

  constructor(phrases: readonly Phrase<T>[]) {
    for (const phrase of phrases) for (const word of new Set(phrase.opens)) this.#add(word, phrase);
    this.clue = defineClue((lower) => this.#openingsIn(lower).length > 0);
  }

  /** All matches in a passage by place; matches of one phrase never overlap. */
  find(text: string, passage: Passage): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    if (!(passage.clues & this.clue)) return found;
    const window = text.slice(passage.start, passage.end);
    for (const {start, lower, clues} of passage.tokens) {
      if (!(clues & this.clue)) continue;
      for (const {offset, phrases} of this.#openingsOf(lower)) for (const phrase of phrases) this.#tryAt(window, passage.start, start + offset, phrase, found);
    }
    return found;
  }

  #tryAt(window: string, origin: number, start: number, {pattern, value}: Phrase<T>, found: PhraseMatch<T>[]): void {
    if (found.some((other) => other.value === value && start < other.end)) return;
    pattern.lastIndex = start - origin;
    const match = pattern.exec(window);
    if (match) found.push({start, end: start + match[0].length, value, match});
  }

  #add(word: string, phrase: Phrase<T>): void {
    if (word.endsWith('*')) this.#stems.push({stem: word.slice(0, -1), phrase});
    else this.#exact.set(word, [...(this.#exact.get(word) ?? []), phrase]);
  }

  #openingsOf(lower: string): Opening<T> {
    const known = this.#openings.get(lower);
    if (known) return known;
    if (this.#openings.size >= MOST_OPENINGS) this.#openings.clear();
    const openings = this.#openingsIn(lower);
    this.#openings.set(lower, openings);
    return openings;
  }

  #openingsIn(lower: string): Opening<T> {
    return [...lower.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]/gu)].flatMap(({0: part, index}) => {
      const phrases = this.#phrasesAt(/^\p{N}/u.test(part) ? '#' : part);
      return phrases.length > 0 ? [{offset: index, phrases}] : [];
    });
  }

  #phrasesAt(part: string): Phrase<T>[] {
    return [...new Set([...(this.#exact.get(part) ?? []), ...this.#stems.filter(({stem}) => part.startsWith(stem)).map(({phrase}) => phrase)])];
  }
}
