import type {Domain} from '../../model/taxonomy.js';
import type {Span} from '../text/span.js';
import {DOMAINS_EN} from '../vocabulary/domains-en.js';

/** A word that puts the passage into a domain. */
export interface DomainMention extends Span {
  domain: Domain;
}

const patterns = (Object.entries(DOMAINS_EN) as [Domain, string][]).map(([domain, words]) => {
  const alternatives = words.split(',').map((word) => word.trim().replace(/[[\]/{}()+?.\\^$|]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/\*$/, '\\p{L}*'));
  return {domain, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')};
});

/** Domain words in a passage, at most one mention for each domain, in the order of the taxonomy. */
export function findDomains(text: string, {start, end}: Span): DomainMention[] {
  const window = text.slice(start, end);
  return patterns.flatMap(({domain, pattern}) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(window);
    return match ? [{domain, start: start + match.index, end: start + match.index + match[0].length}] : [];
  });
}
