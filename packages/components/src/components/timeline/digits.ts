const formats = new Map<string, {format: Intl.NumberFormat; words: Map<number, string>}>();
const MOST_WORDS = 20_000;

/** A whole number in the digits of the reader's language; short where it is long: "412", "12K". */
export function digitsOf(count: number, locale: string): string {
  return count >= 10_000 ? say(count, locale, 'short', {notation: 'compact', maximumFractionDigits: 0}) : say(count, locale, 'plain', {useGrouping: false});
}

/** A whole number in full, grouped as the reader is used to: "12,412". */
export function numberInWords(count: number, locale: string): string {
  return say(count, locale, 'grouped', {});
}

/** Every number is written once: the same few are said in every frame. */
function say(count: number, locale: string, form: string, options: Intl.NumberFormatOptions): string {
  const key = `${form} ${locale}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = {format: new Intl.NumberFormat(locale, options), words: new Map()}));
  let text = known.words.get(count);
  if (text !== undefined) return text;
  if (known.words.size >= MOST_WORDS) known.words.clear();
  known.words.set(count, (text = known.format.format(count)));
  return text;
}
