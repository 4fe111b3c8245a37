/** A word of a text, `end` exclusive, in UTF-16 units, and how it is compared: {@link fold}ed. */
export interface FoldedWord {
  start: number;
  end: number;
  word: string;
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ'};

/** Lower case without accents: "Łódź" and "lodz" are the same, and so are "Straße" and "STRASSE". Idempotent; letter by letter. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\t\n\r -~]*$/.test(lower)) return lower; // most texts, and nothing to fold in them
  return lower.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[łøđðħıŧßæœþς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The words of a text as they are compared: runs of letters and digits. `foldedWords('Côte d’Ivoire') // ['cote', 'd', 'ivoire']` */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text with their places in it. */
export function wordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({0: exact, index}) => ({start: index, end: index + exact.length, word: fold(exact)})).filter(({word}) => word !== '');
}
