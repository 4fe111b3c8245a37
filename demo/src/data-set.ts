import {withLanguage} from './language.js';

/** Numbers of events that the page can invent. */
const SIZES = [1_000, 100_000, 1_000_000];
const PARAMETER = 'data';

/** What the page shows: the five articles, or a number of invented events. */
export type DataSet = 'articles' | number;

/** The data that an address asks for; the five articles when it asks for nothing the page has. */
export function dataSetOf({search}: Pick<URL | Location, 'search'>): DataSet {
  const size = Number(new URLSearchParams(search).get(PARAMETER));
  return SIZES.includes(size) ? size : 'articles';
}

/** The address of the page with this data and no filter. */
export function addressOf(data: DataSet): string {
  return `${location.pathname}${withLanguage(new URLSearchParams(data === 'articles' ? {} : {[PARAMETER]: String(data)}))}`;
}
