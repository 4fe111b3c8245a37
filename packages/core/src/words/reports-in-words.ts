import type {ReportCount} from '../model/count-reports.js';

/** What an event rests on: "1 report", "6 reports, 3 outlets"; "6 reports, 2 known outlets" when some name none. */
export function reportsInWords({reports, outlets, unknown}: ReportCount, locale = 'en-GB'): string {
  const format = new Intl.NumberFormat(locale);
  const counted = (count: number, noun: string) => `${format.format(count)} ${noun}${count === 1 ? '' : 's'}`;
  if (reports <= 1 || outlets === 0) return counted(reports, 'report');
  return `${counted(reports, 'report')}, ${counted(outlets, unknown > 0 ? 'known outlet' : 'outlet')}`;
}
