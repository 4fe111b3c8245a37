import {formatIsoDay, fromEpochDay, lastOfMonth, toEpochDay, type EpochDay} from '../calendar/epoch-day.js';
import {UNDATED, type DateBasis, type IsoDay, type PartialDate, type Precision, type Qualifier} from '../model/partial-date.js';

const FIRST_DAY = toEpochDay(1990, 1, 1);
const DAYS = 35 * 365.25;
/** Below 1: the later years have more events than the earlier ones. */
const GROWTH = 0.6;
const LONGEST_PERIOD = 900;
const WINDOW = 7;

/** The date of an invented event: two in three are known days; the others a month, a year, a stated period, a reporting window, open to one side, or undated. */
export function inventDate(random: () => number): PartialDate {
  const day = FIRST_DAY + Math.floor(DAYS * random() ** GROWTH);
  const iso = formatIsoDay(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  const draw = random();
  if (draw < 0.66) return dateOf(iso, iso, iso, 'day');
  if (draw < 0.8) return dateOf(month, `${month}-01`, formatIsoDay(endOfMonth(day)), 'month');
  if (draw < 0.86) return dateOf(year, `${year}-01-01`, `${year}-12-31`, 'year');
  if (draw < 0.9) {
    const end = formatIsoDay(day + 1 + Math.floor(random() * LONGEST_PERIOD));
    return dateOf(`${iso}/${end}`, iso, end, 'interval');
  }
  if (draw < 0.97) return dateOf(`${iso}~`, formatIsoDay(day - WINDOW), iso, 'day', 'document-date', 'approximate');
  if (draw < 0.985) return dateOf(`${iso}/..`, iso, null, 'interval', 'relative');
  if (draw < 0.99) return dateOf(`../${iso}`, null, iso, 'interval', 'bounded');
  return UNDATED;
}

function dateOf(edtf: string, earliest: IsoDay | null, latest: IsoDay | null, precision: Precision, basis: DateBasis = 'explicit', qualifier: Qualifier = 'exact'): PartialDate {
  return {edtf, earliest, latest, precision, qualifier, basis};
}

function endOfMonth(day: EpochDay): EpochDay {
  const {year, month} = fromEpochDay(day);
  return lastOfMonth(year, month);
}
