import {CSV_COLUMNS, type CsvColumn} from './csv.js';

/** What other programs call a column, the likelier name first; letters and digits only, lower case. */
const ALIASES: Partial<Record<CsvColumn, readonly string[]>> = {
  id: ['eventid', 'uid', 'key', 'identifier', 'recordid', 'globaleventid', 'eventidcnty'],
  type: ['eventtype', 'typeofevent', 'kind', 'category', 'activity'],
  plover: ['plovertype', 'event'],
  realis: ['status', 'modality'],
  date: ['edtf', 'eventdate', 'dateofevent', 'when', 'day', 'temporal'],
  earliest: ['start', 'startdate', 'datestart', 'from', 'datefrom', 'begin', 'begindate', 'firstday', 'validfrom', 'notbefore'],
  latest: ['end', 'enddate', 'dateend', 'until', 'dateto', 'lastday', 'validto', 'notafter'],
  actors: ['actor', 'actor1', 'countries', 'parties', 'participants', 'actorcountry', 'donor', 'donorcountry', 'seller', 'supplier', 'sender', 'visitor', 'country', 'countrycodes', 'ccodes', 'countrycode'],
  recipients: ['recipient', 'actor2', 'recipientcountry', 'receiver', 'target', 'targetcountry', 'host', 'hostcountry', 'buyer', 'beneficiary'],
  domains: ['domain', 'fields', 'field', 'sectors', 'sector', 'topics', 'topic', 'themes', 'theme', 'context'],
  initiatives: ['initiative', 'programmes', 'programme', 'programs', 'program', 'projects', 'project', 'coalition', 'instrument'],
  quantities: ['quantity', 'amounts', 'amount'],
  summary: ['description', 'title', 'text', 'headline', 'eventtitle', 'what', 'details', 'abstract', 'label', 'name', 'notes'],
  articles: ['article', 'articleid', 'sourceid'],
  titles: ['articletitle', 'sourcetitle'],
  publishers: ['publisher', 'outlet', 'outlets', 'newspaper', 'source', 'sources', 'sourcename'],
  urls: ['url', 'link', 'links', 'sourceurl', 'sourcelink', 'weblink', 'articleurl'],
  published: ['publicationdate', 'dateofpublication', 'publisheddate', 'publishedon', 'publishedat', 'datepublished', 'pubdate'],
  archived_at: ['archivedat', 'archiveurl', 'archivedurl', 'archive'],
  merged_ids: ['mergedids', 'mergedfrom'],
};

/** Names of `earliest` and `latest` that give the days within which an event lies; the others give those on which it began and ended. */
const LIMITS: ReadonlySet<string> = new Set(['earliest', 'latest', 'notbefore', 'notafter']);

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Which column each of these names means, by place; `null` for names nobody knows. A column is meant once: its own name
 * goes before an alias, an earlier alias before a later one.
 */
export function columnsOf(names: readonly string[]): (CsvColumn | null)[] {
  const plainNames = names.map(plain);
  const columns: (CsvColumn | null)[] = names.map(() => null);
  for (const column of CSV_COLUMNS) {
    for (const alias of [plain(column), ...(ALIASES[column] ?? [])]) {
      const at = plainNames.findIndex((name, index) => name === alias && columns[index] === null);
      if (at < 0) continue;
      columns[at] = column;
      break;
    }
  }
  return columns;
}

/** True for the name of a column that says within which days an event lies, not how long it lasted. */
export function isLimit(name: string): boolean {
  return LIMITS.has(plain(name));
}
