import type {QuarantinedRecord} from '@cordiale/core';
import {extractArticles, type ArticleInput} from '@cordiale/core/extract';
import {readDocument} from '@cordiale/core/readers';
import {findDocuments} from './find-documents.js';
import {FORMAT_NAMES, readOutputArguments} from './output-arguments.js';
import {ProgressBar} from './progress-bar.js';
import {readTextFile, STANDARD_INPUT} from './read-text-file.js';
import {refuseRepeatedIds} from './refuse-repeated-ids.js';
import {UsageError} from './usage-error.js';
import {summaryInWords, writeSet} from './write-set.js';

const USAGE = `Usage: cordiale extract [--format ${FORMAT_NAMES.replaceAll(', ', '|')}] [--output FILE] FILE|FOLDER|- …`;

/**
 * `cordiale extract FILE…`: articles in, merged events to standard output or a file, problems and a summary to standard
 * error. Returns 1 when anything could not be used; the rest is done all the same.
 */
export async function extract(args: readonly string[]): Promise<number> {
  const {names, format, output} = readOutputArguments(args, {usage: USAGE});
  if (names.length === 0) throw new UsageError(`No article given. ${USAGE}`);
  const {inputs, quarantine} = await readInputs(names);
  const set = extractArticles(inputs);
  set.quarantine.unshift(...quarantine);
  await writeSet(set, {format, output});
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
