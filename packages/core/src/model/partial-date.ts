/** A calendar day as `YYYY-MM-DD` (proleptic Gregorian, years 0001 to 9999). */
export type IsoDay = string;

/** The unit in which a date is known. `unknown` says that nothing is. */
export type Precision = 'time' | 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'interval' | 'set' | 'past' | 'present' | 'future' | 'unknown';

/** EDTF level 1 qualifiers: `~` is approximate, `?` uncertain, `%` both. */
export type Qualifier = 'exact' | 'approximate' | 'uncertain' | 'approximate-uncertain';

/** `early` is the first half of a period, `late` the second, `mid` its middle half. */
export type PeriodPart = 'early' | 'mid' | 'late';

/**
 * How a date was found.
 * - `explicit`: written out in the text or its metadata.
 * - `relative`: resolved against `anchor` ("last Friday").
 * - `document-date`: the text gives no day; it happened shortly before the article was published.
 * - `bounded`: only limits are known, each with its evidence.
 * - `none`: nothing is known; the event is undated.
 */
export type DateBasis = 'explicit' | 'relative' | 'document-date' | 'bounded' | 'none';

/**
 * A date that is only as precise as its source: whole calendar days, never an instant.
 * `earliest` and `latest` enclose it, both inclusive; `null` leaves that side open.
 */
export interface PartialDate {
  /** EDTF (ISO 8601-2:2019) level 1, and level 2 sets `[a,b]`. `../..` when nothing is known. */
  edtf: string;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  precision: Precision;
  qualifier: Qualifier;
  basis: DateBasis;
  /** Which part of the period the text means, as in "early 2017"; `earliest` and `latest` are narrowed to it. */
  part?: PeriodPart;
  /** EDTF of the date a relative expression was resolved against. Absent when there was none. */
  anchor?: string;
}

/** The date of an undated event. */
export const UNDATED: Readonly<PartialDate> = Object.freeze({edtf: '../..', earliest: null, latest: null, precision: 'unknown', qualifier: 'exact', basis: 'none'});

/** True when neither side of the date is known, so that it cannot be placed on a timeline. */
export function isUndated(date: PartialDate): boolean {
  return date.earliest === null && date.latest === null;
}
