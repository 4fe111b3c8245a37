import {classAt, LETTER, NUMBER} from './character-class.js';
import type {Span} from './span.js';
import type {Token} from './tokens.js';
import {defineClue, defineReading, readEachTime, type Clue} from './word-table.js';

/** A place where a phrase stands. */
export interface PhraseMatch<T> extends Span {
  value: T;
}

/** A stretch of text in words. */
export interface Passage extends Span {
  tokens: readonly Token[];
  clues: Clue;
}

/** One word of a phrase. */
interface PhraseWord {
  letters: string;
  /** Any ending may follow. */
  isStem: boolean;
}

interface Phrase<T> {
  value: T;
  words: readonly PhraseWord[];
}

/** A phrase that can begin in a word: at its first letter, or behind a joint of a compound ("anti-tank"). */
interface Opening<T> {
  value: T;
  /** Where its first word begins and ends in the word. */
  offset: number;
  reached: number;
  /** The words that must follow. */
  rest: readonly PhraseWord[];
}

/** Looks for many phrases at once, in lower case: each is tried only at the words it can begin with. */
export class PhraseFinder<T> {
  /** Given by words that phrases can begin with; 0 for a finder that is not built in, which looks at every word. */
  readonly clue: Clue;
  readonly #exact = new Map<string, Phrase<T>[]>();
  readonly #stems: {stem: string; phrase: Phrase<T>}[] = [];
  readonly #openingsOf: (token: Token) => readonly Opening<T>[];

  /** `lists` hold the phrases of each value with commas between; a final `*` stands for any ending of a word. */
  constructor(lists: Iterable<readonly [value: T, phrases: string]>, {isBuiltIn = true}: {isBuiltIn?: boolean} = {}) {
    for (const [value, list] of lists) for (const phrase of list.split(',')) this.#add(value, phrase.trim());
    const read = (lower: string) => this.#openingsIn(lower);
    this.clue = isBuiltIn ? defineClue((lower) => read(lower).length > 0) : 0;
    this.#openingsOf = isBuiltIn ? defineReading(read) : readEachTime(read);
  }

  /** All matches in a passage by place; matches of one value never overlap. */
  find(passage: Passage): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const {clue} = this;
    if (clue && !(passage.clues & clue)) return found;
    const {tokens} = passage;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (clue && !(token.clues & clue)) continue;
      for (const {value, offset, reached, rest} of this.#openingsOf(token)) {
        const start = token.start + offset;
        const end = rest.length === 0 ? token.start + reached : endOfPhrase(rest, tokens, at + 1);
        if (end >= 0 && !isCovered(found, value, start)) found.push({value, start, end});
      }
    }
    return found;
  }

  #add(value: T, written: string): void {
    const words = written.split(/\s+/).map((word): PhraseWord => (word.endsWith('*') ? {letters: word.slice(0, -1), isStem: true} : {letters: word, isStem: false}));
    const {letters, isStem} = words[0]!;
    const opening = letters.slice(0, endOfPart(letters, 0));
    const phrase = {value, words};
    if (isStem && opening === letters) this.#stems.push({stem: letters, phrase});
    else this.#exact.set(opening, [...(this.#exact.get(opening) ?? []), phrase]);
  }

  #openingsIn(lower: string): readonly Opening<T>[] {
    const openings: Opening<T>[] = [];
    for (let offset = 0; offset < lower.length; ) {
      const end = endOfPart(lower, offset);
      const phrases = end > offset ? this.#phrasesAt(lower.slice(offset, end)) : [];
      for (const {value, words: [first, ...rest]} of phrases) {
        const reached = endOfWordIn(lower, offset, first!);
        if (reached === lower.length || (reached >= 0 && rest.length === 0)) openings.push({value, offset, reached, rest});
      }
      offset = end + 1;
    }
    return openings;
  }

  #phrasesAt(part: string): readonly Phrase<T>[] {
    const stems = this.#stems.filter(({stem}) => part.startsWith(stem)).map(({phrase}) => phrase);
    const exact = this.#exact.get(part) ?? [];
    return stems.length > 0 ? [...exact, ...stems] : exact;
  }
}

/** Whether a match of a value reaches behind a place. */
function isCovered<T>(found: readonly PhraseMatch<T>[], value: T, start: number): boolean {
  for (const match of found) if (match.value === value && start < match.end) return true;
  return false;
}

/** Whether a letter or digit stands at a place, so that no word ends or begins there. */
function isInsideAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === NUMBER;
}

/** End of the letters and digits that begin at a place: parts of a compound. */
function endOfPart(text: string, at: number): number {
  while (isInsideAt(text, at)) at++;
  return at;
}

/** Where the words of a phrase end that stand from a token on, or −1 when they do not. */
function endOfPhrase(words: readonly PhraseWord[], tokens: readonly Token[], first: number): number {
  let end = -1;
  for (let index = 0; index < words.length; index++) {
    const token = tokens[first + index];
    if (!token) return -1;
    const reached = endOfWordIn(token.lower, 0, words[index]!);
    if (reached < 0 || (index < words.length - 1 && reached < token.lower.length)) return -1;
    end = token.start + reached;
  }
  return end;
}

function endOfWordIn(lower: string, offset: number, {letters, isStem}: PhraseWord): number {
  if (!lower.startsWith(letters, offset)) return -1;
  let end = offset + letters.length;
  if (isStem) while (end < lower.length && classAt(lower, end) === LETTER) end++;
  return isInsideAt(lower, end) ? -1 : end;
}
