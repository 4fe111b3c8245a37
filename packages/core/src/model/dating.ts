import {isUndated, type PartialDate} from './partial-date.js';

/**
 * How sure a date is, the surest first.
 * - `day`: one known day.
 * - `period`: a known month, season, year or other period.
 * - `approximate`: about then, or in the days before it was reported.
 * - `bounded`: only limits are known, or one side is open.
 * - `undated`: nothing is known.
 */
export const DATINGS = ['day', 'period', 'approximate', 'bounded', 'undated'] as const;
/** What the facet of dates counts by. */
export type Dating = (typeof DATINGS)[number];

/** How sure a date is. A date to which several hold has the least sure of them. */
export function datingOf(date: PartialDate): Dating {
  if (isUndated(date)) return 'undated';
  if (date.basis === 'bounded' || date.earliest === null || date.latest === null) return 'bounded';
  if (date.qualifier !== 'exact' || date.basis === 'document-date') return 'approximate';
  return date.earliest === date.latest ? 'day' : 'period';
}
