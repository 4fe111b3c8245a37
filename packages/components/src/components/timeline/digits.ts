import {numberFormat} from '../../internal/number-format.js';
import {Spoken} from './spoken.js';

const LONG = 10_000;
const spoken = new Spoken<Intl.NumberFormat>();

/** A whole number in the digits of the reader's language; short where it is long: "412", "12K". */
export function digitsOf(count: number, locale: string): string {
  return count >= LONG ? say(count, locale, 'short', {notation: 'compact', maximumFractionDigits: 0}) : say(count, locale, 'plain', {useGrouping: false});
}

/** A whole number in full, grouped as the reader is used to: "12,412". */
export function numberInWords(count: number, locale: string): string {
  return say(count, locale, 'grouped');
}

function say(count: number, locale: string, form: string, options?: Intl.NumberFormatOptions): string {
  return spoken.say(count, `${form} ${locale}`, () => numberFormat(locale, options), (format) => format.format(count));
}
