import type {Span} from './span.js';

/** A word, number or mark of punctuation. */
export interface Token extends Span {
  /** Lower case, with typographic apostrophes and hyphens made plain. */
  lower: string;
  /** First letter is a capital. */
  isCapitalised: boolean;
  isPunctuation: boolean;
}

const TOKEN = /[\p{L}\p{M}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** Tokens of a stretch of text. A genitive ending is a token of its own: `Lithuania’s` gives `lithuania`, `'s`. */
export function tokenise(text: string, {start, end}: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    const genitive = word.length > 2 && /[’']s$/i.test(word) ? 2 : 0;
    push(tokens, at, word.slice(0, word.length - genitive));
    if (genitive) push(tokens, at + word.length - genitive, word.slice(-genitive));
  }
  return tokens;
}

function push(tokens: Token[], start: number, word: string): void {
  const first = word[0] ?? '';
  const isPunctuation = !/^['’]?[\p{L}\p{N}]/u.test(word);
  tokens.push({
    start,
    end: start + word.length,
    lower: word.toLowerCase().replace(/’/g, "'"),
    isCapitalised: !isPunctuation && first !== first.toLowerCase(),
    isPunctuation,
  });
}
