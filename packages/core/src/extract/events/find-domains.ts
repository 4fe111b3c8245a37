import type {Domain} from '../../model/taxonomy.js';
import {PhraseFinder, type Passage} from '../text/phrases.js';
import type {Span} from '../text/span.js';
import {DOMAINS_EN} from '../vocabulary/domains-en.js';

/** A word that puts the passage into a domain. */
export interface DomainMention extends Span {
  domain: Domain;
}

const wordsOf = (list: string): string[] => list.split(',').map((word) => word.trim());
const sourceOf = (word: string): string => word.replace(/[[\]/{}()+?.\\^$|]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/\*$/, '\\p{L}*');

const finder = new PhraseFinder(
  (Object.entries(DOMAINS_EN) as [Domain, string][]).map(([value, list]) => ({
    value,
    opens: wordsOf(list).map((word) => /^[^\s-]+/.exec(word)?.[0] ?? word),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordsOf(list).map(sourceOf).join('|')})(?![\\p{L}\\p{N}])`, 'iuy'),
  })),
);

/** Domain words in a passage, at most one mention for each domain, in the order of the vocabulary. */
export function findDomains(text: string, passage: Passage): DomainMention[] {
  const first = new Map<Domain, DomainMention>();
  for (const {value: domain, start, end} of finder.find(text, passage)) if (!first.has(domain)) first.set(domain, {domain, start, end});
  return first.size < 2 ? [...first.values()] : ORDER.flatMap((domain) => first.get(domain) ?? []);
}

const ORDER = Object.keys(DOMAINS_EN) as Domain[];
