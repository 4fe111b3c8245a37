import {annotate} from './annotate.js';
import {changes} from './changes.js';
import {check} from './check.js';
import {extract} from './extract.js';
import {merge} from './merge.js';
import {FORMAT_NAMES} from './output-arguments.js';
import {revise} from './revise.js';
import {UsageError} from './usage-error.js';

const USAGE = `cordiale turns news articles into dated cooperation events between countries.

  cordiale extract [--format FORMAT] [--output FILE] FILE|FOLDER|- …
                                         articles in, merged events out; - is standard input
                                         FORMAT: ${FORMAT_NAMES} (default json)
                                         reads plain text, Markdown, HTML, RSS, Atom, JSON and NDJSON
  cordiale annotate < articles.ndjson    one article a line in, one annotation a line out
  cordiale merge [--format FORMAT] [--output FILE] EVENTS …
                                         event sets in, one out, reports of one event joined; known ids stay
                                         reads JSON, NDJSON, CSV and GeoJSON; one file is written in another format
  cordiale changes BEFORE AFTER          what was added, changed, merged, split or retracted, one change a line
  cordiale revise [--format FORMAT] [--output FILE] REVISIONS EVENTS
                                         an event set as people say it should be, with who, when and why
  cordiale check EVENTS …                says which records of an event set cannot be used, and why

Exit codes: 0 all good, 1 some input could not be used, 2 the command could not be run.
`;

/** Runs the command line and returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // "| head" has seen enough
  });
  try {
    if (command === 'extract') return await extract(rest);
    if (command === 'annotate') return await annotate(rest);
    if (command === 'merge') return await merge(rest);
    if (command === 'changes') return await changes(rest);
    if (command === 'revise') return await revise(rest);
    if (command === 'check') return await check(rest);
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
      process.stdout.write(USAGE);
      return command === undefined ? 2 : 0;
    }
    throw new UsageError(`Unknown command "${command}". Known commands: extract, annotate, merge, changes, revise, check.`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
