/** Letters that a word can go on with, as ranges of code units for a class of a pattern: those of lower-cased Latin, and all that other alphabets have. */
export const LETTERS = 'a-zªµºß-öø-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2def\\u3040-\\ud7ff\\uf900-\\ufeff\\uff66-\\uffdc';

/** A text in lower case, each unit in its place: where a capital would become two letters ("İ"), only the plain ones are lowered. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
