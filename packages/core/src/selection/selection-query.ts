import {formatIsoDay, parseIsoDay} from '../calendar/epoch-day.js';
import {isOwnField} from '../model/own-field.js';
import {FIELDS, usualSourceOf, type Clause, type DayRange, type Field} from './clause.js';
import {encode, isSetting} from './setting.js';

const VERSION = '1';

/** What a query says, and the parts of it that could not be read. */
export interface SelectionQuery {
  clauses: Clause[];
  chosen: string[];
  settings: Map<string, string>; // key as in the query → value
  ignored: string[];
}

/** Filters, chosen events and settings as the query of a web address; empty when there are none. The inverse of {@link readQuery}. */
export function writeQuery(clauses: readonly Clause[], chosen: readonly string[] = [], settings: ReadonlyMap<string, string> = new Map()): string {
  const parts = clauses.map((clause) => {
    const key = clause.source === usualSourceOf(clause.field) ? clause.field : `${clause.field}@${encode(clause.source)}`;
    const value = clause.field === 'time' ? `${formatIsoDay(clause.value.earliest)}..${formatIsoDay(clause.value.latest)}` : encodeList(clause.value);
    return `${key}=${value}`;
  });
  if (chosen.length > 0) parts.push(`event=${encodeList(chosen)}`);
  for (const [key, value] of settings) parts.push(`${key}=${encode(value)}`);
  return parts.length === 0 ? '' : [`v=${VERSION}`, ...parts].join('&');
}

/** Reads a query, with or without its question mark. Parts that cannot be read, say a field again, or come with a version from the future are ignored. */
export function readQuery(query: string): SelectionQuery {
  const result: SelectionQuery = {clauses: [], chosen: [], settings: new Map(), ignored: []};
  const parts = query.replace(/^\?/, '').split('&').filter(Boolean);
  const isKnownVersion = (parts.find((part) => part.startsWith('v='))?.slice(2) ?? VERSION) === VERSION;
  for (const part of parts) {
    const separator = part.indexOf('=');
    const key = separator < 0 ? part : part.slice(0, separator);
    const value = separator < 0 ? '' : part.slice(separator + 1);
    const isRead = key === 'v' ? value === VERSION : isKnownVersion && readPart(result, key, value);
    if (!isRead) result.ignored.push(part);
  }
  return result;
}

/** Adds what one part says to the result, or returns `false`. */
function readPart(result: SelectionQuery, key: string, value: string): boolean {
  if (key === 'event') {
    const ids = result.chosen.length > 0 ? [] : decodeList(value);
    result.chosen.push(...ids);
    return ids.length > 0;
  }
  const setting = decode(value) ?? '';
  if (isSetting(key, setting)) {
    const isFirst = !result.settings.has(key);
    if (isFirst) result.settings.set(key, setting);
    return isFirst;
  }
  const clause = parseClause(key, value);
  if (!clause || result.clauses.some(({source, field}) => source === clause.source && field === clause.field)) return false;
  result.clauses.push(clause);
  return true;
}

const encodeList = (values: readonly string[]): string => values.map(encode).join(',');

/** Empty when any of the values cannot be read: a filter that lacks one of them would hide what its author saw. */
function decodeList(text: string): string[] {
  const values = text.split(',').map(decode);
  return values.includes(null) ? [] : values.flatMap((value) => value || []);
}

/** Percent-decoding that gives `null` for a broken sequence instead of throwing. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parseClause(key: string, value: string): Clause | null {
  const [fieldText = '', sourceText] = key.split(/@(.*)/s);
  const field = fieldText as Field;
  if (!(FIELDS as readonly Field[]).includes(field) && !isOwnField(field)) return null;
  const source = sourceText === undefined ? usualSourceOf(field) : decode(sourceText);
  if (!source) return null;
  if (field === 'time') {
    const range = parseRange(value);
    return range && {source, field, value: range};
  }
  const values = decodeList(value);
  return values.length === 0 ? null : {source, field, value: values};
}

function parseRange(text: string): DayRange | null {
  const [from, to] = text.split(/\.\.(.*)/s);
  const earliest = parseIsoDay(from);
  const latest = parseIsoDay(to);
  return earliest === null || latest === null || earliest > latest ? null : {earliest, latest};
}
