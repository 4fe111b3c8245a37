import {parseEvents} from '@cordiale/core/formats';
import {problemInWords} from './problem-in-words.js';
import {readTextFile} from './read-text-file.js';
import {UsageError} from './usage-error.js';

/** `cordiale check FILE…`: says which records of event sets (JSON, NDJSON, CSV, GeoJSON) cannot be used, and why. */
export async function check(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new UsageError('No file given. Usage: cordiale check EVENTS.json …');
  let problems = 0;
  const say = (problem: Parameters<typeof problemInWords>[0]) => {
    problems++;
    process.stderr.write(`${problemInWords(problem)}\n`);
  };
  for (const file of files) {
    const read = await readTextFile(file);
    if (!('text' in read)) {
      say({origin: file, field: '', ...read});
      continue;
    }
    const set = parseEvents(read.text, {name: file});
    set.quarantine.forEach(say);
    process.stdout.write(`${file}: ${set.articles.length} articles and ${set.events.length} events can be used, ${set.quarantine.length} records cannot.\n`);
  }
  return problems > 0 ? 1 : 0;
}
