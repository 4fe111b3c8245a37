import type {Domain} from '../../model/taxonomy.js';
import {inOrder} from '../text/in-order.js';
import {PhraseFinder, type Passage} from '../text/phrases.js';
import type {Span} from '../text/span.js';
import {DOMAINS_EN} from '../vocabulary/domains-en.js';

/** A word that puts the passage into a domain. */
export interface DomainMention extends Span {
  domain: Domain | (string & {});
}

/** Finds domain words in a passage, at most one mention for each domain, in the order of the vocabulary. */
export type DomainFinder = (passage: Passage) => DomainMention[];

/** Finds domains by their words. */
export function createDomainFinder(words: Readonly<Record<string, string>>, options?: {isBuiltIn?: boolean}): DomainFinder {
  const order = Object.keys(words);
  const finder = new PhraseFinder(Object.entries(words), options);
  return (passage) => {
    const found: DomainMention[] = [];
    for (const {value: domain, start, end} of finder.find(passage)) if (!found.some((other) => other.domain === domain)) found.push({domain, start, end});
    return inOrder(found, (a, b) => order.indexOf(a.domain) - order.indexOf(b.domain));
  };
}

/** Finds the domains that the extractor knows. */
export const findDomains: DomainFinder = createDomainFinder(DOMAINS_EN);
