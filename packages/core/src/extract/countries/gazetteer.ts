import type {Via} from '../../model/cooperation-event.js';
import type {Span} from '../text/span.js';
import {tokenise, type Token} from '../text/tokens.js';
import {defineClue, defineReading, internalised} from '../text/word-table.js';
import {CAPITALS_EN} from '../vocabulary/capitals-en.js';
import {COUNTRY_NAMES_EN, NOT_COUNTRIES_EN} from '../vocabulary/country-names-en.js';

/** One way a text can name a country. */
interface Entry {
  /** `null` for a name that only looks like a country's. */
  country: string | null;
  via: Via;
}

/** A name found in a text, before syntax has its say. */
export interface NameMatch extends Span, Entry {}

interface Node {
  entry?: Entry;
  next: Map<string, Node>;
}

const root: Node = {next: new Map()};

const keyFor = (word: string): string => internalised(word.replaceAll('’', "'"));

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').map((name) => name.trim()).filter(Boolean);

/** All names with what they mean, the first meaning of a name first. */
function* namesOf(): Generator<[name: string, entry: Entry]> {
  for (const name of NOT_COUNTRIES_EN) yield [name, {country: null, via: 'name'}];
  for (const line of COUNTRY_NAMES_EN.trim().split('\n')) {
    const [code = '', names, people] = line.split('|');
    const country = code.trim();
    for (const name of list(names)) {
      yield [name, {country, via: 'name'}];
      if (name.length > 4 && !/^\P{Lu}*\p{Lu}.*\p{Lu}\p{Lu}/u.test(name)) yield [name.toUpperCase(), {country, via: 'name'}];
    }
    for (const name of list(people)) {
      yield [name, {country, via: 'demonym'}];
      if (!/(?:s|sh|ch|ese)$/.test(name)) yield [`${name}s`, {country, via: 'demonym'}];
    }
  }
  for (const line of CAPITALS_EN.trim().split('\n')) {
    const [code = '', names] = line.split('|');
    for (const name of list(names)) yield [name, {country: code.trim(), via: 'capital'}];
  }
}

const named = [...namesOf()];
// Cut from one text: an engine that has met strings of many kinds in the tokeniser reads every later text several times slower.
const allNames = named.map(([name]) => name).join('\n');
let start = 0;
for (const [name, entry] of named) {
  const end = start + name.length;
  add({start, end}, entry);
  start = end + 1;
}

/** Case matters ("US" is not "us", "Turkey" is not "turkey"); apostrophes and full stops do not. */
function add(span: Span, entry: Entry): void {
  let node = root;
  for (const token of tokenise(allNames, span)) {
    if (token.lower === '.') continue;
    const key = keyFor(allNames.slice(token.start, token.end));
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = {next: new Map()}));
    node = next;
  }
  node.entry ??= entry;
}

const OPENS_NAME = defineClue((_, written) => root.next.has(keyFor(written)));
const HAS_HYPHEN = defineClue((lower) => lower.includes('-'));
const keyOf = defineReading((_, written) => keyFor(written));

/** The longest name that begins with a token, and its last token. */
function longestAt(tokens: readonly Token[], first: number): {entry: Entry; last: number} | null {
  let node: Node | undefined = root;
  let longest: {entry: Entry; last: number} | null = null;
  for (let at = first; at < tokens.length; at++) {
    if (at > first && isStopOf(tokens, at)) continue;
    node = node.next.get(keyOf(tokens[at]!));
    if (!node) break;
    if (node.entry) longest = {entry: node.entry, last: at};
    if (node.next.size === 0) break;
  }
  return longest;
}

/** Whether a token is a full stop right behind the word before: "St. Lucia". */
const isStopOf = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === '.' && tokens[at - 1]!.end === tokens[at]!.start;

/** Longest names first, left to right, never overlapping. Names inside a name that means something else are passed over. */
export function findNames(text: string, tokens: readonly Token[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const {start, end, clues} = tokens[at]!;
    if (!(clues & (OPENS_NAME | HAS_HYPHEN))) continue;
    const longest = clues & OPENS_NAME ? longestAt(tokens, at) : null;
    if (longest) {
      const {entry: {country, via}, last} = longest;
      if (country !== null) found.push({start, end: endOfName(text, tokens, last), country, via});
      at = last;
    } else if (clues & HAS_HYPHEN) found.push(...insideCompound(text, {start, end}));
  }
  return found;
}

const INITIALS = /\p{Lu}\.\p{Lu}$/u;

/** A final full stop belongs to a name of initials ("U.S."), not to the end of a sentence. */
function endOfName(text: string, tokens: readonly Token[], last: number): number {
  const {start, end} = tokens[last]!;
  return last + 1 < tokens.length && isStopOf(tokens, last + 1) && INITIALS.test(text.slice(start, end)) ? end + 1 : end;
}

/** Names joined by a hyphen: "U.S.-led", "Lithuanian-Polish", "pro-Russian". */
function insideCompound(text: string, word: Span): NameMatch[] {
  const found: NameMatch[] = [];
  let at = word.start;
  for (const part of text.slice(word.start, word.end).split('-')) {
    const entry = root.next.get(keyFor(part))?.entry;
    if (entry?.country && entry.via !== 'capital') found.push({start: at, end: at + part.length, country: entry.country, via: entry.via});
    at += part.length + 1;
  }
  return found;
}
