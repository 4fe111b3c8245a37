import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventSet} from '../model/event-set.js';
import {joinList, joinParallel} from './cell-list.js';
import {writeCell} from './csv-syntax.js';
import {noteLines, type ExportNote} from './export-note.js';

/**
 * The columns of the CSV form, in this order. New ones are added at the end only.
 * Several values in a cell are separated by ` | `. `date` is EDTF; `earliest` and `latest` are days and empty when open.
 * `named_as` says how the text named each actor and then each recipient; the columns from `articles` to `published` run
 * in parallel. `merged_ids` are the ids that lead to the event since it was merged; what its parts said is left to the JSON form. `own` holds the fields of the host's own as JSON. `archived_at` runs in parallel with the articles, too.
 */
export const CSV_COLUMNS = [
  'id', 'type', 'plover', 'mode', 'realis', 'date', 'earliest', 'latest', 'precision', 'qualifier', 'basis', 'part', 'anchor', 'actors', 'recipients', 'named_as',
  'domains', 'initiatives', 'quantities', 'aims', 'summary', 'main', 'articles', 'titles', 'publishers', 'urls', 'published', 'merged_ids', 'own', 'archived_at',
] as const;
/** A heading of the first line. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** For spreadsheets and regions that want it otherwise. */
export interface CsvOptions {
  /** Puts a `'` before cells that a spreadsheet would run as a formula. Defaults to true; switch it off only for programs that are no spreadsheet. */
  defusesFormulas?: boolean | undefined;
  /** What separates cells. Defaults to a comma; spreadsheets in much of Europe expect a semicolon. */
  separator?: ',' | ';' | '\t' | undefined;
  /** Begins with rows like `# Selection: …` when there is a note. Defaults to true; switch it off for programs that take the first row as the header. */
  saysNote?: boolean | undefined;
}

/** The events of a set as CSV: one row an event, with a header, in the order of the set. Evidence and texts are left to the JSON form. Read it back with `parseCsv`. */
export function toCsv(set: EventSet, {defusesFormulas: defuses = true, separator = ',', saysNote = true, note}: CsvOptions & {note?: ExportNote | undefined} = {}): string {
  const articles = new Map(set.articles.map((article) => [article.id, article]));
  const merged = new Map<string, string[]>(); // event id → ids that were given up for it
  for (const {id, mergedInto} of set.tombstones) merged.set(mergedInto, [...(merged.get(mergedInto) ?? []), id]);
  const rows: string[][] = set.events.map((event) => {
    const cells = cellsOf(event);
    const told = event.reports.map(({article}) => articles.get(article));
    cells.titles = joinParallel(told.map((article) => article?.title ?? null));
    cells.publishers = joinParallel(told.map((article) => article?.publisher ?? null));
    cells.urls = joinParallel(told.map((article) => article?.url ?? null));
    cells.archived_at = joinParallel(told.map((article) => article?.archivedAt ?? null));
    cells.published = joinParallel(told.map((article) => (article && article.published.basis !== 'none' ? article.published.edtf : null)));
    cells.merged_ids = joinList(merged.get(event.id) ?? []);
    return CSV_COLUMNS.map((column) => cells[column] ?? '');
  });
  const comments = saysNote ? noteLines(set, note).map((line) => [`# ${line}`]) : [];
  return [...comments, [...CSV_COLUMNS], ...rows].map((cells) => `${cells.map((cell) => writeCell(cell, {separator, defuses})).join(separator)}\r\n`).join('');
}

function cellsOf(event: CooperationEvent): Partial<Record<CsvColumn, string>> {
  const {date} = event;
  const [actors, recipients] = (['actor', 'recipient'] as const).map((role) => event.participants.filter((participant) => participant.role === role));
  return {
    id: event.id,
    type: event.type,
    plover: event.plover,
    mode: event.mode ?? '',
    realis: event.realis,
    date: date.edtf,
    earliest: date.earliest ?? '',
    latest: date.latest ?? '',
    precision: date.precision,
    qualifier: date.qualifier,
    basis: date.basis,
    part: date.part ?? '',
    anchor: date.anchor ?? '',
    actors: joinList((actors ?? []).map(({country}) => country)),
    recipients: joinList((recipients ?? []).map(({country}) => country)),
    named_as: joinList([...(actors ?? []), ...(recipients ?? [])].map(({via, inferred}) => (inferred ? `${via} inferred` : via))),
    domains: joinList(event.domains),
    initiatives: joinList(event.initiatives.map(({name}) => name)),
    quantities: joinList(event.quantities.map(({value, unit}) => `${value} ${unit}`)),
    aims: event.aims ?? '',
    summary: event.summary,
    main: event.main ? 'yes' : '',
    own: event.own ? JSON.stringify(event.own) : '',
    articles: joinList(event.reports.map(({article}) => article)),
  };
}
