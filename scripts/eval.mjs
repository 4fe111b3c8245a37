// Scores the extractor beside its references and fails below the gates: `npm run eval [-- --json] [--corpora DIR]`.
// The seeds are always scored. The development sets belong to others and stay outside the project: without them their rows are left out, and said so.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {runnerImport} from 'vite';
import {prepare, requireNode, ROOT} from './lib/steps.mjs';

requireNode();
const {values} = parseArgs({options: {json: {type: 'boolean', default: false}, corpora: {type: 'string', default: join(ROOT, '..', 'shared')}}});
if (!values.json) await prepare();

const rows = [];
const left = [];
const add = (name, ours, {gate, reference = null, unit = '%', of = ''}) => rows.push({name, ours, reference, gate, unit, of});

await scoreSeeds();
scoreSets(values.corpora);
report();

/** Events of the seeds against the lists a reader wrote beside them. */
async function scoreSeeds() {
  const {extractArticle} = await import(join(ROOT, 'packages/core/dist/extract/index.js'));
  const {module: {pairEvents, fitsDate, fitsRealis}} = await runnerImport(join(ROOT, 'packages/core/test/support/score-events.ts'), {configFile: false, resolve: {conditions: ['source']}});
  const folder = join(ROOT, 'seeds');
  const count = {matched: 0, wanted: 0, found: 0, main: 0, mainFound: 0, dates: 0, realis: 0};
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/txt$/, 'expected.json')), 'utf8'));
    const {events} = extractArticle({text});
    const {matches} = pairEvents(expected.events, events, text);
    count.matched += matches.length;
    count.wanted += expected.events.length;
    count.found += events.length;
    count.main += expected.events.filter(({main}) => main).length;
    count.mainFound += matches.filter((match) => match.expected.main).length;
    count.dates += matches.filter((match) => fitsDate(match.expected, match.found)).length;
    count.realis += matches.filter((match) => fitsRealis(match.expected, match.found)).length;
  }
  add('seeds.events.f1', (200 * count.matched) / (count.wanted + count.found), {gate: 90, of: `${count.matched} of ${count.wanted} wanted, ${count.found} found`});
  add('seeds.main', (100 * count.mainFound) / count.main, {gate: 100, of: `${count.mainFound} of ${count.main}`});
  add('seeds.dates', (100 * count.dates) / count.matched, {gate: 95, of: 'of matched events'});
  add('seeds.realis', (100 * count.realis) / count.matched, {gate: 90, of: 'of matched events'});
}

/** The development sets through the command line and the scorers that come with them. */
function scoreSets(folder) {
  const score = (kind, gold = join(folder, 'corpora', `${kind}-dev.ndjson`)) => {
    const scorer = join(folder, 'eval', `score-${kind}.mjs`);
    if (!existsSync(gold) || !existsSync(scorer)) {
      left.push(basename(gold, '.ndjson'));
      return null;
    }
    const scratch = mkdtempSync(join(tmpdir(), 'cordiale-eval-'));
    const run = (args, input) => {
      const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8', input, maxBuffer: 256_000_000});
      if (status !== 0) throw new Error(`"node ${args.join(' ')}" ended with ${status}: ${stderr.slice(0, 400)}`);
      return stdout;
    };
    const annotations = join(scratch, 'annotations.ndjson');
    writeFileSync(annotations, run(['packages/core/bin/cordiale.js', 'annotate'], run([join(folder, 'eval', 'inputs.mjs'), gold])));
    const result = JSON.parse(run([scorer, gold, annotations, '--json']));
    rmSync(scratch, {recursive: true, force: true});
    if (result.problems.length > 0) throw new Error(`Breaches of the annotation contract in ${basename(gold)}: ${result.problems.slice(0, 3).join('; ')}`);
    return result;
  };
  addArticles('independent', score('events', join(ROOT, 'packages/core/eval/independent-articles.ndjson')), {f1: 70, main: 78});
  addArticles('second', score('events', join(ROOT, 'packages/core/eval/second-articles.ndjson')), {f1: 66, main: 70});
  const dates = score('dates')?.results;
  if (dates) {
    add('dates.value.f1', 100 * dates['DATE+TIME only'].value.f1, {gate: 86, reference: 80, of: 'DATE and TIME; reference: chrono-node with a wrapper'});
    add('dates.all.value.f1', 100 * dates['all TIMEX3'].value.f1, {gate: 72, reference: 77.6, of: 'all TIMEX3; reference: HeidelTime'});
  }
  const types = score('types');
  if (types) {
    add('types.cooperation.f1', 100 * types.cooperation.f1, {gate: 92, reference: 90.9, of: 'reference: a model of 355 million parameters, on the other half'});
    add('types.macro.f1', 100 * types.macroF1, {gate: 80, reference: 76.6, of: 'five classes; reference likewise'});
  }
  const countries = score('countries')?.results['named (headline)'];
  if (countries) {
    add('countries.mentions.recall', 100 * countries.mentionRecall, {gate: 99.5, reference: 99.5, of: 'reference: gazetteer with demonyms'});
    add('countries.documents.f1', 100 * countries.documentSets.f1, {gate: 95, reference: 92.7, of: 'reference likewise'});
  }
}

/** Whole articles; the gates are floors. */
function addArticles(name, result, floors) {
  if (!result) return;
  const {events: {f1, precision, recall}, mainRecall: {rate, hits, total}} = result;
  const percent = (share) => `${Math.round(100 * share)} %`;
  add(`${name}.events.f1`, 100 * f1, {gate: floors.f1, of: `precision ${percent(precision)}, recall ${percent(recall)}`});
  add(`${name}.main`, 100 * rate, {gate: floors.main, of: `${hits} of ${total}`});
}

function report() {
  const below = rows.filter(({ours, gate}) => ours < gate);
  if (values.json) {
    process.stdout.write(`${JSON.stringify(rows.map(({name, ours, reference, unit}) => ({name, ours, reference, ratio: reference === null ? null : ours / reference, unit})))}\n`);
  } else {
    for (const {name, ours, gate, reference, unit, of} of rows) console.log(`${ours < gate ? '✗' : '✓'} ${name.padEnd(28)} ${ours.toFixed(1).padStart(5)} ${unit}   gate ${String(gate).padStart(5)}   reference ${reference === null ? '  –  ' : reference.toFixed(1).padStart(5)}   ${of}`);
    if (left.length > 0) console.log(`Not scored, because the set is not in ${values.corpora}: ${left.join(', ')}.`);
    console.log(below.length === 0 ? 'All gates are met.' : `Below the gate: ${below.map(({name}) => name).join(', ')}.`);
  }
  process.exitCode = below.length === 0 ? 0 : 1;
}
