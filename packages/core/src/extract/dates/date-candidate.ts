import type {EpochDay} from '../../calendar/epoch-day.js';
import type {PeriodPart, Precision} from '../../model/partial-date.js';
import type {Span} from '../text/span.js';

/** What a date expression says before it is placed in time; `part` is set by words such as "early". */
export type DateValue = DateReading & {precision?: Precision; part?: PeriodPart};

type DateReading =
  /** Written out in full. */
  | {kind: 'absolute'; edtf: string}
  /** Depends on the day the text was written: `at` gives the EDTF seen from that day, by a sentence that looks ahead or back. */
  | {kind: 'relative'; at: (anchor: EpochDay, looksAhead: boolean) => string}
  /** A day or month without its year; `at` gives the EDTF in the year chosen for it. */
  | {kind: 'yearless'; at: (year: number) => string; monthDay: string}
  /** A weekday without its week, with the clock time when one is given. */
  | {kind: 'weekday'; weekday: number; time?: string};

/** A date expression found in a text. */
export interface DateCandidate extends Span {
  rule: string;
  value: DateValue;
  /** A leading word that bounds: "since 2014", "by 2020", "until May". */
  bound?: 'since' | 'until' | 'by';
}

/** Finds expressions of one family. The pattern is tried at every word that can open one; `read` may refuse a match by returning `null`. */
export interface DateExtractor {
  rule: string;
  /** Words an expression can begin with, lower case; `#` for a number of up to three digits, `####` for a longer one. */
  opens: readonly string[];
  /** Words one of which every expression holds, written as in `opens`; looked for at its first word and those that follow. Any will do when absent. */
  needs?: readonly string[];
  /** Sticky, for lower-cased text; must match in linear time. */
  pattern: RegExp;
  /** `text` is what was matched, before its capitals were lost. */
  read: (groups: Record<string, string | undefined>, match: RegExpExecArray, text: string) => DateValue | null;
}
