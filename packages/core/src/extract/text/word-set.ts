/** The words of a list written with spaces between them. Asked with the lower-case form of a token. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
