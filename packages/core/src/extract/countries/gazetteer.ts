import type {Via} from '../../model/cooperation-event.js';
import {classAt, LETTER, lengthAt, NUMBER, SPACE} from '../text/character-class.js';
import type {Span} from '../text/span.js';
import type {Token} from '../text/tokens.js';
import {defineClue, defineReading} from '../text/word-table.js';
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

/** Case matters ("US" is not "us", "Turkey" is not "turkey"); apostrophes and a final full stop do not. */
function keyOf(word: string): string {
  const key = word.endsWith('.') ? word.slice(0, -1) : word;
  return key.includes('’') ? key.replaceAll('’', "'") : key;
}

const root: Node = {next: new Map()};

function add(name: string, entry: Entry): void {
  let node = root;
  for (const word of name.split(' ')) {
    const key = keyOf(word);
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = {next: new Map()}));
    node = next;
  }
  node.entry ??= entry;
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').map((name) => name.trim()).filter(Boolean);

for (const name of NOT_COUNTRIES_EN) add(name, {country: null, via: 'name'});
for (const line of COUNTRY_NAMES_EN.trim().split('\n')) {
  const [code = '', names, people] = line.split('|');
  const country = code.trim();
  for (const name of list(names)) {
    add(name, {country, via: 'name'});
    if (name.length > 4 && !/^\P{Lu}*\p{Lu}.*\p{Lu}\p{Lu}/u.test(name)) add(name.toUpperCase(), {country, via: 'name'});
  }
  for (const name of list(people)) add(name, {country, via: 'demonym'});
}
for (const line of CAPITALS_EN.trim().split('\n')) {
  const [code = '', names] = line.split('|');
  for (const name of list(names)) add(name, {country: code.trim(), via: 'capital'});
}

const OPENS_NAME = defineClue(new Set([...root.next.keys()].map((word) => word.toLowerCase())));
const firstNodeOf = defineReading((_, written) => root.next.get(keyOf(written)));
const HAS_HYPHEN = defineClue((lower) => lower.includes('-'));

/** The word that begins at `start`, with the full stop that may belong to it and without a genitive ending; `null` when none does. */
function wordAt(text: string, start: number): Span & {key: string} | null {
  const end = endOfWord(text, start);
  return end === start ? null : {key: keyOf(text.slice(start, end)), start, end};
}

const JOINTS = ".’'-";

/** Letters and digits with the joints between them and a full stop behind them, or "&". */
function endOfWord(text: string, start: number): number {
  if (text[start] === '&') return start + 1;
  let at = endOfRun(text, start);
  if (at === start) return start;
  while (at < text.length && JOINTS.includes(text[at]!)) {
    const next = endOfRun(text, at + 1);
    if (next === at + 1) break;
    if (isGenitive(text, at, next)) return at;
    at = next;
  }
  return text[at] === '.' ? at + 1 : at;
}

function endOfRun(text: string, at: number): number {
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== LETTER && kind !== NUMBER) break;
    at += lengthAt(text, at);
  }
  return at;
}

/** Whether a word ends in "’s": without it the word is a name, and neither joint nor full stop follows. */
function isGenitive(text: string, at: number, end: number): boolean {
  return end === at + 2 && text[at + 1] === 's' && (text[at] === "'" || text[at] === '’') && text[end] !== '.' && !(JOINTS.includes(text[end] ?? ' ') && endOfRun(text, end + 1) > end + 1);
}

/** The longest name that begins with the word at `start`. */
function longestAt(text: string, start: number, end: number): {entry: Entry; first: Span; last: Span} | null {
  let node: Node | undefined = root;
  let longest: {entry: Entry; first: Span; last: Span} | null = null;
  let first: Span | null = null;
  for (let at = start; at < end; ) {
    const word = wordAt(text, at);
    node = word ? node.next.get(word.key) : undefined;
    if (!word || !node) break;
    first ??= word;
    if (node.entry) longest = {entry: node.entry, first, last: word};
    at = startOfNext(text, word.end);
  }
  return longest;
}

/** Where the next word of a name can begin: behind white space, or at a sign that stands for a word. */
function startOfNext(text: string, at: number): number {
  while (classAt(text, at) === SPACE) at++;
  return at;
}

/** Longest names first, left to right, never overlapping. Names inside a name that means something else are passed over. */
export function findNames(text: string, tokens: readonly Token[]): NameMatch[] {
  const found: NameMatch[] = [];
  const end = tokens.at(-1)?.end ?? 0;
  let reached = 0;
  for (const token of tokens) {
    const {start, end: endOfToken, clues} = token;
    if (!(clues & (OPENS_NAME | HAS_HYPHEN)) || start < reached) continue;
    const longest = firstNodeOf(token) ? longestAt(text, start, end) : null;
    if (longest) {
      const {entry: {country, via}, first, last} = longest;
      if (country !== null) found.push({start: first.start, end: endOfName(text, last), country, via});
      reached = last.end;
    } else if (clues & HAS_HYPHEN) found.push(...insideCompound(text, {start, end: endOfToken}));
  }
  return found;
}

/** A final full stop belongs to a name of initials ("U.S."), not to the end of a sentence. */
function endOfName(text: string, word: Span): number {
  if (text[word.end - 1] !== '.') return word.end;
  return /\p{Lu}\.\p{Lu}\.$/u.test(text.slice(word.start, word.end)) ? word.end : word.end - 1;
}

/** Names joined by a hyphen: "U.S.-led", "Lithuanian-Polish", "pro-Russian". */
function insideCompound(text: string, word: Span): NameMatch[] {
  const found: NameMatch[] = [];
  let at = word.start;
  for (const part of text.slice(word.start, word.end).split('-')) {
    const entry = root.next.get(keyOf(part))?.entry;
    if (entry?.country && entry.via !== 'capital') found.push({start: at, end: at + part.length, country: entry.country, via: entry.via});
    at += part.length + 1;
  }
  return found;
}
