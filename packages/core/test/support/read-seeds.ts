import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ExpectedArticle} from './score-events.js';

/** One of the articles in `seeds/` with what a careful reader finds in it. */
export interface Seed {
  name: string;
  text: string;
  expected: ExpectedArticle;
}

/** All seeds, in order of name. */
export function readSeeds(): Seed[] {
  const folder = fileURLToPath(new URL('../../../../seeds/', import.meta.url));
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => ({
    name: file.replace(/\.txt$/, ''),
    text: readFileSync(folder + file, 'utf8'),
    expected: JSON.parse(readFileSync(folder + file.replace(/\.txt$/, '.expected.json'), 'utf8')) as ExpectedArticle,
  }));
}
