import {parseArgs} from 'node:util';
import {FORMATS, isFormatName, type FormatName} from '@cordiale/core/formats';
import {UsageError} from './usage-error.js';

/** The names of formats as the help shows them: `json, ndjson, …`. */
export const FORMAT_NAMES = Object.keys(FORMATS).join(', ');

/** What a command that writes an event set is told: what to read, how to write it and where to. */
export interface OutputArguments {
  names: string[];
  format: FormatName;
  /** A file; standard output when absent. */
  output: string | undefined;
}

/** Reads `[--format FORMAT] [--output FILE] NAME …`. Throws a {@link UsageError} for anything else. */
export function readOutputArguments(args: readonly string[], {usage}: {usage: string}): OutputArguments {
  let parsed;
  try {
    parsed = parseArgs({args: [...args], allowPositionals: true, options: {format: {type: 'string', default: 'json'}, output: {type: 'string', short: 'o'}}});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
  const {positionals: names, values: {format = 'json', output}} = parsed;
  if (!isFormatName(format)) throw new UsageError(`Unknown format "${format}". Known formats: ${FORMAT_NAMES}.`);
  return {names, format, output};
}
