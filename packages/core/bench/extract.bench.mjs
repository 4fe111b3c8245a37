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

/** Articles a second on one core, against wink-nlp doing sentences, tokens, parts of speech and entities of the same articles. */
async function measureSpeed() {
  const ARTICLES = 150;
  const ROUNDS = 7;
  const WARM_ROUNDS = 20; // until the engine has optimised both
  const {extractArticle} = await import('../dist/extract/index.js');
  const {default: winkNLP} = await import('wink-nlp');
  const {default: model} = await import('wink-eng-lite-web-model');
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  const articles = Array.from({length: ARTICLES}, (_, index) => createArticle(index + 1));
  let sink = 0; // keeps the work from being optimised away
  const ours = () => {
    for (const article of articles) sink += extractArticle(article).events.length;
  };
  const theirs = () => {
    for (const {text} of articles) {
      const doc = wink.readDoc(text);
      sink += doc.sentences().out().length + doc.tokens().out(wink.its.pos).length + doc.entities().out(wink.its.detail).length;
    }
  };
  const perSecond = (work) => {
    const started = performance.now();
    work();
    return (1000 * ARTICLES) / (performance.now() - started);
  };
  for (let round = 0; round < WARM_ROUNDS; round++) for (const work of [ours, theirs]) work();
  const rounds = Array.from({length: ROUNDS}, () => [perSecond(ours), perSecond(theirs)]);
  const speed = median(rounds.map(([value]) => value));
  const reference = median(rounds.map(([, value]) => value));
  const bytes = articles.reduce((sum, {text}) => sum + text.length, 0) / ARTICLES;
  return {ours: speed, reference, ratio: speed / reference, unit: 'articles/s', note: `${ARTICLES} articles of ${Math.round(bytes)} characters, ${ROUNDS} rounds, medians; reference: wink-nlp${sink > 0 ? '' : ' (nothing found)'}`};
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
