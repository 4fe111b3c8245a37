import {parseJson} from '@cordiale/core/formats';
import {applyRevisions, parseRevisions} from '@cordiale/core/revise';
import {problemInWords} from './problem-in-words.js';
import {readEventFiles} from './read-event-files.js';
import {readOutputArguments} from './output-arguments.js';
import {readTextFile} from './read-text-file.js';
import {summaryInWords, writeSet} from './write-set.js';
import {UsageError} from './usage-error.js';

const USAGE = 'Usage: cordiale revise [--format FORMAT] [--output FILE] REVISIONS EVENTS';

/** `cordiale revise REVISIONS EVENTS`: an event set as people have decided that it should be; what no longer fits is told of and left out. */
export async function revise(args: readonly string[]): Promise<number> {
  const {names: [file, ...eventFiles], format, output} = readOutputArguments(args, {usage: USAGE});
  if (file === undefined || eventFiles.length !== 1) throw new UsageError(`Saw ${eventFiles.length + Number(file !== undefined)} files, wanted 2. ${USAGE}`);
  const read = await readTextFile(file);
  const parsed = 'text' in read ? parseJson(read.text) : read;
  const {revisions, quarantine} = 'value' in parsed ? parseRevisions(parsed.value, {origin: file}) : {revisions: [], quarantine: [{origin: file, field: '', ...parsed}]};
  const {sets: [given], problems} = await readEventFiles(eventFiles);
  if (!given || !('value' in parsed)) {
    for (const problem of [...quarantine, ...problems]) process.stderr.write(`${problemInWords(problem)}\n`);
    return 1;
  }
  const {set, unapplied} = applyRevisions(given, revisions);
  await writeSet(set, {format, output});
  const left = [...quarantine, ...unapplied.map(({revision, problem}) => ({origin: `${file}: ${revision.kind} of ${revision.at}`, ...problem}))];
  for (const problem of left) process.stderr.write(`${problemInWords(problem)}\n`);
  process.stderr.write(`${summaryInWords(set)}, ${set.revisions?.length ?? 0} revisions\n`);
  return set.quarantine.length + left.length > 0 ? 1 : 0;
}
