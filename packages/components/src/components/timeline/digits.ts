const formats = new Map<string, Intl.NumberFormat>();

/** A whole number in the digits of the reader's language; short where it is long: "412", "12K". */
export function digitsOf(count: number, locale: string): string {
  const isLong = count >= 10_000;
  const key = `${locale} ${isLong}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, isLong ? {notation: 'compact', maximumFractionDigits: 0} : {useGrouping: false})));
  return format.format(count);
}

/** A whole number in full, grouped as the reader is used to: "12,412". */
export function numberInWords(count: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(count);
}
