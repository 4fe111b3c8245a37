import {parseArgs} from 'node:util';
import type {QuarantinedRecord} from '@cordiale/core';
import {extractArticles, type ArticleInput} from '@cordiale/core/extract';
import {toJson, toNdjson} from '@cordiale/core/formats';
import {readTextFile} from './read-text-file.js';
import {problemInWords} from './problem-in-words.js';
import {UsageError} from './usage-error.js';

const FORMATS = {json: toJson, ndjson: toNdjson};

/** `cordiale extract FILE…`: articles in, merged events on standard output, problems and a summary on standard error. */
export async function extract(args: readonly string[]): Promise<number> {
  const {files, format} = readArguments(args);
  const inputs: ArticleInput[] = [];
  const unread: QuarantinedRecord[] = [];
  for (const file of files) {
    const read = await readTextFile(file);
    if ('text' in read) inputs.push({text: read.text, origin: file});
    else unread.push({origin: file, field: '', ...read});
  }
  const set = extractArticles(inputs);
  set.quarantine.unshift(...unread);
  process.stdout.write(format(set));
  for (const problem of set.quarantine) process.stderr.write(`${problemInWords(problem)}\n`);
  const countries = new Set(set.events.flatMap(({participants}) => participants.map(({country}) => country)));
  const undated = set.events.filter(({date}) => date.basis === 'none').length;
  process.stderr.write(`${set.articles.length} articles, ${set.events.length} events, ${countries.size} countries, ${undated} undated, ${set.quarantine.length} problems\n`);
  return set.quarantine.length > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]): {files: string[]; format: (typeof FORMATS)[keyof typeof FORMATS]} {
  let parsed;
  try {
    parsed = parseArgs({args: [...args], allowPositionals: true, options: {format: {type: 'string', default: 'json'}}});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} Usage: cordiale extract [--format json|ndjson] ARTICLE.txt …`);
  }
  const {positionals: files, values} = parsed;
  const name = values.format ?? 'json';
  if (!Object.hasOwn(FORMATS, name)) throw new UsageError(`Unknown format "${name}". Known formats: ${Object.keys(FORMATS).join(', ')}.`);
  if (files.length === 0) throw new UsageError('No article given. Usage: cordiale extract [--format json|ndjson] ARTICLE.txt …');
  return {files, format: FORMATS[name as keyof typeof FORMATS]};
}
