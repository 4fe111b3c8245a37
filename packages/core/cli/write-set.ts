import type {EventSet} from '@cordiale/core';
import {FORMATS, type LeftOut} from '@cordiale/core/formats';
import type {OutputArguments} from './output-arguments.js';
import {problemInWords} from './problem-in-words.js';
import {writeOutput} from './write-output.js';

/** Writes a set, and what is wrong with its records or has no place in the format to standard error. */
export async function writeSet(set: EventSet, {format, output}: Pick<OutputArguments, 'format' | 'output'>): Promise<void> {
  const {text, leftOut} = FORMATS[format].write(set, {stamp: new Date().toISOString()});
  await writeOutput(text, output);
  for (const problem of set.quarantine) process.stderr.write(`${problemInWords(problem)}\n`);
  if (leftOut.length > 0) process.stderr.write(`${leftOutInWords(leftOut, FORMATS[format].label)}\n`);
}

/** `5 articles, 31 events, 9 countries, 2 undated, 0 quarantined` */
export function summaryInWords({articles, events, quarantine}: EventSet): string {
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
