import type {Count} from '@cordiale/core';
import {counted, msgIn, str} from '../../internal/messages.js';
import {withPossible} from '../../internal/with-possible.js';

/** "12 events with Lithuania, 2 more possible", "1 possible event", "no matching event"; without a `partner`, of all events. */
export function countInWords({definite, possible}: Count, locale: string, partner = ''): string {
  const msg = msgIn(locale);
  const withPartner = (events: string) => (partner === '' ? events : msg(str`${events} with ${partner}`));
  if (definite === 0 && possible === 0) return withPartner(msg('no matching event'));
  if (definite === 0) return withPartner(counted(msg('# possible event|# possible events'), possible, locale));
  const events = withPartner(counted(msg('# event|# events'), definite, locale));
  return withPossible(events, possible, locale);
}
