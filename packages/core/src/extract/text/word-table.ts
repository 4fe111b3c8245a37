/** What is known of a word however often it stands in a text. */
export interface Word {
  written: string;
  /** Lower case, with typographic apostrophes made plain. */
  lower: string;
  /** First letter is a capital. */
  isCapitalised: boolean;
  /** Clues the word gives; see {@link defineClue}. */
  clues: Clue;
  /** What the vocabularies hold for it, as far as they were asked; see {@link defineReading}. */
  readings: unknown[];
}

/** A bit, or several, that says what a word hints at: a passage without the clue need not be searched for the thing. */
export type Clue = number;

const MOST_WORDS = 20_000;
const LONGEST_KNOWN = 100; // units; what is longer is no word that comes again
const PLACES = 1 << 14;
const SLOT = 16; // units: the length of a word, and what it is written with
const MOST_CLUES = 31;

const words = new Map<string, Word>(); // word as written → what is known of it
const recent: (Word | undefined)[] = Array.from({length: PLACES}); // hash of a word → the last word with that hash that was asked for …
const slots = new Uint16Array(PLACES * SLOT); // … and how it is written: a typed array is compared faster than a text
const tests: ((lower: string, written: string) => boolean)[] = []; // bit → which words give the clue

/** Defines a clue by the words that give it, in lower case or as written, and returns its bit. Called while modules load. Throws a `RangeError` when all bits are taken. */
export function defineClue(isGivenBy: ReadonlySet<string> | ((lower: string, written: string) => boolean)): Clue {
  if (tests.length === MOST_CLUES) throw new RangeError(`All ${MOST_CLUES} clues are defined. Let one clue stand for two things that occur together.`);
  tests.push(typeof isGivenBy === 'function' ? isGivenBy : (lower) => isGivenBy.has(lower));
  forget();
  return 1 << (tests.length - 1);
}

/** What is known was read with fewer questions. */
function forget(): void {
  words.clear();
  recent.fill(undefined);
  slots.fill(0);
}

const readers: ((lower: string, written: string) => unknown)[] = [];

/**
 * Defines what a vocabulary reads in a word, in lower case or as written. The function that is returned gives it for a
 * token, and looks a word up once however often it stands in texts. The vocabulary must not change afterwards.
 */
export function defineReading<T>(read: (lower: string, written: string) => T): (token: Pick<Word, 'readings'>) => T {
  const index = readers.push(read) - 1;
  forget();
  return ({readings}) => readings[index] as T;
}

/** What a vocabulary that few texts are read with reads in a word, looked up anew for each token, so that the table need not keep it. */
export function readEachTime<T>(read: (lower: string) => T): (token: Pick<Word, 'lower'>) => T {
  return ({lower}) => read(lower);
}

/** What is known of the word that stands in `units` from `from` to `to`, and in `text` from `start` on. A short word that was met before is recognised unit by unit, without being cut out. */
export function wordOf(units: Uint16Array, from: number, to: number, text: string, start: number): Word {
  const length = to - from;
  if (length >= SLOT) return lookUp(text.slice(start, start + length));
  let hash = length;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0;
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  if (isInSlot(place * SLOT, units, from, length)) return recent[place]!;
  const slot = place * SLOT;
  slots[slot] = length;
  for (let at = 0; at < length; at++) slots[slot + 1 + at] = units[from + at]!;
  return (recent[place] = lookUp(text.slice(start, start + length)));
}

function isInSlot(slot: number, units: Uint16Array, from: number, length: number): boolean {
  if (slots[slot] !== length) return false;
  for (let at = 0; at < length; at++) if (slots[slot + 1 + at] !== units[from + at]) return false;
  return true;
}

function lookUp(written: string): Word {
  if (written.length > LONGEST_KNOWN) return readWord(written);
  const known = words.get(written);
  if (known) return known;
  // The copy keeps the table from holding on to the whole text that a word was cut from.
  const word = readWord(written.split('').join(''));
  if (words.size >= MOST_WORDS) words.clear(); // a text of ever new words must not fill the memory
  words.set(word.written, word);
  return word;
}

function readWord(written: string): Word {
  const lower = internalised(written.toLowerCase().replace(/’/g, "'"));
  const first = written[0] ?? '';
  const clues = tests.reduce((bits, isGiven, bit) => (isGiven(lower, written) ? bits | (1 << bit) : bits), 0);
  return {written, lower, isCapitalised: first !== first.toLowerCase(), clues, readings: readers.map((read) => read(lower, written))};
}

/** The same text as the engine keeps it for names of properties: two of these are compared by their addresses, not letter by letter. */
export const internalised = (text: string): string => Object.keys({[text]: true})[0]!;
