import fc from 'fast-check';
import {createPartialDate, EVENT_TYPES, EVENT_SET_VERSION, REALIS, safeUrl, UNDATED, type Article, type CooperationEvent, type EventSet, type PartialDate, type Report} from '@cordiale/core';

/** Texts that have broken exports elsewhere: formulas, quotes, separators, line breaks, lines of other formats, names of the prototype, halves of characters. */
const AWKWARD = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＠x', "'=1", "''-1", '"', '""', 'a"b', ',', ';', 'a|b', 'a\\', '\\;', ' lead', 'trail ', 'BEGIN:VEVENT', 'x\r\nBEGIN:VEVENT', 'x\rEND:VCALENDAR', 'x\u2028BEGIN:VEVENT', '# comment', '__proto__', 'constructor', 'Žygimantų g. 🕊', 'שלום', '\u202eabc', '\ud83d', 'a\ude00b', '\t', '\ufeffx', '-1+1|cmd', '"=1"'];

/** Any text: awkward ones, whole Unicode, control characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({unit: 'binary', maxLength: 120}), fc.array(fc.constantFrom(...AWKWARD), {maxLength: 4}).map((parts) => parts.join('')));
const anyName = anyText.filter((text) => text !== '' && text.length <= 1000);

const day = fc.integer({min: 1, max: 9998}).chain((year) => fc.tuple(fc.constant(year), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))).map(([year, month, date]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** Dates of every shape the library writes. */
export const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.constant<PartialDate>({...UNDATED}),
  fc.tuple(day, fc.constantFrom('', '~', '?', '%'), fc.constantFrom('explicit' as const, 'relative' as const, 'document-date' as const)).map(([text, mark, basis]) => createPartialDate(`${text}${mark}`, {basis, ...(basis === 'relative' ? {anchor: text} : {})})),
  fc.tuple(day, day, fc.constantFrom('explicit' as const, 'relative' as const)).map(([a, b, basis]) => createPartialDate([a, b].sort().join('/'), {basis})),
  fc.tuple(day, day).map(([a, b]) => createPartialDate([a.slice(0, 4), b.slice(0, 4)].sort().join('/'), {basis: 'explicit'})),
  day.map((text) => createPartialDate(`${text}/..`, {basis: 'explicit'})),
  day.map((text) => createPartialDate(text.slice(0, 7), {basis: 'explicit'})),
  day.map((text) => ({...createPartialDate(text.slice(0, 4), {basis: 'explicit'}), latest: `${text.slice(0, 4)}-06-30`, part: 'early' as const})),
  day.map((text) => createPartialDate(`${text}/..`, {basis: 'bounded'})),
  day.map((text) => createPartialDate(`../${text}`, {basis: 'bounded'})),
  fc.tuple(day, day).map(([a, b]) => createPartialDate(`[${[a, b].sort().join(',')}]`, {basis: 'explicit'})),
);

const anyParticipants = fc.uniqueArray(fc.constantFrom('LT', 'IT', 'UA', 'IL', 'PL', 'XK', 'ZZ'), {minLength: 1, maxLength: 5}).chain((countries) => fc.tuple(...countries.map((country) => fc.record({country: fc.constant(country), role: fc.constantFrom('actor' as const, 'recipient' as const), via: fc.constantFrom('name' as const, 'capital' as const, 'carried' as const), inferred: fc.boolean()})))).map((list) => list.map(({inferred, ...participant}) => (inferred ? {...participant, inferred: true as const} : participant)).sort((a, b) => (a.role === b.role ? (a.country < b.country ? -1 : 1) : a.role < b.role ? -1 : 1)));

const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: anyName,
  text: anyText,
  title: fc.option(anyName),
  url: fc.option(fc.webUrl().map((url) => safeUrl(url)).filter((url) => url !== null)),
  archivedAt: fc.option(fc.webUrl().map((url) => safeUrl(url)).filter((url) => url !== null)),
  publisher: fc.option(anyName),
  byline: fc.option(anyName),
  published: anyDate,
  blocks: fc.constant<Article['blocks']>([]),
  evidence: fc.constant<Article['evidence']>([]),
}).map(({archivedAt, ...article}) => ({...article, ...(archivedAt === null ? {} : {archivedAt})}));

function anyEvent(articles: readonly Article[]): fc.Arbitrary<CooperationEvent> {
  const ids = articles.map(({id}) => id);
  return fc.record({
    id: anyName,
    type: fc.constantFrom(...Object.keys(EVENT_TYPES), 'host:summit', '__proto__', 'toString'),
    plover: fc.constantFrom('AGREE' as const, 'CONSULT' as const, 'AID' as const, 'SANCTION' as const),
    mode: fc.option(anyName),
    realis: fc.constantFrom(...REALIS),
    participants: anyParticipants,
    domains: fc.uniqueArray(anyName, {maxLength: 3}),
    initiatives: fc.array(anyName.map((name) => ({name})), {maxLength: 3}),
    quantities: fc.array(fc.record({value: fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0), unit: anyName}), {maxLength: 2}),
    date: anyDate,
    aims: fc.option(fc.constantFrom('training', 'host:summit')),
    summary: anyText,
    main: fc.boolean(),
    own: fc.option(fc.dictionary(fc.constantFrom('hazard', 'rescuers', 'constructor', 'a-1'), fc.oneof(anyText, fc.boolean(), fc.integer(), fc.array(anyText, {maxLength: 2})), {minKeys: 1, maxKeys: 3, noNullPrototype: true})),
    reports: ids.length === 0 ? fc.constant<Report[]>([]) : fc.uniqueArray(fc.constantFrom(...ids), {maxLength: 3}).map((list): Report[] => list.sort().map((article) => ({article, evidence: []}))),
  }).map(({mode, aims, main, own, ...event}) => ({...event, ...(mode === null ? {} : {mode}), ...(aims === null ? {} : {aims}), ...(main ? {main: true as const} : {}), ...(own === null ? {} : {own})}));
}

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : 1);

/** Valid event sets full of awkward texts; reports carry no evidence, as most formats hold none. */
export const anyEventSet: fc.Arbitrary<EventSet> = fc
  .uniqueArray(anyArticle, {maxLength: 3, selector: ({id}) => id})
  .chain((articles) => fc.uniqueArray(anyEvent(articles), {maxLength: 4, selector: ({id}) => id}).map((events) => ({cordiale: EVENT_SET_VERSION, articles: articles.sort(byId), events: events.sort(byId), tombstones: [], quarantine: []})));
