const formats = new Map<string, Intl.NumberFormat>(); // locale and options → format; each takes long to make, and views write numbers in every frame

/** The format of numbers in a language; the same one every time. */
export function numberFormat(locale: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options ?? null);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}
