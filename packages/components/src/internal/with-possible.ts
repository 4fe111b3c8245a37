import {counted, msgIn, str} from './messages.js';

/** A count of certain events in words, with those that are only possible: `12 events, 2 more possible`. */
export function withPossible(events: string, possible: number, locale: string): string {
  const msg = msgIn(locale);
  return possible > 0 ? msg(str`${events}, ${counted(msg('# more possible|# more possible'), possible, locale)}`) : events;
}
