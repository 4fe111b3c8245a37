import type {Via} from '../../model/cooperation-event.js';
import type {Span} from '../text/span.js';
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

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.’'-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*\.?|&/gu;

/** Case matters ("US" is not "us", "Turkey" is not "turkey"); apostrophes and a final full stop do not. */
const keyOf = (word: string): string => word.replace(/’/g, "'").replace(/\.$/, '');

const root: Node = {next: new Map()};

function add(name: string, entry: Entry): void {
  let node = root;
  for (const word of name.match(WORD) ?? []) {
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

/** Longest names first, left to right, never overlapping. Names inside a name that means something else are passed over. */
export function findNames(text: string, {start, end}: Span): NameMatch[] {
  const words: {key: string; start: number; end: number}[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const genitive = /['’]s$/.exec(match[0]);
    const word = genitive ? match[0].slice(0, -2) : match[0];
    words.push({key: keyOf(word), start: start + match.index, end: start + match.index + word.length});
  }
  const found: NameMatch[] = [];
  for (let at = 0; at < words.length; ) {
    let node: Node | undefined = root;
    let longest: {entry: Entry; last: number} | null = null;
    for (let next = at; next < words.length; next++) {
      const word: {key: string; start: number; end: number} = words[next]!;
      const isApart: boolean = next > at && !/^[\s&]+$/u.test(text.slice(words[next - 1]!.end, word.start));
      node = isApart ? undefined : node.next.get(word.key);
      if (!node) break;
      if (node.entry) longest = {entry: node.entry, last: next};
    }
    if (!longest) {
      at += 1;
      const word = words[at - 1]!;
      if (/-/.test(word.key)) found.push(...insideCompound(text, word));
      continue;
    }
    const first = words[at]!;
    const last = words[longest.last]!;
    if (longest.entry.country !== null) found.push({start: first.start, end: endOfName(text, last), country: longest.entry.country, via: longest.entry.via});
    at = longest.last + 1;
  }
  return found;
}

/** A final full stop belongs to a name of initials ("U.S."), not to the end of a sentence. */
function endOfName(text: string, word: Span): number {
  const exact = text.slice(word.start, word.end);
  return /\.$/.test(exact) && !/\p{Lu}\.\p{Lu}\.$/u.test(exact) ? word.end - 1 : word.end;
}

/** Names joined by a hyphen: "U.S.-led", "Lithuanian-Polish", "pro-Russian". */
function insideCompound(text: string, word: {key: string; start: number; end: number}): NameMatch[] {
  const found: NameMatch[] = [];
  let at = word.start;
  for (const part of text.slice(word.start, word.end).split('-')) {
    const entry = root.next.get(keyOf(part))?.entry;
    if (entry?.country && entry.via !== 'capital') found.push({start: at, end: at + part.length, country: entry.country, via: entry.via});
    at += part.length + 1;
  }
  return found;
}
