import {formatIsoDay, fromEpochDay, isCalendarDay, lastOfMonth, toEpochDay, weekdayOf, type EpochDay} from '../../calendar/epoch-day.js';
import {edtfOfDays, parseEdtf} from '../../calendar/edtf.js';
import type {DateExtractor, DateValue} from './date-candidate.js';
import {classAt, LETTER, SPACE} from '../text/character-class.js';
import {LETTERS} from '../text/lower-case.js';
import {wordSet} from '../text/word-set.js';
import {DAY_OF_WEEK, EDGE, MONTH, monthOf, numberOf, NUMBERS, ORDINALS, PART, PIECES, SEASON, SEASONS, SHORT_NUMBER, weekdayOfWord, YEAR} from './date-words.js';

const {month, weekday, season, day, year, number, dash} = PIECES;
/** White space is bounded, so that a run of it costs no more than it holds. */
const bounded = (source: string): string => source.replaceAll('\\s+', '\\s{1,3}').replaceAll('\\s*', '\\s{0,3}');
/** Tried on lower-cased text, and without `u`: a pattern then takes a tenth of the code, which is what its speed hangs on. */
const pattern = (source: string): RegExp => new RegExp(`(?:${bounded(source)})(?![${LETTERS}])`, 'y');

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');
const dayNumber = (text: string | undefined): number => Number.parseInt(text ?? '', 10);
const lastDayOf = (yearNumber: number, monthNumber: number): number => fromEpochDay(lastOfMonth(yearNumber, monthNumber)).day;
const yearAt = (anchor: EpochDay): number => fromEpochDay(anchor).year;
const absolute = (edtf: string): DateValue => ({kind: 'absolute', edtf});

/** A day and month, with the year when it is given. */
function dayOfMonth(dayValue: number, monthValue: number, yearText: string | undefined): DateValue | null {
  if (!isCalendarDay(yearText ? Number(yearText) : 2000, monthValue, dayValue)) return null;
  if (yearText) return absolute(`${yearText}-${two(monthValue)}-${two(dayValue)}`);
  return {kind: 'yearless', monthDay: `${two(monthValue)}-${two(dayValue)}`, at: (value) => `${four(value)}-${two(monthValue)}-${two(dayValue)}`};
}

/** From one day to another, of one month or two. */
function daysOfMonths(from: {day: number; month: number}, to: {day: number; month: number}, yearText: string | undefined): DateValue | null {
  if (!isCalendarDay(2000, from.month, from.day) || !isCalendarDay(2000, to.month, to.day)) return null;
  const at = (value: number) => {
    const firstYear = from.month > to.month ? value - 1 : value;
    return `${four(firstYear)}-${two(from.month)}-${two(Math.min(from.day, lastDayOf(firstYear, from.month)))}/${four(value)}-${two(to.month)}-${two(Math.min(to.day, lastDayOf(value, to.month)))}`;
  };
  return yearText ? absolute(at(Number(yearText))) : {kind: 'yearless', monthDay: `${two(from.month)}-${two(from.day)}`, at};
}

/** Marks the part of a period that a word such as "early" or "the end of" picks. Mutates its argument. */
function withPart(value: DateValue | null, words: string | undefined): DateValue | null {
  if (value && words) value.part = /^(?:the\s+)?(?:early|beginning|start)/.test(words) ? 'early' : /^(?:the\s+)?mid/.test(words) ? 'mid' : 'late';
  return value;
}

/** Monday of the week of a day. */
const mondayOf = (epochDay: EpochDay): EpochDay => epochDay - weekdayOf(epochDay);

/** The unit `count` steps away from the one around `anchor`: `unitAt(day, 'month', -1)` is last month. */
export function unitAt(anchor: EpochDay, unit: string, count: number): string {
  const {year: yearValue, month: monthValue} = fromEpochDay(anchor);
  switch (unit) {
    case 'day':
      return formatIsoDay(anchor + count);
    case 'week':
      return edtfOfDays(mondayOf(anchor) + 7 * count, mondayOf(anchor) + 7 * count + 6);
    case 'fortnight':
      return edtfOfDays(mondayOf(anchor) + 14 * count, mondayOf(anchor) + 14 * count + 13);
    case 'weekend':
      return edtfOfDays(mondayOf(anchor) + 7 * count + 5, mondayOf(anchor) + 7 * count + 6);
    case 'month': {
      const months = yearValue * 12 + monthValue - 1 + count;
      return `${four(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
    }
    case 'quarter': {
      const quarters = yearValue * 4 + Math.floor((monthValue - 1) / 3) + count;
      return `${four(Math.floor(quarters / 4))}-${33 + (((quarters % 4) + 4) % 4)}`;
    }
    case 'decade':
      return `${four(Math.floor(yearValue / 10) + count).slice(1)}X`;
    case 'century':
      return `${two(Math.floor(yearValue / 100) + count)}XX`;
    default:
      return four(yearValue + count);
  }
}

/** −1 when the second half of the unit around a day has not begun, so that its end cannot be past; else 0. */
function stepBackFrom(anchor: EpochDay, unit: string): number {
  const extent = parseEdtf(unitAt(anchor, unit, 0));
  return extent?.earliest != null && extent.latest !== null && anchor < extent.earliest + (extent.latest - extent.earliest) / 2 ? -1 : 0;
}

/** Point `count` units before (negative) or after the anchor, only as precise as the unit. */
function offsetFrom(anchor: EpochDay, unit: string, count: number): string {
  if (unit === 'day') return formatIsoDay(anchor + count);
  if (unit === 'week' || unit === 'fortnight') {
    const weeks = unit === 'week' ? count : 2 * count;
    return edtfOfDays(mondayOf(anchor + 7 * weeks), mondayOf(anchor + 7 * weeks) + 6);
  }
  return unitAt(anchor, unit, count);
}

/** Names of units, one and many. */
const UNITS = ['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade'].flatMap((unit) => [unit, `${unit}s`]).concat('century', 'centuries');
const UNIT = '(?<unit>day|week|fortnight|month|quarter|year|decade|centur(?:y|ies))s?';
const unitOf = (text: string | undefined): string => (text?.startsWith('centur') ? 'century' : text ?? '');

/** Order matters: the longest match at a place wins, and of two equally long ones the earlier extractor. */
export const EXTRACTORS: readonly DateExtractor[] = [
  {
    rule: 'D1',
    opens: YEAR,
    pattern: pattern(`(?<y>${year})(?<s>[-/.])(?<m>0[1-9]|1[0-2])\\k<s>(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)`),
    read: ({y, m, d}) => absolute(`${y}-${m}-${d}`),
  },
  {
    // 05/06/2018 is 5 June to some and 6 May to others: it stays both.
    rule: 'D2',
    opens: SHORT_NUMBER,
    pattern: pattern(`(?<a>0?[1-9]|[12]\\d|3[01])(?<s>[/.])(?<b>0?[1-9]|[12]\\d|3[01])\\k<s>(?<y>${year})`),
    read: ({a, b, y}) => {
      const readings = [[Number(a), Number(b)], [Number(b), Number(a)]].filter(([dayValue = 0, monthValue = 0]) => isCalendarDay(Number(y), monthValue, dayValue)).map(([dayValue = 0, monthValue = 0]) => `${y}-${two(monthValue)}-${two(dayValue)}`);
      const unique = [...new Set(readings)].sort();
      return unique.length === 0 ? null : absolute(unique.length === 1 ? unique[0]! : `[${unique.join(',')}]`);
    },
  },
  {
    rule: 'D3',
    opens: [...SHORT_NUMBER, ...DAY_OF_WEEK, 'the'],
    needs: MONTH,
    pattern: pattern(`(?:${weekday},?\\s+)?(?:the\\s+)?(?<d1>${day})(?:\\s+(?:of\\s+)?(?<m1>${month}))?(?:${dash}|\\s+(?:to|until|through|till|and)\\s+)(?:the\\s+)?(?<d2>${day})\\s+(?:of\\s+)?(?<m2>${month})(?:,?\\s+(?<y>${year}))?`),
    read: ({d1, m1, d2, m2, y}) => daysOfMonths({day: dayNumber(d1), month: monthOf(m1 ?? m2 ?? '')}, {day: dayNumber(d2), month: monthOf(m2 ?? '')}, y),
  },
  {
    rule: 'D3',
    opens: [...MONTH, ...DAY_OF_WEEK],
    needs: SHORT_NUMBER,
    pattern: pattern(`(?:${weekday},?\\s+)?(?<m1>${month})\\s+(?<d1>${day})(?:${dash}|\\s+(?:to|until|through|till|and)\\s+)(?:(?<m2>${month})\\s+)?(?<d2>${day})(?:,?\\s+(?<y>${year}))?`),
    read: ({d1, m1, d2, m2, y}) => daysOfMonths({day: dayNumber(d1), month: monthOf(m1 ?? '')}, {day: dayNumber(d2), month: monthOf(m2 ?? m1 ?? '')}, y),
  },
  {
    rule: 'D4',
    opens: [...SHORT_NUMBER, ...DAY_OF_WEEK, 'the'],
    needs: MONTH,
    pattern: pattern(`(?:${weekday},?\\s+)?(?:the\\s+)?(?<d>${day})(?:\\s+|-)(?:(?:day\\s+)?of\\s+)?(?<m>${month})(?:(?:,?\\s+|-)(?<y>${year}))?`),
    read: ({d, m = '', y}, match, text) => (isVerb(m, match, text) ? null : dayOfMonth(dayNumber(d), monthOf(m), y)),
  },
  {
    rule: 'D4',
    opens: [...MONTH, ...DAY_OF_WEEK],
    needs: SHORT_NUMBER,
    pattern: pattern(`(?:${weekday},?\\s+)?(?<m>${month})\\s+(?:the\\s+)?(?<d>${day})(?:(?:,\\s*|\\s+)(?<y>${year}))?`),
    read: ({d, m = '', y}, match, text) => (isVerb(m, match, text) ? null : dayOfMonth(dayNumber(d), monthOf(m), y)),
  },
  {
    rule: 'D5',
    opens: [...MONTH, ...PART, ...EDGE, 'the'],
    needs: MONTH,
    pattern: pattern(`(?:(?<part>early|mid|late|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of)[\\s-]+)?(?<m>${month})(?:,?\\s+(?:of\\s+)?(?<y>${year}|this year|last year|next year))?(?!\\s+\\d{1,2}\\b)`),
    read: ({part, m = '', y}, match, text) => {
      const monthValue = monthOf(m);
      if (/\d(?:st|nd|rd|th)?\s$/.test(text.slice(Math.max(0, match.index - 5), match.index))) return null; // "30 February" is no February
      // "may" and "march" are verbs, "Jan" and "Sun" names: a bare one must be a month by its capital and its place.
      if (!y && !isMonthWord(m, match, text)) return null;
      if (y?.endsWith('year')) {
        const step = stepOf(y);
        return withPart({kind: 'relative', at: (anchor) => `${four(yearAt(anchor) + step)}-${two(monthValue)}`}, part);
      }
      if (y) return withPart(absolute(`${y}-${two(monthValue)}`), part);
      return withPart({kind: 'yearless', monthDay: two(monthValue), at: (value) => `${four(value)}-${two(monthValue)}`}, part);
    },
  },
  {
    rule: 'D5',
    opens: [...PART, 'last', 'next', 'this'],
    needs: MONTH,
    pattern: pattern(`(?:(?<part>early|mid|late)[\\s-]+)?(?<which>last|next|this|this past|this coming)\\s+(?<m>${month})(?!\\s+\\d)`),
    read: ({part, which, m = ''}, match, text) => {
      const monthValue = monthOf(m);
      if (!isMonthWord(m, match, text)) return null;
      const direction = stepOf(which);
      return withPart({
        kind: 'relative',
        at: (anchor) => {
          const now = fromEpochDay(anchor);
          const value = direction < 0 ? (monthValue < now.month ? now.year : now.year - 1) : direction > 0 ? (monthValue > now.month ? now.year : now.year + 1) : now.year;
          return `${four(value)}-${two(monthValue)}`;
        },
      }, part);
    },
  },
  {
    rule: 'D6',
    opens: [...YEAR, 'from', 'between'],
    needs: ['-', '–', '—', 'to', 'until', 'through', 'till', 'and'],
    pattern: pattern(`(?:(?:from|between)\\s+)?(?<a>${year})(?:${dash}|\\s+(?:to|until|through|till|and)\\s+)(?<b>${year}|\\d\\d(?!\\d))(?![-/]\\d)`),
    read: ({a, b}, match) => {
      const isBetween = match[0].startsWith('between');
      if (!isBetween && match[0].includes('and')) return null;
      const from = Number(a);
      const to = (b ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b);
      if (to <= from || to - from >= 200) return null;
      return absolute(isBetween ? `[${four(from)}..${four(to)}]` : `${four(from)}/${four(to)}`); // between is somewhere in it, from … to is all of it
    },
  },
  {
    rule: 'D7',
    opens: [...PART, 'the'],
    needs: YEAR,
    pattern: pattern(`(?:(?<part>early|mid|late)[\\s-]+|(?<whole>the\\s+(?:beginning|start|middle|end)\\s+of)\\s+(?:the\\s+)?(?:year\\s+)?)(?<y>${year})`),
    read: ({part, whole, y}) => withPart(absolute(y ?? ''), part ?? whole),
  },
  {
    rule: 'D7',
    opens: [...EDGE, 'the'],
    needs: UNITS,
    pattern: pattern(`(?:the\\s+)?(?<part>beginning|start|middle|end)\\s+of\\s+(?:the\\s+)?(?<which>last|this|next|current)?\\s*(?<unit>week|month|year|decade|century)`),
    read: ({part, which, unit}) => {
      // What happened by the end of the year, told in March, happened by the end of the last one.
      const isEnd = part === 'end' && !which;
      return withPart({kind: 'relative', at: (anchor, looksAhead) => unitAt(anchor, unitOf(unit), isEnd && !looksAhead ? stepBackFrom(anchor, unitOf(unit)) : stepOf(which))}, part);
    },
  },
  {
    rule: 'D8',
    opens: [...YEAR, ...PART, 'the'],
    needs: ['s'],
    pattern: pattern(`(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?<d>(?:1[5-9]|20)\\d0)['’]?s`),
    read: ({part, d}) => withPart(absolute(`${(d ?? '').slice(0, 3)}X`), part),
  },
  {
    rule: 'D8',
    opens: SHORT_NUMBER,
    needs: ['century'],
    pattern: pattern('(?<n>1\\d|20|21|[2-9])(?:st|nd|rd|th)[\\s-]century'),
    read: ({n}) => absolute(`${two(Number(n) - 1)}XX`),
  },
  {
    rule: 'D9',
    opens: [...SEASON, ...PART, 'the', 'this', 'last', 'next'],
    needs: SEASON,
    pattern: pattern(`(?:(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?<s>${season})(?:\\s+(?:of\\s+)?(?<y>${year}))|(?<which>this|last|next|the)\\s+(?:past\\s+|coming\\s+)?(?<s2>${season})(?:\\s+of\\s+(?<y2>${year}))?)`),
    read: ({part, s, y, which, s2, y2}) => {
      const code = SEASONS.get(s ?? s2 ?? '') ?? 21;
      if (y ?? y2) return withPart(absolute(`${y ?? y2}-${code}`), part);
      if (s2 === 'fall' && which === 'the') return null; // "the fall of Kabul"
      return withPart({kind: 'relative', at: (anchor, looksAhead) => seasonAt(anchor, code, stepOf(which), looksAhead)}, part);
    },
  },
  {
    rule: 'D10',
    opens: [...SHORT_NUMBER, ...ORDINALS.keys(), 'the', 'q'],
    needs: ['quarter', 'half', 'q'],
    pattern: pattern(`(?:the\\s+)?(?:(?<q>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\\s-]+(?<u>quarter|half)|q(?<qn>[1-4]))(?:(?:\\s+of)?(?:\\s+the)?\\s*(?<y>${year}|this year|last year|next year|the year))?`),
    read: ({q, u, qn, y}) => {
      const half = u === 'half';
      const index = qn ? Number(qn) : ORDINALS.get(q ?? '') ?? 1;
      if (half && index > 2) return null;
      if ((q === 'last' || q === 'final') && !y) return null;
      const code = half ? 39 + index : 32 + index;
      if (y && /^\d/.test(y)) return absolute(`${y}-${code}`);
      if (half && !y) return null;
      if (y || !half) {
        const step = stepOf(y);
        return {kind: 'relative', at: (anchor) => (y ? `${four(yearAt(anchor) + step)}-${code}` : latestQuarter(anchor, index))};
      }
      return null;
    },
  },
  {
    rule: 'D11',
    opens: ['last', 'this', 'next'],
    needs: DAY_OF_WEEK,
    pattern: pattern(`(?<which>last|this|next|this past|this coming)\\s+(?<w>${weekday})`),
    read: ({which, w}) => {
      const target = weekdayOfWord(w ?? '');
      const direction = stepOf(which);
      return {
        kind: 'relative',
        at: (anchor) => {
          const ahead = (target - weekdayOf(anchor) + 7) % 7;
          if (direction > 0) return formatIsoDay(anchor + (ahead === 0 ? 7 : ahead));
          if (direction < 0) return formatIsoDay(anchor - ((7 - ahead) % 7 === 0 ? 7 : (7 - ahead) % 7));
          return formatIsoDay(mondayOf(anchor) + target);
        },
      };
    },
  },
  {
    rule: 'D11',
    opens: SHORT_NUMBER,
    needs: DAY_OF_WEEK,
    pattern: pattern(`(?<h>[01]?\\d|2[0-3])(?::(?<min>[0-5]\\d))?(?:\\s*(?<half>[ap])\\.?m\\.?)?(?:\\s+(?:gmt|utc|cet|cest|eet|eest|et|est|edt|local time))?,?\\s+(?:on\\s+)?(?<w>${weekday})`),
    read: ({h, min, half, w}) => {
      if (!min && !half) return null;
      const hour = (Number(h) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
      return {kind: 'weekday', weekday: weekdayOfWord(w ?? ''), time: `${two(hour)}:${min ?? '00'}`, precision: 'time'};
    },
  },
  {
    rule: 'D11',
    opens: DAY_OF_WEEK,
    pattern: pattern(`(?<w>${weekday})(?:\\s+(?<time>morning|afternoon|evening|night))?(?!\\s*,?\\s+(?:\\d{1,2}\\b|${month}\\s+\\d))`),
    read: ({w = '', time}, match, text) => {
      if (!isCapitalAt(text, match.index) || (w.length <= 4 && !w.endsWith('.'))) return null;
      return {kind: 'weekday', weekday: weekdayOfWord(w), ...(time ? {precision: 'time' as const} : {})};
    },
  },
  {
    rule: 'D12',
    opens: ['the', 'yesterday', 'today', 'tomorrow', 'tonight', 'last', 'this', 'earlier'],
    needs: ['day', 'yesterday', 'today', 'tomorrow', 'tonight', 'night', 'morning', 'afternoon', 'evening'],
    pattern: pattern('the day before yesterday|the day after tomorrow|yesterday(?:\\s+(?:morning|afternoon|evening|night))?|today|tomorrow(?:\\s+(?:morning|afternoon|evening|night))?|tonight|last night|this (?:morning|afternoon|evening)|earlier today'),
    read: (_, match) => {
      const words = match[0];
      const step = words.startsWith('the day before') ? -2 : words.startsWith('the day after') ? 2 : /yesterday|last night/.test(words) ? -1 : words.startsWith('tomorrow') ? 1 : 0;
      const isTime = /morning|afternoon|evening|night/.test(words);
      return {kind: 'relative', at: (anchor) => formatIsoDay(anchor + step), ...(isTime ? {precision: 'time' as const} : {})};
    },
  },
  {
    rule: 'D13',
    opens: [...PART, 'earlier', 'later', 'the', 'last', 'next', 'past', 'this'],
    needs: UNITS,
    pattern: pattern(`(?:(?<part>early|earlier|late|later|mid)[\\s-]+)?(?<which>(?:the\\s+)?(?:last|next|past)|this|this past|this coming|the current|the previous|the following|the coming)\\s+(?:fiscal\\s+)?(?<unit>week|weekend|month|quarter|year|decade|century)(?!\\s*(?:-old|['’]s\\s+end))`),
    read: ({part, which, unit}) => {
      const step = stepOf(which);
      const name = unitOf(unit);
      const value: DateValue = {kind: 'relative', at: (anchor) => unitAt(anchor, name, step), ...(name === 'week' || name === 'weekend' ? {precision: name} : {})};
      return withPart(value, part === 'earlier' || part === 'later' ? undefined : part);
    },
  },
  {
    rule: 'D14',
    opens: [...SHORT_NUMBER, ...NUMBERS.keys(), 'about', 'around', 'nearly', 'almost', 'some', 'roughly', 'more', 'over', 'at', 'just', 'many', 'several', 'couple'],
    needs: UNITS,
    pattern: pattern(`(?:(?<about>about|around|nearly|almost|some|roughly|more than|over|at least|just)\\s+)?(?<n>${number}|a few|some|many|several|a couple of|couple of)\\s+${UNIT}\\s+(?<dir>ago|earlier|later|from now|hence|before|prior)(?!\\s+(?:the|its|his|their|this|that|than))`),
    read: ({about, n, unit, dir}) => {
      const count = numberOf(n ?? '');
      if (dir === 'earlier' || dir === 'later' || dir === 'before' || dir === 'prior') return null; // counted from something else in the text
      const back = dir === 'ago';
      const name = unitOf(unit);
      if (Number.isNaN(count)) return {kind: 'relative', precision: back ? 'past' : 'future', at: (anchor) => (back ? edtfOfDays(null, anchor) : edtfOfDays(anchor, null))};
      const loose = Boolean(about);
      return {kind: 'relative', at: (anchor) => markApproximate(offsetFrom(anchor, name, back ? -count : count), loose)};
    },
  },
  {
    rule: 'D14',
    opens: ['in'],
    needs: UNITS,
    pattern: pattern(`in\\s+(?<n>${number})\\s+${UNIT}(?:['’]s?)?(?:\\s+time)`),
    read: ({n, unit}) => {
      const count = numberOf(n ?? '');
      return Number.isNaN(count) ? null : {kind: 'relative', at: (anchor) => offsetFrom(anchor, unitOf(unit), count)};
    },
  },
  {
    rule: 'D15',
    opens: ['in', 'the', 'past', 'last', 'previous', 'recent', 'coming', 'next'],
    needs: UNITS,
    pattern: pattern(`(?:in\\s+)?(?:the\\s+)?(?<which>past|last|previous|recent|coming|next)\\s+(?:(?<n>${number}|few|several|couple of)\\s+)?${UNIT}`),
    read: ({which, n, unit}, match) => {
      if (!match[0].endsWith('s') && n === undefined && !/^(?:in\s+)?the\s+past/.test(match[0])) return null;
      const count = n ? numberOf(n) : NaN;
      const ahead = stepOf(which) > 0;
      const name = unitOf(unit);
      return {
        kind: 'relative',
        precision: ahead ? 'future' : 'past',
        at: (anchor) => {
          if (Number.isNaN(count)) return ahead ? edtfOfDays(anchor, null) : edtfOfDays(null, anchor);
          const other = parseEdtf(offsetFrom(anchor, name, ahead ? count : -count));
          return ahead ? edtfOfDays(anchor, other?.latest ?? null) : edtfOfDays(other?.earliest ?? null, anchor);
        },
      };
    },
  },
  {
    rule: 'D16',
    opens: ['now', 'currently', 'at', 'presently', 'nowadays', 'these'],
    pattern: pattern('now|currently|at present|presently|nowadays|at the moment|these days'),
    read: () => ({kind: 'relative', precision: 'present', at: formatIsoDay}),
  },
  {
    rule: 'D16',
    opens: ['recently', 'lately', 'in', 'at', 'the', 'recent'],
    needs: ['recently', 'lately', 'past', 'time', 'recent'],
    pattern: pattern('recently|lately|in the past|at the time|in recent (?:years|months|weeks|days)|(?:the\\s+)?recent (?:years|months|weeks|days)'),
    read: () => ({kind: 'relative', precision: 'past', at: (anchor) => edtfOfDays(null, anchor)}),
  },
  {
    rule: 'D16',
    opens: ['soon', 'in', 'the'],
    needs: ['soon', 'future', 'coming'],
    pattern: pattern('soon(?!\\s+(?:as|after))|in the (?:near )?future|the (?:near )?future|the coming (?:years|months|weeks|days)|in the coming (?:years|months|weeks|days)'),
    read: () => ({kind: 'relative', precision: 'future', at: (anchor) => edtfOfDays(anchor, null)}),
  },
  {
    rule: 'D17',
    opens: [...YEAR, 'fiscal', 'fy'],
    pattern: pattern(`(?:fiscal\\s+(?:year\\s+)?|fy\\s?)?(?<y>${year})(?![-–—/]\\d|['’]?s)`),
    read: ({y}, match, text) => (isYearInContext(Number(y), match, text) ? absolute(y ?? '') : null),
  },
];

function markApproximate(edtf: string, isLoose: boolean): string {
  return isLoose && !edtf.includes('/') ? `${edtf}~` : edtf;
}

/** −1 for what is past, 1 for what is to come: `stepOf('last') // -1` */
function stepOf(which = ''): -1 | 0 | 1 {
  if (/last|past|previous/.test(which)) return -1;
  return /next|coming|following/.test(which) ? 1 : 0;
}

/** Whether a capital letter stands at a place; `text` is as written. */
function isCapitalAt(text: string, at: number): boolean {
  const written = text[at] ?? '';
  return written !== written.toLowerCase();
}

/** Months that are verbs, too, and must be written with a capital: "12 may agree". */
const MONTHS_OR_VERBS = wordSet('may march');

function isVerb(word: string, match: RegExpExecArray, text: string): boolean {
  return MONTHS_OR_VERBS.has(word) && !isCapitalAt(text, match.index + match[0].indexOf(word));
}

const BEFORE_MONTH = wordSet('in since until till by of from through during before after early late mid last next this for to and between every each on');
const NOT_BEFORE_MARCH = wordSet('on for to'); // "on march to the sea"

/** A bare month must be written with a capital and not stand where a verb or a name does. */
function isMonthWord(word: string, match: RegExpExecArray, text: string): boolean {
  const isDotted = word.endsWith('.');
  const name = isDotted ? word.slice(0, -1) : word;
  const [words] = match;
  if (!isCapitalAt(text, match.index + words.indexOf(name))) return false;
  const isShort = name.length < 5 && name !== 'may' && name !== 'june' && name !== 'july';
  if (!isShort && !MONTHS_OR_VERBS.has(name)) return true;
  if (isShort && !isDotted && words.length <= name.length + 1) return false; // "Jan Kask"
  const before = wordBefore(match.input, match.index);
  if (BEFORE_MONTH.has(before)) return name !== 'march' || !NOT_BEFORE_MARCH.has(before);
  return words.length > name.length + 1;
}

/** The word right before a place in lower-cased text, with white space or hyphens between; empty when anything else stands there. */
function wordBefore(lower: string, at: number): string {
  return /(?:^|[\s(])([a-z]{1,16})[\s-]{1,8}$/.exec(lower.slice(Math.max(0, at - 24), at))?.[1] ?? '';
}

function seasonAt(anchor: EpochDay, code: number, step: number, looksAhead: boolean): string {
  const {year: yearValue} = fromEpochDay(anchor);
  // What was signed "this winter", told in spring, was signed in the winter that has been.
  if (step === 0) return `${four(!looksAhead && (parseEdtf(`${four(yearValue)}-${code}`)?.earliest ?? 0) > anchor ? yearValue - 1 : yearValue)}-${code}`;
  const years = [yearValue - 1, yearValue, yearValue + 1];
  const pick = step < 0
    ? years.reverse().find((value) => (parseEdtf(`${four(value)}-${code}`)?.latest ?? Infinity) < anchor)
    : years.find((value) => (parseEdtf(`${four(value)}-${code}`)?.earliest ?? -Infinity) > anchor);
  return `${four(pick ?? yearValue + step)}-${code}`;
}

/** The latest quarter of that number that has begun; reports of a quarter look back. */
function latestQuarter(anchor: EpochDay, index: number): string {
  const {year: yearValue} = fromEpochDay(anchor);
  const begins = toEpochDay(yearValue, (index - 1) * 3 + 1, 1);
  return `${four(begins <= anchor ? yearValue : yearValue - 1)}-${32 + index}`;
}

const YEAR_BEFORE = wordSet(`
  in since by until till of from after before during through to for early late mid year the and or around about between on
  spring summer autumn fall winter election elections summit olympics cup championship championships deal agreement war budget
  january february march april may june july august september october november december`);
const DETERMINER_BEFORE = wordSet('the a an his her its their our this that');

const NEXT_WORD = new RegExp(`^\\s+[${LETTERS}]`);
const COUNTED = /^\s*(?:%|percent|per cent|euros?|dollars?|people|soldiers|troops|men|women|tons?|tonnes?|km|kilomet|met(?:re|er)s|miles|votes|cases|deaths|members|personnel|units|vehicles|pieces|rounds|shells|points|hours?|°)/;
const NUMBERED = /[#№]\s*$|\bno\.?\s*$|(?:boeing|flight|resolution|room|highway|route|section|article|regiment|battalion)\s+$/;
const NAMED_BY_YEAR = /^\s+(?:[a-zß-öø-ÿ]+\s)?(?:summit|election|elections|deal|agreement|treaty|war|invasion|annexation|budget|crisis|report|season|study|conference|olympics|games|memorandum|revolution|conflict|attack|attacks|coup|decision|law|constitution|film|movie|book|survey|census|when|and|was|saw|marks|marked|has|had|were|is|will)\b/;

/** The last word of a passage, when nothing but white space, commas and hyphens follows it. */
function lastWordOf(passage: string): string {
  let end = passage.length;
  while (end > 0 && (passage[end - 1] === ',' || passage[end - 1] === '-' || classAt(passage, end - 1) === SPACE)) end--;
  let start = end;
  while (start > 0 && classAt(passage, start - 1) === LETTER) start--;
  return end < passage.length ? passage.slice(start, end) : '';
}

/** Four digits are a year after a preposition, before a noun that years name, or in brackets; not as a count of things. */
function isYearInContext(value: number, match: RegExpExecArray, text: string): boolean {
  if (value < 1500 || value > 2099) return false;
  const {input: lower, index: start} = match;
  const end = start + match[0].length;
  const before = lower.slice(Math.max(0, start - 16), start);
  const after = lower.slice(end, end + 24);
  if (COUNTED.test(after) || NUMBERED.test(before)) return false;
  if (match[0].startsWith('f')) return true; // fiscal year, FY
  const word = lastWordOf(before);
  if (YEAR_BEFORE.has(word)) return true;
  const isDetermined = (DETERMINER_BEFORE.has(word) && /\s$/.test(before)) || /['’]s\s+$/.test(before);
  return (isDetermined && NEXT_WORD.test(after)) || /^\s*(?:[,;.)–—]|$)/.test(after) || before.endsWith('(') || before.trim() === '' || NAMED_BY_YEAR.test(text.slice(end, end + 24));
}
