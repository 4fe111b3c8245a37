import type {Domain} from '../../model/taxonomy.js';
import {inOrder} from '../text/in-order.js';
import {PhraseFinder, type Passage} from '../text/phrases.js';
import type {Span} from '../text/span.js';
import {DOMAINS_EN} from '../vocabulary/domains-en.js';

/** A word that puts the passage into a domain. */
export interface DomainMention extends Span {
  domain: Domain;
}

const ORDER = Object.keys(DOMAINS_EN) as Domain[];
const finder = new PhraseFinder(Object.entries(DOMAINS_EN) as [Domain, string][]);

/** Domain words in a passage, at most one mention for each domain, in the order of the vocabulary. */
export function findDomains(passage: Passage): DomainMention[] {
  const found: DomainMention[] = [];
  for (const {value: domain, start, end} of finder.find(passage)) if (!found.some((other) => other.domain === domain)) found.push({domain, start, end});
  return inOrder(found, (a, b) => ORDER.indexOf(a.domain) - ORDER.indexOf(b.domain));
}
