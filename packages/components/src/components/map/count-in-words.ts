import type {Count} from '@cordiale/core';
import {numberFormat} from '../../internal/number-format.js';

/** "12 events with Lithuania, 2 more possible", "1 possible event", "no matching event". `suffix` follows the word event. */
export function countInWords({definite, possible}: Count, locale: string, suffix = ''): string {
  const number = numberFormat(locale);
  const tail = suffix && ` ${suffix}`;
  const events = (count: number, kind = '') => `${number.format(count)} ${kind}${count === 1 ? 'event' : 'events'}${tail}`;
  if (definite === 0 && possible === 0) return `no matching event${tail}`;
  if (definite === 0) return events(possible, 'possible ');
  return possible === 0 ? events(definite) : `${events(definite)}, ${number.format(possible)} more possible`;
}
