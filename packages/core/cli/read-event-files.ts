import type {EventSet, QuarantinedRecord} from '@cordiale/core';
import {parseEvents} from '@cordiale/core/formats';
import {readTextFile} from './read-text-file.js';

/** The event sets of these files (JSON, NDJSON, CSV, GeoJSON) in their order, and the files that cannot be read. */
export async function readEventFiles(files: readonly string[]): Promise<{sets: EventSet[]; problems: QuarantinedRecord[]}> {
  const sets: EventSet[] = [];
  const problems: QuarantinedRecord[] = [];
  for (const file of files) {
    const read = await readTextFile(file);
    if ('text' in read) sets.push(parseEvents(read.text, {name: file}));
    else problems.push({origin: file, field: '', ...read});
  }
  return {sets, problems};
}
