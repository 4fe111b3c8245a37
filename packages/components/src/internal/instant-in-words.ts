/** When somebody did something, by the reader's own clock: `1 March 2026 at 10:30`. */
export function instantInWords(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(instant));
}
