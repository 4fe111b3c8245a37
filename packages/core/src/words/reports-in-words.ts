import type {ReportCount} from '../model/count-reports.js';
import {wordsOf} from './language.js';

/** How the reports of an event are counted. Each number comes as it is and as it is written. */
export interface ReportWords {
  reports: (count: number, written: string) => string;
  outlets: (count: number, written: string) => string;
  knownOutlets: (count: number, written: string) => string;
}

const ENGLISH: ReportWords = {
  reports: (count, written) => `${written} report${count === 1 ? '' : 's'}`,
  outlets: (count, written) => `${written} outlet${count === 1 ? '' : 's'}`,
  knownOutlets: (count, written) => `${written} known outlet${count === 1 ? '' : 's'}`,
};

/** What an event rests on: "1 report", "6 reports, 3 outlets"; "6 reports, 2 known outlets" when some name none. */
export function reportsInWords({reports, outlets, unknown}: ReportCount, locale = 'en-GB'): string {
  const words = wordsOf('reports', locale, ENGLISH);
  const format = new Intl.NumberFormat(locale);
  const counted = words.reports(reports, format.format(reports));
  if (reports <= 1 || outlets === 0) return counted;
  return `${counted}, ${(unknown > 0 ? words.knownOutlets : words.outlets)(outlets, format.format(outlets))}`;
}
