// Benchmarks of the full-text search: search.build, search.find, search.slice, search.memory. Prints rows as JSON; run by `npm run bench -- search`.
// CORDIALE_BENCH_EVENTS sets the number of events, 100,000 without it.
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {createSearchEvent, WORDS} from './generate-search-events.mjs';

const EVENTS = Number(process.env.CORDIALE_BENCH_EVENTS ?? 100_000);
const SLICE_LIMIT_MS = 50; // a task longer than this keeps a page from answering
const LIMIT_KB_PER_EVENT = 2;
const ROUNDS = 5;

const names = process.argv.slice(2);
const isWanted = (name) => names.length === 0 || names.some((part) => name === part || name.startsWith(`${part}.`));
if (!['search.build', 'search.find', 'search.slice', 'search.memory'].some(isWanted)) {
  process.stdout.write('[]');
  process.exit();
}
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const median = (values) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)];
const {EventSearch, fold} = await import('../dist/search/index.js');
const events = Array.from({length: EVENTS}, (_, index) => createSearchEvent(index));

const timed = (work) => {
  const started = performance.now();
  const result = work();
  return {ms: performance.now() - started, result};
};
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

const before = heap();
const search = new EventSearch();
const slices = [];
const filling = search.fill(events);
for (;;) {
  const {ms, result} = timed(() => filling.next());
  if (result.done) break;
  slices.push(ms);
}
const buildMs = slices.reduce((sum, ms) => sum + ms, 0);
const heapMB = (heap() - before) / 1e6;

/** The plain way: every folded text looked through at every key. */
const {ms: foldMs, result: texts} = timed(() => events.map(({summary, participants}) => ` ${fold(`${summary} ${participants.map(({country}) => country).join(' ')}`)}`));
const scan = (query) => {
  const words = fold(query).split(' ').map((word) => ` ${word}`);
  return texts.filter((text) => words.every((word) => text.includes(word))).length;
};
const queries = [WORDS[3].slice(0, 3), WORDS[3].slice(0, 4), WORDS[3], WORDS[WORDS.length - 9], `${WORDS[0]} ${WORDS[40].slice(0, 4)}`];
const measure = (ask) => queries.map((query) => Math.min(...Array.from({length: ROUNDS}, () => timed(() => ask(query)).ms)));
const ours = measure((query) => search.find(query, {shortestPrefix: 1}));
const reference = measure(scan);
const shown = queries.map((query, index) => `${query.length} letters ${ours[index].toFixed(1)} ms`).join(', ');

const rows = [
  {name: 'search.build', ours: buildMs, reference: foldMs, ratio: foldMs / buildMs, unit: 'ms', note: `${EVENTS.toLocaleString('en')} events; reference: folding the texts to look through them`},
  {name: 'search.find', ours: median(ours), reference: median(reference), ratio: median(reference) / median(ours), unit: 'ms', note: `median of ${queries.length} queries (${shown}); reference: looking through every text`},
  {name: 'search.slice', ours: Math.max(...slices), reference: SLICE_LIMIT_MS, ratio: SLICE_LIMIT_MS / Math.max(...slices), unit: 'ms', note: `longest of ${slices.length.toLocaleString('en')} slices, median ${median(slices).toFixed(1)} ms; reference: what a page does not notice`},
  {name: 'search.memory', ours: heapMB, reference: (EVENTS * LIMIT_KB_PER_EVENT) / 1000, ratio: (EVENTS * LIMIT_KB_PER_EVENT) / 1000 / heapMB, unit: 'MB', note: `heap of the index; reference: ${LIMIT_KB_PER_EVENT} kB an event`},
];
process.stdout.write(JSON.stringify(rows.filter(({name}) => isWanted(name))));
