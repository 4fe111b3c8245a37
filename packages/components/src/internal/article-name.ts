import type {Article} from '@cordiale/core';

const MOST_WORDS = 12;

/** What an article is called: its title, or the words it begins with. */
export function articleName({title, text}: Article): string {
  return title ?? `${text.trim().split(/\s+/, MOST_WORDS).join(' ')} …`;
}
