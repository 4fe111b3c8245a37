import {parseEdtf} from '../calendar/edtf.js';
import type {Article} from '../model/article.js';
import {compareParticipants} from '../model/compare-participants.js';
import type {CooperationEvent, Participant} from '../model/cooperation-event.js';
import type {Problem} from '../model/event-set.js';
import {hashOf} from '../model/hash-of.js';
import {UNDATED, type PartialDate} from '../model/partial-date.js';
import {readRecord, type Surroundings} from '../model/read-record.js';
import {showText} from '../model/show-seen.js';
import {definitionOf, EVENT_TYPES} from '../model/taxonomy.js';
import {joinList, splitList} from './cell-list.js';
import {countryCodeOf} from './country-code-of.js';
import type {CsvColumn} from './csv.js';
import {parseLooseDate} from '../calendar/parse-loose-date.js';
import {columnOfField} from './column-of-field.js';
import {parseJson} from './parse-json.js';
import {stubArticle} from './stub-article.js';

/** The cells of one record by column; an empty or absent cell says nothing. */
export type Cells = Partial<Record<CsvColumn, string>>;

/** A cell that cannot be read, found while an event is put together. */
class CellError extends Error {
  readonly problem: Problem;

  constructor(field: CsvColumn, seen: string, wanted: string, hint: string) {
    super(wanted);
    this.problem = {field, seen: showText(seen), wanted, hint};
  }
}

/** A valid event and the articles that a row of texts names, or the column that cannot be read. Never throws. */
export function readLoose(cells: Cells, {date, ids}: {date: PartialDate | null; ids: Surroundings['ids']}): {event: CooperationEvent; articles: Article[]} | {problem: Problem} {
  const [named, urls, titles, publishers, published, archived] = (['articles', 'urls', 'titles', 'publishers', 'published', 'archived_at'] as const).map((column) => splitList(cells[column] ?? '')) as [string[], string[], string[], string[], string[], string[]];
  const articleIds = named.length > 0 ? named : urls; // an address names an article as well as an id does
  const loose = looseEvent({...cells, articles: joinList(articleIds.filter(Boolean))}, {date});
  if ('problem' in loose) return loose;
  const read = readRecord('events', loose.record, {ids, texts: new Map()});
  if ('problem' in read) return {problem: {...read.problem, field: columnOfField(read.problem.field)}};
  const articles = articleIds.flatMap((id, index) => (id ? stubArticle(id, {title: titles[index], publisher: publishers[index], url: urls[index], published: published[index], archivedAt: archived[index]}) ?? [] : []));
  return {event: read.record, articles};
}

/**
 * The event that a row of texts describes, still to be checked by `readRecord`, or the first cell that cannot be read.
 * What is missing gets the least it can mean: no date is undated, no role is actor, no `realis` is actual. A row without
 * an id gets one derived from its content. `date` is used instead of the date cells when it is given.
 */
function looseEvent(cells: Cells, {date}: {date?: PartialDate | null} = {}): {record: Record<string, unknown>} | {problem: Problem} {
  try {
    const type = typeOf(cells.type ?? '');
    const content = {
      type,
      plover: cells.plover?.trim().toUpperCase() || (definitionOf(type)?.plover ?? 'COOPERATE'),
      ...(cells.mode ? {mode: cells.mode} : {}),
      realis: cells.realis?.trim() || 'actual',
      participants: participantsOf(cells),
      domains: splitList(cells.domains ?? ''),
      initiatives: splitList(cells.initiatives ?? '').map((name) => ({name})),
      quantities: splitList(cells.quantities ?? '').map(quantityOf),
      date: date ?? dateOf(cells),
      ...(cells.aims ? {aims: cells.aims} : {}),
      summary: cells.summary ?? '',
      ...(cells.own ? {own: ownOf(cells.own)} : {}),
      ...(/^(?:yes|true|1|x)$/i.test(cells.main?.trim() ?? '') ? {main: true} : {}),
      reports: splitList(cells.articles ?? '').map((article) => ({article, evidence: []})),
    };
    const id = cells.id || hashOf(JSON.stringify(content), 16);
    return {record: {id, ...content}};
  } catch (error) {
    if (error instanceof CellError) return {problem: error.problem};
    throw error;
  }
}

/** "Military aid" is `military-aid`; a type nobody has defined stays as it is. */
function typeOf(cell: string): string {
  if (cell.trim() === '') throw new CellError('type', cell, `a type such as ${Object.keys(EVENT_TYPES).slice(0, 3).join(', ')}`, 'Say what kind of event it is.');
  const slug = cell.trim().toLowerCase().replace(/[\s_]+/g, '-');
  return definitionOf(slug) ? slug : cell;
}

function participantsOf(cells: Cells): Participant[] {
  const actors = countriesOf('actors', cells.actors ?? '');
  const recipients = countriesOf('recipients', cells.recipients ?? '').filter((country) => !actors.includes(country));
  const named = splitList(cells.named_as ?? '');
  const participants = [...actors.map((country) => ({country, role: 'actor'})), ...recipients.map((country) => ({country, role: 'recipient'}))].map((participant, index) => {
    const [via, inferred] = (named[index] || 'name').split(' ');
    return {...participant, via, ...(inferred === 'inferred' ? {inferred: true as const} : {})} as Participant; // `via` is checked with the record
  });
  if (participants.length === 0) throw new CellError('actors', '', 'at least one country', 'Name the countries by ISO 3166-1 codes, as in LT | IT.');
  return participants.sort(compareParticipants);
}

/** Codes or English names; each country once. */
function countriesOf(column: 'actors' | 'recipients', cell: string): string[] {
  const codes = splitList(cell).filter(Boolean).flatMap((item) => {
    const whole = countryOf(item);
    if (whole !== null) return [whole];
    const parts = item.split(/,|\sand\s/).map((part) => part.trim());
    const found = (parts.length > 1 ? parts : item.split(/\s+/)).map((part) => [part, countryOf(part)] as const);
    const [unknown] = found.find(([, code]) => code === null) ?? [];
    if (unknown !== undefined) throw new CellError(column, unknown, 'a country: an ISO 3166-1 code or its English name', 'Correct the country. Organisations are not countries; put them into initiatives.');
    return found.flatMap(([, code]) => code ?? []);
  });
  return [...new Set(codes)];
}

/** A code in capitals is taken as it is, for the host may know codes that are in no standard. */
function countryOf(text: string): string | null {
  return countryCodeOf(text) ?? (/^[A-Z]{2}$/.test(text) ? text : null);
}

function quantityOf(item: string): {value: number; unit: string} {
  const [, number = '', unit = ''] = /^(\S+) ([^]+)$/.exec(item) ?? [];
  if (unit === '' || !Number.isFinite(Number(number))) throw new CellError('quantities', item, 'a number, a space and a unit, as in 500000 EUR', 'Correct the quantity or leave the cell empty.');
  return {value: Number(number), unit};
}

/** Whether the fields are such as an event can have is checked with the record. */
function ownOf(cell: string): unknown {
  const parsed = parseJson(cell);
  if ('value' in parsed) return parsed.value;
  throw new CellError('own', cell, 'an object as JSON, as in {"hazard": "flood"}', 'Correct the cell or leave it empty.');
}

/** `date`, narrowed by the columns that say more; without it, the days from `earliest` to `latest`, or limits within which it lies when `basis` says so. */
function dateOf(cells: Cells): PartialDate {
  const hint = 'Write the date as 2018-05-12, 2018-05 or 2018, or leave the cell empty.';
  const [earliest, latest] = [dayOf('earliest', cells.earliest), dayOf('latest', cells.latest)];
  const isWhole = Boolean(cells.precision && cells.basis && cells.qualifier);
  if (!cells.date?.trim()) {
    if (earliest === null && latest === null) return UNDATED;
    const edtf = earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
    const date = parseLooseDate(edtf ?? '');
    if (!date) throw new CellError('earliest', edtf ?? '', 'an earliest day that is not after the latest', hint);
    return earliest !== latest && cells.basis === 'bounded' ? {...date, basis: 'bounded'} : date;
  }
  const date = parseLooseDate(cells.date);
  if (!date) throw new CellError('date', cells.date, 'a date in EDTF or as a day', hint);
  if (!isWhole || !parseEdtf(cells.date)) return {...date, ...(earliest === null ? {} : {earliest}), ...(latest === null ? {} : {latest})};
  const {precision, qualifier, basis} = cells as PartialDate & Cells; // checked with the record
  return {edtf: cells.date, earliest, latest, precision, qualifier, basis, ...(cells.part ? {part: cells.part as NonNullable<PartialDate['part']>} : {}), ...(cells.anchor ? {anchor: cells.anchor} : {})};
}

function dayOf(column: 'earliest' | 'latest', cell: string | undefined): string | null {
  const text = cell?.trim() ?? '';
  if (text === '') return null;
  const day = parseLooseDate(text)?.[column];
  if (!day) throw new CellError(column, text, 'a day that exists, as YYYY-MM-DD', 'Correct the day or leave the cell empty.');
  return day;
}
