import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {annotateArticle, type ArticleInput} from '@cordiale/core/extract';
import {UsageError} from './usage-error.js';

const LONGEST_LINE = 8_000_000;

/**
 * `cordiale annotate`: one article a line in, one annotation a line out, in the same order and in constant memory.
 * A line that cannot be used gives an error line on standard error and nothing else; the rest goes on.
 */
export async function annotate(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`"annotate" takes no arguments, saw "${args.join(' ')}". Usage: cordiale annotate < articles.ndjson`);
  let number = 0;
  let failures = 0;
  let isClosed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true; // the reader has seen enough
  });
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    if (isClosed) break;
    number++;
    const words = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (words.trim() === '') continue;
    const outcome = annotateLine(words);
    if ('error' in outcome) {
      failures++;
      process.stderr.write(`${JSON.stringify({line: number, ...outcome})}\n`);
    } else if (!process.stdout.write(`${outcome.output}\n`)) await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
  }
  return failures > 0 ? 1 : 0;
}

function annotateLine(line: string): {output: string} | {error: string; wanted: string} {
  if (line.length > LONGEST_LINE) return {error: `a line of ${line.length} characters`, wanted: `at most ${LONGEST_LINE}`};
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error), wanted: 'one JSON object a line'};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {error: `saw ${JSON.stringify(value).slice(0, 60)}`, wanted: 'a JSON object with id and text'};
  const {id, text, published, url, title} = value as Record<string, unknown>;
  if (typeof text !== 'string') return {error: `field "text" is ${text === undefined ? 'missing' : typeof text}`, wanted: 'text as a string'};
  if (id !== undefined && typeof id !== 'string') return {error: `field "id" is ${typeof id}`, wanted: 'id as a string'};
  const input: ArticleInput = {id, text, published: asText(published), url: asText(url), title: asText(title)};
  return {output: JSON.stringify(annotateArticle(input))};
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
