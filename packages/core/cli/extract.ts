import {parseArgs} from 'node:util';
import type {EventSet, QuarantinedRecord} from '@cordiale/core';
import {extractArticles, type ArticleInput} from '@cordiale/core/extract';
import {FORMATS, isFormatName, type FormatName, type LeftOut} from '@cordiale/core/formats';
import {readDocument} from '@cordiale/core/readers';
import {findDocuments} from './find-documents.js';
import {problemInWords} from './problem-in-words.js';
import {ProgressBar} from './progress-bar.js';
import {readTextFile, STANDARD_INPUT} from './read-text-file.js';
import {refuseRepeatedIds} from './refuse-repeated-ids.js';
import {UsageError} from './usage-error.js';
import {writeOutput} from './write-output.js';

const USAGE = `Usage: cordiale extract [--format ${Object.keys(FORMATS).join('|')}] [--output FILE] FILE|FOLDER|- …`;

/**
 * `cordiale extract FILE…`: articles in, merged events to standard output or a file, problems and a summary to standard
 * error. Returns 1 when anything could not be used; the rest is done all the same.
 */
export async function extract(args: readonly string[]): Promise<number> {
  const {names, format, output} = readArguments(args);
  const {inputs, quarantine} = await readInputs(names);
  const set = extractArticles(inputs);
  set.quarantine.unshift(...quarantine);
  const {text, leftOut} = FORMATS[format].write(set, {stamp: new Date().toISOString()});
  await writeOutput(text, output);
  for (const problem of set.quarantine) process.stderr.write(`${problemInWords(problem)}\n`);
  if (leftOut.length > 0) process.stderr.write(`${leftOutInWords(leftOut, FORMATS[format].label)}\n`);
  process.stderr.write(`${summaryInWords(set)}\n`);
  return set.quarantine.length > 0 ? 1 : 0;
}

async function readInputs(names: readonly string[]): Promise<{inputs: ArticleInput[]; quarantine: QuarantinedRecord[]}> {
  const {files, problems} = await findDocuments(names);
  const inputs: ArticleInput[] = [];
  const quarantine = [...problems];
  const bar = new ProgressBar(files.length);
  for (const file of files) {
    const origin = file === STANDARD_INPUT ? 'standard input' : file;
    const read = await readTextFile(file);
    if ('text' in read) {
      const document = readDocument(read.text, {name: origin});
      for (const article of document.articles) inputs.push(article);
      for (const problem of document.quarantine) quarantine.push(problem);
    } else quarantine.push({origin, field: '', ...read});
    bar.advance();
  }
  bar.end();
  const {kept, refused} = refuseRepeatedIds(inputs);
  return {inputs: kept, quarantine: [...quarantine, ...refused]};
}

/** `5 articles, 31 events, 9 countries, 2 undated, 0 quarantined` */
function summaryInWords({articles, events, quarantine}: EventSet): string {
  const countries = new Set(events.flatMap(({participants}) => participants.map(({country}) => country)));
  const undated = events.filter(({date}) => date.basis === 'none').length;
  return `${articles.length} articles, ${events.length} events, ${countries.size} countries, ${undated} undated, ${quarantine.length} quarantined`;
}

/** `3 events are not in the iCalendar: 2 with no date, 1 with no last day` */
function leftOutInWords(leftOut: readonly LeftOut[], label: string): string {
  const counts = new Map<string, number>();
  for (const {reason} of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return `${leftOut.length} events are not in the ${label}: ${[...counts].map(([reason, count]) => `${count} with ${reason}`).join(', ')}`;
}

function readArguments(args: readonly string[]): {names: string[]; format: FormatName; output: string | undefined} {
  let parsed;
  try {
    parsed = parseArgs({args: [...args], allowPositionals: true, options: {format: {type: 'string', default: 'json'}, output: {type: 'string', short: 'o'}}});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
  const {positionals: names, values: {format = 'json', output}} = parsed;
  if (!isFormatName(format)) throw new UsageError(`Unknown format "${format}". Known formats: ${Object.keys(FORMATS).join(', ')}.`);
  if (names.length === 0) throw new UsageError(`No article given. ${USAGE}`);
  return {names, format, output};
}
