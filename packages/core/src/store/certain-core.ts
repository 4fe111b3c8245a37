import {parseEdtf} from '../calendar/edtf.js';
import {parseIsoDay, type EpochDay} from '../calendar/epoch-day.js';
import type {PartialDate} from '../model/partial-date.js';

/** Days on which an event certainly took place. */
export interface CertainCore {
  earliest: EpochDay;
  latest: EpochDay;
}

/**
 * The days on which an event with this date certainly took place, or `null` when no single day is certain.
 *
 * A known day is certain. A month is not, nor is "last week", which EDTF can only write as an interval: the event lies
 * somewhere in it. Something that lasted from 2014 to 2019 is certain from the last day of 2014 to the first day of 2019.
 * When its end is open it is certain up to `knownUntil`, the day of the latest report. Bounds and reporting windows say
 * where an event may lie, so they have no core.
 */
export function certainCore(date: PartialDate, knownUntil: EpochDay | null): CertainCore | null {
  if (!isStated(date)) return null;
  const latest = parseIsoDay(date.latest);
  if (latest !== null && date.earliest === date.latest) return {earliest: latest, latest};
  if (date.precision !== 'interval') return null;
  if (date.basis === 'relative' && latest !== null) return null; // "two weeks ago" is a week in which it lies
  const {edtf} = date;
  const slash = edtf.indexOf('/');
  if (slash === -1 || edtf.includes('/', slash + 1)) return null;
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const start = parseIsoDay(from) ?? parseEdtf(from)?.latest ?? null; // a plain day, as most are, is read in a tenth of the time
  const end = parseIsoDay(to) ?? parseEdtf(to)?.earliest ?? knownUntil;
  return start === null || end === null || start > end ? null : {earliest: start, latest: end};
}

/** True when the text states the date itself and does not doubt it. */
export function isStated({qualifier, basis}: PartialDate): boolean {
  return qualifier === 'exact' && (basis === 'explicit' || basis === 'relative');
}
