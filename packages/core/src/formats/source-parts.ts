import type {Article} from '../model/article.js';

/** What names a source where a format has one line of text for it: publisher, title, address, and where a copy is kept. Empty when none is known. */
export function sourceParts({publisher, title, url, archivedAt}: Article): string[] {
  return [publisher, title, url, archivedAt && `archived at ${archivedAt}`].flatMap((part) => part || []);
}
