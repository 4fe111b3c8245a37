/** What a character is to the tokeniser. */
export const OTHER = 1;
/** White space of any kind, line ends too. */
export const SPACE = 2;
/** Letters and the marks that combine with them. */
export const LETTER = 3;
/** Digits and other numbers of any script. */
export const NUMBER = 4;

/** One of these; 0 stands for none that is known yet. */
export type CharacterClass = typeof OTHER | typeof SPACE | typeof LETTER | typeof NUMBER;

const BASIC_PLANE = 0x1_0000;
const FIRST_SURROGATE = 0xd800;
const LAST_HIGH_SURROGATE = 0xdbff;
const LAST_SURROGATE = 0xdfff;
const classes = new Uint8Array(BASIC_PLANE); // code unit → class, 0 while it has not been asked for

function classify(character: string): CharacterClass {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\s/u.test(character) ? SPACE : OTHER;
}

/** Class of the character that begins at `at`; half a surrogate pair is {@link OTHER}. */
export function classAt(text: string, at: number): CharacterClass {
  return (classes[text.charCodeAt(at)] || readClass(text, at)) as CharacterClass;
}

/** Writes the units of a stretch of text and their classes into two arrays; both halves of a surrogate pair have the class of the pair. */
export function readCharacters(text: string, start: number, length: number, units: Uint16Array, kinds: Uint8Array): void {
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(start + at);
    units[at] = unit;
    const known = classes[unit]!;
    if (known !== 0) kinds[at] = known;
    else if (at > 0 && isLow(unit) && isHigh(units[at - 1]!)) kinds[at] = kinds[at - 1]!; // the second half of a pair
    else kinds[at] = readClass(at + 1 < length ? text : text.slice(0, start + length), start + at);
  }
}

/** What the table does not hold: a unit that is asked for the first time, and surrogates, which mean nothing by themselves. */
function readClass(text: string, at: number): CharacterClass {
  if (lengthAt(text, at) === 2) return classify(text.slice(at, at + 2));
  const unit = text.charCodeAt(at);
  const kind = classify(text[at] ?? '');
  if (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) classes[unit] = kind;
  return kind;
}

const isHigh = (unit: number): boolean => unit >= FIRST_SURROGATE && unit <= LAST_HIGH_SURROGATE;
const isLow = (unit: number): boolean => unit > LAST_HIGH_SURROGATE && unit <= LAST_SURROGATE;

/** UTF-16 units of the character that begins at `at`: 2 for a surrogate pair, else 1. */
export function lengthAt(text: string, at: number): 1 | 2 {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
}

/** Whether a surrogate pair begins at `at` among units that end at `length`. */
export function isPair(units: Uint16Array, at: number, length: number): boolean {
  return isHigh(units[at]!) && at + 1 < length && isLow(units[at + 1]!);
}
