import {alpha3Of} from '../model/alpha-3.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {countryName} from '../words/country-name.js';
import {typeInWords} from '../words/labels.js';

/** What is searched of an event. */
export interface EventDocument {
  id: string;
  /** What kind of event it is, as its heading says it, and the titles of the articles that report it. */
  title: string;
  /** Its countries by English name and code, as the text named them, and its initiatives. */
  names: string;
  /** Its summary and the words that its other fields rest on. */
  text: string;
}

const NAMING: ReadonlySet<string> = new Set(['participants', 'initiatives']);
let longNames: Intl.DisplayNames | undefined;
const namesOfCode = new Map<string, readonly string[]>();

/** An event as texts to be searched, each said once. */
export function eventDocument(event: CooperationEvent, articles: ReadonlyMap<string, Article>): EventDocument {
  const evidence = event.reports.flatMap((report) => report.evidence);
  const exact = (isNaming: boolean) => evidence.filter(({field}) => NAMING.has(field) === isNaming).map((item) => item.exact);
  const titles = event.reports.map(({article}) => articles.get(article)?.title ?? '');
  const said = exact(false).filter((words) => !event.summary.includes(words));
  return {
    id: event.id,
    title: once([typeInWords(event.type, 'en'), ...titles]),
    names: once([...event.participants.flatMap(({country}) => namesOf(country)), ...event.initiatives.map(({name}) => name), ...exact(true)]),
    text: once([event.summary, ...said]),
  };
}

/** "LT", "LTU", "Lithuania"; the long name too where it is another: "Myanmar (Burma)". */
function namesOf(code: string): readonly string[] {
  longNames ??= new Intl.DisplayNames(['en'], {type: 'region'});
  const known = namesOfCode.get(code);
  if (known) return known;
  const names = [code, alpha3Of(code), countryName(code), /^[A-Z]{2}$/.test(code) ? longNames.of(code) ?? code : code];
  namesOfCode.set(code, names);
  return names;
}

const once = (texts: readonly string[]): string => [...new Set(texts)].filter(Boolean).join('\n');
