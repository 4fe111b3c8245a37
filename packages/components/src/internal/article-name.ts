import type {Article} from '@cordiale/core';

const MOST_WORDS = 12;

/** What an article is called: its title, or the words it begins with after its lines of date, publisher and byline. */
export function articleName({title, text, blocks}: Article): string {
  if (title) return title;
  const words = text.slice(blocks.find(({kind}) => kind === 'body')?.start ?? 0).trim().split(/\s+/, MOST_WORDS + 1);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}
