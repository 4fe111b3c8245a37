const namesOfLocale = new Map<string, Intl.DisplayNames>();

/** The name of a country in the reader's language, from ISO 3166-1 alpha-2; the code itself when it is unknown. */
export function countryName(code: string, locale = 'en'): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let names = namesOfLocale.get(locale);
  if (!names) namesOfLocale.set(locale, (names = new Intl.DisplayNames([locale, 'en'], {type: 'region', style: 'short'})));
  return names.of(code) ?? code;
}
