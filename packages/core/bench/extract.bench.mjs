// Benchmarks of the extractor: extract.speed, extract.size, annotate.memory. Prints rows as JSON; run by `npm run bench -- extract`.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sizeOf} from '../../../scripts/lib/size-of.mjs';
import {createArticle} from './generate-articles.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const names = process.argv.slice(2);
const isWanted = (name) => names.length === 0 || names.some((part) => name === part || name.startsWith(`${part}.`) || (part === 'extract' && name.startsWith('annotate.')));
const median = (values) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)];

const BENCHMARKS = {'extract.speed': measureSpeed, 'extract.size': measureSize, 'annotate.memory': measureMemory};
const rows = [];
for (const [name, measure] of Object.entries(BENCHMARKS)) if (isWanted(name)) rows.push({name, ...(await measure())});
process.stdout.write(JSON.stringify(rows));

/**
 * Articles a second on one core, against wink-nlp doing what is like it: sentences, negation, parts of speech, entities, and
 * the names of countries learned as entities of its own, for its model knows none. By the time the processor spends on it, which
 * other work on the computer disturbs less.
 */
async function measureSpeed() {
  const ARTICLES = 150;
  const ROUNDS = 9;
  const WARM_ROUNDS = 60; // until the engine has optimised all: ours gets faster up to about the fiftieth
  const {extractArticle} = await import('../dist/extract/index.js');
  const articles = Array.from({length: ARTICLES}, (_, index) => createArticle(index + 1));
  const [bare, alike] = await createWinks();
  let sink = 0; // keeps the work from being optimised away
  const contenders = [(article) => extractArticle(article).events.length, ({text}) => alike(text), ({text}) => bare(text)];
  const perSecond = (work) => {
    const started = process.cpuUsage();
    for (const article of articles) sink += work(article);
    return (1e6 * ARTICLES) / process.cpuUsage(started).user; // which is in microseconds
  };
  for (let round = 0; round < WARM_ROUNDS; round++) for (const work of contenders) perSecond(work);
  const rounds = Array.from({length: ROUNDS}, () => contenders.map(perSecond));
  const [ours, reference, referenceOfBare] = contenders.map((_, at) => median(rounds.map((round) => round[at])));
  const characters = Math.round(articles.reduce((sum, {text}) => sum + text.length, 0) / ARTICLES);
  const note = `${ARTICLES} articles of ${characters} characters, ${ROUNDS} rounds, medians by user time of the processor; reference: wink-nlp with sentences, negation, parts of speech, entities and names of countries as custom entities; without negation and countries ${Math.round(referenceOfBare)}${sink > 0 ? '' : ' (nothing found)'}`;
  return {ours, reference, ratio: ours / reference, unit: 'articles/s', note};
}

/** wink-nlp with sentences, parts of speech and entities, and the same with negation and countries: each reads a text and counts what it finds. */
async function createWinks() {
  const [{default: winkNLP}, {default: model}] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  const bare = winkNLP(model, ['sbd', 'pos', 'ner']);
  const alike = winkNLP(model, ['sbd', 'negation', 'pos', 'ner', 'cer']);
  alike.learnCustomEntities([{name: 'country', patterns: namesOfCountries()}]);
  const {its} = bare;
  const count = (doc) => doc.sentences().out().length + doc.tokens().out(its.pos).length + doc.entities().out(its.detail).length;
  const countAlike = (doc) => count(doc) + doc.tokens().out(its.negationFlag).length + doc.customEntities().out(its.detail).length;
  return [(text) => count(bare.readDoc(text)), (text) => countAlike(alike.readDoc(text))];
}

/** English names of countries that wink-nlp takes for a pattern as they are: letters and spaces. */
function namesOfCountries() {
  const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
  const letters = Array.from({length: 26}, (_, place) => String.fromCharCode(65 + place));
  return letters.flatMap((first) => letters.map((second) => names.of(first + second))).filter((name) => name !== undefined && /^[A-Za-z ]+$/.test(name));
}

/** Bytes of the extraction entry, minified and gzipped, against its limit. */
async function measureSize() {
  const LIMIT_KB = 60;
  const ours = (await sizeOf([here('../src/extract/index.ts')])) / 1000;
  return {ours, reference: LIMIT_KB, ratio: LIMIT_KB / ours, unit: 'kB', note: 'minified and gzipped; reference: the limit'};
}

/** Highest resident memory of `cordiale annotate` while 100,000 articles stream through it. */
async function measureMemory() {
  const LIMIT_MB = 300;
  const ARTICLES = Number(process.env.CORDIALE_BENCH_ARTICLES ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'cordiale-bench-'));
  const result = join(folder, 'peak');
  const onExit = `import {writeFileSync} from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`;
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(onExit)}`, here('../bin/cordiale.js'), 'annotate'], {stdio: ['pipe', 'pipe', 'inherit']});
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  const started = performance.now();
  for (let seed = 1; seed <= ARTICLES; seed++) if (!child.stdin.write(`${JSON.stringify(createArticle(seed))}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [code] = await once(child, 'close');
  if (code !== 0 || lines !== ARTICLES) throw new Error(`"cordiale annotate" ended with ${code} after ${lines} of ${ARTICLES} lines.`);
  const peakMB = Number(readFileSync(result, 'utf8')) / 1000; // kilobytes on every system
  rmSync(folder, {recursive: true, force: true});
  const seconds = (performance.now() - started) / 1000;
  return {ours: peakMB, reference: LIMIT_MB, ratio: LIMIT_MB / peakMB, unit: 'MB', note: `${ARTICLES.toLocaleString('en')} articles in ${Math.round(seconds)} s; reference: the limit`};
}
