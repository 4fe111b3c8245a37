import {changesBetween} from '@cordiale/core';
import {problemInWords} from './problem-in-words.js';
import {readEventFiles} from './read-event-files.js';
import {UsageError} from './usage-error.js';
import {writeOutput} from './write-output.js';

/** `cordiale changes BEFORE AFTER`: what was added, changed, merged, split and retracted from one event set to the next, one change a line. */
export async function changes(files: readonly string[]): Promise<number> {
  if (files.length !== 2) throw new UsageError(`Saw ${files.length} files, wanted 2. Usage: cordiale changes BEFORE AFTER`);
  const {sets: [before, after], problems} = await readEventFiles(files);
  for (const problem of [...problems, ...(before?.quarantine ?? []), ...(after?.quarantine ?? [])]) process.stderr.write(`${problemInWords(problem)}\n`);
  if (!before || !after) return 1; // a missing file must not look like a retraction
  await writeOutput(changesBetween(before, after).map((change) => `${JSON.stringify(change)}\n`).join(''), undefined);
  return before.quarantine.length + after.quarantine.length > 0 ? 1 : 0;
}
