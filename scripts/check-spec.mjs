// Keeps rules, code and tests together: `npm run spec`. Fails when the code writes a rule into the evidence that SPEC.md
// does not have, when a rule has no test, when a test cites a rule that does not exist, or when a generated table is old.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {ROOT, tool} from './lib/steps.mjs';

const SPEC = join('packages', 'core', 'SPEC.md');
const SOURCES = join(ROOT, 'packages', 'core', 'src');
const ID = /^[A-Z]\d{1,2}$/;

const problems = [];
const rules = readRules();
const uses = readUses();
const citations = await readCitations();

for (const [id, lines] of rules) if (lines.length > 1) problems.push(`[${id}] is given to ${lines.length} rules, in lines ${lines.join(', ')} of ${SPEC}. Give each an id of its own.`);
for (const [id, places] of uses) if (!rules.has(id)) problems.push(`${places.join(', ')} writes rule ${id} into the evidence, but ${SPEC} has no [${id}]. Write the rule, or correct the id.`);
for (const id of rules.keys()) if (!citations.has(id)) problems.push(`[${id}] of ${SPEC} has no test. Let the title of a test that proves it open with [${id}].`);
for (const [id, titles] of citations) if (!rules.has(id)) problems.push(`A test cites [${id}], which ${SPEC} does not have: "${titles[0]}". Correct the id, or write the rule.`);
if (spawnSync(process.execPath, [join(ROOT, 'scripts', 'generate.mjs'), '--check'], {stdio: ['ignore', 'ignore', 'inherit']}).status !== 0) problems.push('A generated file is old. Run "npm run generate".');

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${rules.size} rules, ${uses.size} of them in the evidence, ${[...citations.keys()].filter((id) => rules.has(id)).length} proved by ${new Set([...citations.values()].flat()).size} tests; ${problems.length === 0 ? 'all agree' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`}.`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Rule id → lines that define it: list items and table rows that open with the id in bold. */
function readRules() {
  const found = new Map();
  readFileSync(join(ROOT, SPEC), 'utf8').split('\n').forEach((line, index) => {
    const id = /^(?:- |\| )\*\*\[([A-Z]\d{1,2})\]\*\*/.exec(line)?.[1];
    if (id) found.set(id, [...(found.get(id) ?? []), index + 1]);
  });
  return found;
}

/** Rule id → files whose strings hold it. */
function readUses() {
  const found = new Map();
  const files = readdirSync(SOURCES, {recursive: true}).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  for (const file of files) {
    const path = join(SOURCES, file);
    for (const [, , text] of readFileSync(path, 'utf8').matchAll(/(['"`])([A-Z]\d{1,2})\1/g)) {
      const place = relative(ROOT, path);
      if (ID.test(text) && !found.get(text)?.includes(place)) found.set(text, [...(found.get(text) ?? []), place]);
    }
  }
  return found;
}

/** Rule id → titles of the tests that open with it, those of tables included; the runner knows them. */
async function readCitations() {
  const folder = mkdtempSync(join(tmpdir(), 'cordiale-spec-'));
  const list = join(folder, 'tests.json');
  const {status, stderr} = spawnSync(tool('vitest'), ['list', '--root', ROOT, '--project', 'core', `--json=${list}`], {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32'});
  if (status !== 0) {
    console.error(`The tests could not be listed: ${stderr.trim().slice(0, 600)}`);
    process.exit(1);
  }
  const found = new Map();
  for (const {name} of JSON.parse(readFileSync(list, 'utf8'))) {
    for (const title of name.split(' > ')) {
      for (const [, id] of (/^(?:\[[A-Z]\d{1,2}\] ?)+/.exec(title)?.[0] ?? '').matchAll(/\[([A-Z]\d{1,2})\]/g)) found.set(id, [...(found.get(id) ?? []), name]);
    }
  }
  rmSync(folder, {recursive: true, force: true});
  return found;
}
