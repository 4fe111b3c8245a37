import {counted, msgIn} from './messages.js';

/** How many records could not be used, in words. */
export function recordsInWords(count: number, locale: string): string {
  return counted(msgIn(locale)('# record could not be used|# records could not be used'), count, locale);
}
