import {mergeEventSets} from '@cordiale/core/extract';
import {problemInWords} from './problem-in-words.js';
import {readEventFiles} from './read-event-files.js';
import {readOutputArguments} from './output-arguments.js';
import {summaryInWords, writeSet} from './write-set.js';
import {UsageError} from './usage-error.js';

const USAGE = 'Usage: cordiale merge [--format FORMAT] [--output FILE] EVENTS …';

/** `cordiale merge EVENTS …`: joins event sets and the reports of one event in them; ids of an earlier file stay. One file is written in another format. */
export async function merge(args: readonly string[]): Promise<number> {
  const {names, format, output} = readOutputArguments(args, {usage: USAGE});
  if (names.length === 0) throw new UsageError(`No event set given. ${USAGE}`);
  const {sets, problems} = await readEventFiles(names);
  const [first, ...others] = sets;
  if (!first) {
    for (const problem of problems) process.stderr.write(`${problemInWords(problem)}\n`);
    return 1;
  }
  const set = others.reduce(mergeEventSets, first);
  await writeSet({...set, quarantine: [...problems, ...set.quarantine]}, {format, output});
  process.stderr.write(`${summaryInWords(set)}\n`);
  return set.quarantine.length + problems.length > 0 ? 1 : 0;
}
