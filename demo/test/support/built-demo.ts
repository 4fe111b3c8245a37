import {readFileSync} from 'node:fs';
import {inject} from 'vitest';
import {parseEventSet, type EventSet} from '@cordiale/core';

/** The folder of the built demo, and the events it shows. */
export function builtDemo(): {folder: string; set: EventSet} {
  const {folder, dataFile} = inject('demo');
  return {folder, set: parseEventSet(JSON.parse(readFileSync(dataFile, 'utf8')))};
}
