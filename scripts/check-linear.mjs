// Fails when reading an article takes more than proportional time: `npm run linear [-- NAME …]`.
// Hostile texts of n and 2n units go through the extractor in a process of their own; the best of five runs counts.
// With `--profile` the slowest functions of each culprit are listed.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ROOT} from './lib/steps.mjs';

const SIZES = [50_000, 150_000, 500_000];
const HIGHEST_RATIO = 3;
const RUNS = 5;
const SHORTEST_MS = 10; // below this the clock and the collector say more than the code
const ATTEMPTS = 3; // a busy computer slows one run down, not every one
const WARM_MS = 300;
const LONGEST_COMPARISON_MS = 1500;
const LONGEST_RUN_MS = 30_000;

const filled = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const numbered = (write) => (length) => {
  let text = '';
  for (let index = 0; text.length < length; index++) text += write(index);
  return text.slice(0, length);
};
const CLAUSES = ['Kenya met Norway', 'Peru signed a treaty with Chile', 'the two countries held talks on trade', 'Japan sent 40 soldiers to Ghana', 'he thanked Fiji', 'Oslo agreed to train pilots of Malta', 'Mali bought 12 tanks from Spain in May 2019'];

/** Name → text of about a given length. */
const HOSTILE = {
  'digits without end': filled('0123456789'),
  'groups of digits': filled('000,'),
  'dates': numbered((index) => `${(index % 28) + 1} May ${1990 + (index % 40)}. `),
  'dates in one sentence': numbered((index) => `${(index % 28) + 1} May ${1990 + (index % 40)}, `),
  'one word': filled('a'),
  'one word of capitals': filled('FÀ'),
  'one word of small and capital letters': filled('lªed'),
  'no spaces': filled('KenyaandNorwaysignedatreaty,'),
  'punctuation': filled('.,;:!?-–—()[]"“”'),
  'exclamation marks': (length) => `${'!'.repeat(length - 1)}x`,
  'white space': (length) => `a${' \t'.repeat(length / 2)}b`,
  'line breaks': (length) => `a${'\n'.repeat(length)}b`,
  'of the of the': filled('of the '),
  'will to will to': filled('will to be '),
  'quotes': filled('“" \'’ '),
  'brackets': filled('(([['),
  'initials': filled('A. B. C. '),
  'capital words': filled('Alpha Beta Gamma Delta '),
  'a header without end': (length) => `KYIV, ${'a '.repeat(length / 2)}(Ukrinform`,
  'front matter without end': (length) => `---\n${'key: value\n'.repeat(length / 11)}`,
  'lone surrogates': filled('\ud800 \udc00'),
  'hyphens': filled('A-B--C-'),
  'country names': filled('Kenya Norway Peru '),
  'countries in one sentence': filled('Kenya, Norway and Peru, '),
  'one sentence': numbered((index) => `${CLAUSES[index % CLAUSES.length]}, and `),
  'one clause': numbered((index) => `${CLAUSES[index % CLAUSES.length]} and `),
  'ministers': numbered((index) => `Minister A${String.fromCharCode(97 + (index % 26), 97 + ((index / 26) % 26))}son of Kenya met Minister B${String.fromCharCode(97 + ((index / 26) % 26), 97 + (index % 26))}er of Peru. `),
  'meetings': numbered((index) => `Kenya met Norway on ${(index % 28) + 1} May ${1990 + (index % 40)}.\n`),
  'money': numbered((index) => `$${index} million and ${index} soldiers `),
  'plain article': numbered((index) => `${CLAUSES[index % CLAUSES.length]}. `),
};

const [, , mode, ...rest] = process.argv;
if (mode === '--child') await measure(rest);
else if (mode === '--profiled') await readOnce(rest);
else await checkAll();

/** In the child: best time of a text at n and 2n. Writes one line of JSON for each size. */
async function measure([name]) {
  const {extractArticle} = await import(join(ROOT, 'packages/core/dist/extract/index.js'));
  const make = HOSTILE[name];
  const once = (text) => {
    const started = performance.now();
    extractArticle({text, published: '2020-01-01'});
    return performance.now() - started;
  };
  const warm = make(30_000);
  for (let spent = 0; spent < WARM_MS; ) spent += once(warm);
  const compare = (text, twice) => {
    let [shortMs, longMs] = [Infinity, Infinity];
    for (let run = 0, spent = 0; run < RUNS && spent < LONGEST_COMPARISON_MS; run++) {
      const [short, long] = [once(text), once(twice)];
      shortMs = Math.min(shortMs, short);
      longMs = Math.min(longMs, long);
      spent += short + long;
    }
    return {shortMs, longMs, ratio: longMs / Math.max(shortMs, SHORTEST_MS)};
  };
  for (const size of SIZES) {
    const [text, twice] = [make(size), make(2 * size)];
    let row = compare(text, twice);
    for (let attempt = 1; attempt < ATTEMPTS && row.ratio > HIGHEST_RATIO; attempt++) {
      const again = compare(text, twice);
      if (again.ratio < row.ratio) row = again;
    }
    console.log(JSON.stringify({size, ...row}));
    if (row.ratio > HIGHEST_RATIO) break;
  }
}

/** In the child that is profiled: texts of growing length until it has run long enough to be sampled. */
async function readOnce([name]) {
  const {extractArticle} = await import(join(ROOT, 'packages/core/dist/extract/index.js'));
  const started = performance.now();
  for (let size = 25_000; performance.now() - started < 3000 && size <= 2_000_000; size *= 2) extractArticle({text: HOSTILE[name](size), published: '2020-01-01'});
}

async function checkAll() {
  const {values, positionals} = parseArgs({args: process.argv.slice(2), allowPositionals: true, options: {profile: {type: 'boolean', default: false}}});
  const names = Object.keys(HOSTILE).filter((name) => positionals.length === 0 || positionals.some((part) => name.includes(part)));
  let failures = 0;
  for (const name of names) {
    const {rows, isOver} = await runChild(name);
    const worst = rows.reduce((best, row) => (row.ratio > best.ratio ? row : best), {ratio: 0, size: 0, longMs: 0});
    const isSlow = isOver || worst.ratio > HIGHEST_RATIO;
    if (isSlow) failures += 1;
    const last = rows.at(-1);
    console.log(`${isSlow ? '✗' : '✓'} ${name.padEnd(40)} ${isOver ? `no end within ${LONGEST_RUN_MS / 1000} s after ${last ? `${last.size * 2 / 1000} kB` : 'the start'}` : `worst ratio ${worst.ratio.toFixed(1)} at ${worst.size / 1000} kB; ${(last.size * 2) / 1000} kB in ${Math.round(last.longMs)} ms`}`);
    if (isSlow && values.profile) profile(name);
  }
  console.log(failures === 0 ? `All ${names.length} kinds of hostile text take proportional time.` : `${failures} of ${names.length} kinds of hostile text take more than ${HIGHEST_RATIO} times as long when they are twice as long. See where with "npm run linear -- --profile NAME".`);
  process.exitCode = failures === 0 ? 0 : 1;
}

function runChild(name) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--child', name], {stdio: ['ignore', 'pipe', 'inherit']});
    const rows = [];
    let isOver = false;
    let rest = '';
    let timer = null;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isOver = true;
        child.kill('SIGKILL');
      }, LONGEST_RUN_MS);
    };
    wait();
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      rest += chunk;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) rows.push(JSON.parse(line));
      wait();
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({rows, isOver: isOver || code !== 0});
    });
  });
}

/** Prints the functions in which a hostile text spends its time. */
function profile(name) {
  const folder = mkdtempSync(join(tmpdir(), 'cordiale-linear-'));
  spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, fileURLToPath(import.meta.url), '--profiled', name], {timeout: 60_000});
  for (const file of readdirSync(folder)) {
    const {nodes, samples} = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const counts = new Map();
    for (const id of samples) counts.set(id, (counts.get(id) ?? 0) + 1);
    const byFunction = new Map();
    for (const {id, callFrame} of nodes) {
      const key = `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/dist/').at(-1)}:${callFrame.lineNumber + 1}`;
      byFunction.set(key, (byFunction.get(key) ?? 0) + (counts.get(id) ?? 0));
    }
    for (const [key, count] of [...byFunction].sort(([, a], [, b]) => b - a).slice(0, 5)) if (count / samples.length > 0.05) console.log(`    ${String(Math.round((100 * count) / samples.length)).padStart(3)} % ${key}`);
  }
  rmSync(folder, {recursive: true, force: true});
}
