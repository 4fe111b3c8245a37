import {addedTaxonomy} from '../model/added-taxonomy.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet} from '../model/event-set.js';
import {isUndated} from '../model/partial-date.js';
import {DOMAINS, type Domain, type PloverType, type Role} from '../model/taxonomy.js';
import {alpha3Of} from '../model/alpha-3.js';
import {writtenNote, type ExportNote} from './export-note.js';
import {sourceParts} from './source-parts.js';

/** PLOVER contexts under which our domains lie. PLOVER has none for several of them: the nearest wider ones stand here. */
const CONTEXTS: Readonly<Record<Domain, readonly string[]>> = {
  'policy': ['military', 'political_institutions'],
  'cyber': ['cyber'],
  'air-defence': ['military'],
  'land': ['military'],
  'maritime': ['military'],
  'defence-industry': ['technology', 'economic'],
  'procurement': ['military', 'economic'],
  'training': ['military'],
  'exercises': ['military'],
  'crisis-management': ['disasters'],
  'demining': ['military', 'human_security'],
  'medical': ['health'],
  'intelligence': ['intelligence'],
  'deployment': ['military'],
  'energy-infrastructure': ['natural_resource'],
  'space': ['technology'],
  'hybrid-disinformation': ['misinformation'],
  'uncrewed-systems': ['military'],
  'ammunition': ['military'],
  'logistics': ['military'],
  'other': [],
};

/** Types that PLOVER codes as AGREE while they lie in the future. */
const AGREED_BEFORE: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/** PLOVER's auxiliary modes, which say how real an event is. */
const AUXILIARY_MODES: Readonly<Record<string, string>> = {historical: 'historical', future: 'future', hypothetical: 'hypothetical', negated: 'negation'};

/** A record of the PLOVER political event ontology. Countries are ISO 3166-1 alpha-3 codes. */
export interface PloverRecord {
  id: string;
  /** EDTF, which for a known day is the day; `null` when undated. */
  date: string | null;
  actor: string[];
  recipient: string[];
  event: PloverType;
  mode: string | null;
  /** Beyond PLOVER as it is coded elsewhere: its own auxiliary mode, where the event is more or less than a fact. */
  auxiliaryMode?: string;
  context: string[];
  /** The words that tell of the act, one for each report. */
  eventText: string;
  text: string;
  textInfo: {citation: string; license: string | null; coder: string; codebook: string; version: string; markup: null};
}

/** The events of a set as PLOVER records in NDJSON, one a line, in the order of the set; with `note`, after a line `{"about": …}`. What PLOVER does not say, such as our own type, is left to the JSON form. */
export function toPlover(set: EventSet, {note}: {note?: ExportNote | undefined} = {}): string {
  const articles = new Map(set.articles.map((article) => [article.id, article]));
  const records = [...(note ? [{about: writtenNote(set, note)}] : []), ...set.events.map((event) => ploverRecord(event, articles, note?.licence))];
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function ploverRecord(event: CooperationEvent, articles: ReadonlyMap<string, Article>, licence: string | undefined): PloverRecord {
  const countriesOf = (role: Role) => event.participants.filter((participant) => participant.role === role).map(({country}) => alpha3Of(country));
  const auxiliaryMode = AUXILIARY_MODES[event.realis] ?? addedTaxonomy().realis[event.realis]?.plover;
  const isAgreed = event.realis === 'future' && AGREED_BEFORE.has(event.plover);
  const eventText = event.reports.flatMap(({evidence}) => evidence.find(({field}) => field === 'type')?.exact ?? []);
  return {
    id: event.id,
    date: isUndated(event.date) ? null : event.date.edtf,
    actor: countriesOf('actor'),
    recipient: countriesOf('recipient'),
    event: isAgreed ? 'AGREE' : event.plover,
    mode: isAgreed ? null : (event.mode ?? null), // AGREE has no modes
    ...(auxiliaryMode ? {auxiliaryMode} : {}),
    context: [...new Set(event.domains.flatMap((domain) => (isDomain(domain) ? CONTEXTS[domain] : addedTaxonomy().domains[domain]?.plover ?? [])))],
    eventText: eventText.join(' … '),
    text: event.summary,
    textInfo: {citation: event.reports.map(({article}) => citationOf(article, articles.get(article))).join('; '), license: licence || null, coder: 'Cordiale', codebook: 'PLOVER', version: `event set ${EVENT_SET_VERSION}`, markup: null},
  };
}

function citationOf(id: string, article: Article | undefined): string {
  const names = article ? sourceParts(article) : [];
  if (!article || names.length === 0) return id;
  return [...names, ...(isUndated(article.published) ? [] : [article.published.edtf])].join(', ');
}

function isDomain(domain: string): domain is Domain {
  return (DOMAINS as readonly string[]).includes(domain);
}
