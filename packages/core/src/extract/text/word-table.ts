/** What is known of a word however often it stands in a text. */
export interface Word {
  /** Lower case, with typographic apostrophes made plain. */
  lower: string;
  /** First letter is a capital. */
  isCapitalised: boolean;
  isPunctuation: boolean;
  /** Clues the word gives; see {@link defineClue}. */
  clues: Clue;
}

/** A bit, or several, that says what a word hints at: a passage without the clue need not be searched for the thing. */
export type Clue = number;

const MOST_WORDS = 20_000;
const MOST_CLUES = 31;

const words = new Map<string, Word>(); // word as written → what is known of it
const tests: ((lower: string, written: string) => boolean)[] = []; // bit → which words give the clue

/** Defines a clue by the words that give it, in lower case or as written, and returns its bit. Called while modules load. Throws a `RangeError` when all bits are taken. */
export function defineClue(isGivenBy: ReadonlySet<string> | ((lower: string, written: string) => boolean)): Clue {
  if (tests.length === MOST_CLUES) throw new RangeError(`All ${MOST_CLUES} clues are defined. Let one clue stand for two things that occur together.`);
  tests.push(typeof isGivenBy === 'function' ? isGivenBy : (lower) => isGivenBy.has(lower));
  words.clear();
  return 1 << (tests.length - 1);
}

/** What is known of a word as written. The answer is shared and must not be changed. */
export function wordOf(written: string): Word {
  const known = words.get(written);
  if (known) return known;
  const word = readWord(written);
  if (words.size >= MOST_WORDS) words.clear(); // a text of ever new words must not fill the memory
  // The copy keeps the table from holding on to the whole text that a long word was cut from.
  words.set(written.split('').join(''), word);
  return word;
}

function readWord(written: string): Word {
  const lower = written.toLowerCase().replace(/’/g, "'");
  const first = written[0] ?? '';
  const isPunctuation = !/^['’]?[\p{L}\p{N}]/u.test(written);
  const clues = tests.reduce((bits, isGiven, bit) => (isGiven(lower, written) ? bits | (1 << bit) : bits), 0);
  return {lower, isCapitalised: !isPunctuation && first !== first.toLowerCase(), isPunctuation, clues};
}
