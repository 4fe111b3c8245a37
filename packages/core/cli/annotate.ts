import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {parseEdtf} from '@cordiale/core';
import type {ArticleInput} from '@cordiale/core/extract';
import {annotateArticle} from './annotation.js';
import {UsageError} from './usage-error.js';

const LONGEST_LINE = 8_000_000;

/**
 * `cordiale annotate`: one article a line in, one annotation a line out, in the same order and in constant memory.
 * A line that cannot be used gives an error line on standard error and nothing else; the rest goes on. A date of
 * publication that does not exist is left out and said.
 */
export async function annotate(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`"annotate" takes no arguments, saw "${args.join(' ')}". Usage: cordiale annotate < articles.ndjson`);
  let number = 0;
  let failures = 0;
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    if (process.stdout.destroyed) break; // nobody reads on
    number++;
    const words = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (words.trim() === '') continue;
    const {output, problem} = annotateLine(words);
    if (problem) {
      failures++;
      process.stderr.write(`${JSON.stringify({line: number, ...problem})}\n`);
    }
    if (output !== undefined && !process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain').catch(() => undefined); // a reader that has gone ends the loop above
  }
  return failures > 0 ? 1 : 0;
}

interface Problem {
  error: string;
  wanted: string;
}

function annotateLine(line: string): {output?: string; problem?: Problem} {
  const fail = (error: string, wanted: string) => ({problem: {error, wanted}});
  if (line.length > LONGEST_LINE) return fail(`a line of ${line.length} characters`, `at most ${LONGEST_LINE}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 'one JSON object a line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(`saw ${JSON.stringify(value).slice(0, 60)}`, 'a JSON object with id and text');
  const record = value as Record<string, unknown>;
  const {text} = record;
  if (typeof text !== 'string') return fail(`field "text" is ${text === undefined ? 'missing' : typeof text}`, 'text as a string');
  const input: ArticleInput = {text};
  for (const key of ['id', 'published', 'url', 'title'] as const) {
    const field = record[key] ?? undefined; // null says that it is not known
    if (field !== undefined && typeof field !== 'string') return fail(`field "${key}" is ${typeof field}`, `${key} as a string`);
    input[key] = field;
  }
  const {published} = input;
  const isUnreadable = published && !parseEdtf(published) && !parseEdtf(published.slice(0, 10));
  const output = JSON.stringify(annotateArticle(input));
  return isUnreadable ? {output, ...fail(`field "published" is ${JSON.stringify(published).slice(0, 60)}`, 'a date that exists, as YYYY-MM-DD or EDTF')} : {output};
}
