// Writes what code can produce: `npm run generate`. With `--check` it writes nothing and fails when a file differs.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import {runnerImport} from 'vite';
import {ROOT} from './lib/steps.mjs';

/**
 * The exchange form as JSON Schema, by valibot, whose names and signatures the checks of core have. What a schema cannot say, such as
 * "a day that exists", only `parseEventSet` checks.
 */
async function eventSetSchema() {
  const alias = [{find: /^\.\/checks\.js$/, replacement: 'valibot'}];
  const {module} = await runnerImport(join(ROOT, 'packages', 'core', 'src', 'model', 'schema.ts'), {configFile: false, logLevel: 'error', resolve: {alias}});
  const {$schema, ...body} = toJsonSchema(module.eventSetSchema, {errorMode: 'ignore'});
  const head = {$schema, title: 'Cordiale event set', description: 'Articles and the cooperation events between countries that they tell of.'};
  return `${JSON.stringify({...head, ...body}, null, 2)}\n`;
}

const MOST_WORDS = 6;

/** The tables of SPEC.md that stand between markers, from the vocabularies; the rest of the file is written by hand. */
async function specTables() {
  const load = async (name) => {
    const path = join(ROOT, 'packages', 'core', 'src', 'extract', 'vocabulary', name);
    const [entries] = Object.values((await runnerImport(path, {configFile: false, logLevel: 'error'})).module);
    const reasons = [...readFileSync(path, 'utf8').matchAll(/^ {2}\{.*\}, \/\/ (.*)$/gm)].map(([, reason]) => reason);
    if (reasons.length !== entries.length) throw new Error(`${name} has ${entries.length} entries and ${reasons.length} reasons. Write each entry on one line and its reason behind it: "{…}, // Why."`);
    return entries.map((entry, index) => ({...entry, reason: reasons[index]}));
  };
  const [acts, governors, rivals] = await Promise.all(['act-rules-en.ts', 'governors-en.ts', 'rival-predicates-en.ts'].map(load));
  const inShort = (...lists) => {
    const words = lists.filter(Boolean).flatMap((list) => list.split(',').map((word) => word.trim()));
    return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1).join(', ')} … (${words.length})` : words.join(', ');
  };
  const asksFor = ({objects, beside, subjects, followedBy, next, isNamed, isSaid, isJourney, isTight, only, partners, namesBoth}) => [
    objects && `objects: ${objects.join(', ')}${isTight ? ', at once' : ''}`,
    beside && `beside: ${beside.join(', ')}`,
    subjects && `subjects: ${subjects.join(', ')}`,
    followedBy && `followed by: ${inShort(followedBy.replaceAll(' ', ','))}`,
    next && `next: ${inShort(next.replaceAll(' ', ','))}`,
    isNamed && 'a name follows',
    isSaid && 'somebody says so',
    isJourney && 'a place or “visit” follows',
    only && 'plans only',
    partners && `the other side behind: ${partners.replaceAll(' ', ', ')}`,
    namesBoth && 'names both',
  ].filter(Boolean).join('; ');
  const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
  const tables = {
    acts: table(['rule', 'type', 'words', 'asks for', 'laid out', 'because'], acts.map((rule) => [`**[${rule.id}]**`, `\`${rule.type}\``, inShort(rule.verbs, rule.nouns, rule.words), asksFor(rule), rule.layout, rule.reason])),
    governors: table(['makes of the act', 'words', 'because'], governors.map(({effect, verbs, words, reason}) => [`\`${effect}\``, inShort(verbs, words), reason])),
    rivals: table(['predicates', 'with', 'because'], rivals.map(({verbs, objects, reason}) => [inShort(verbs), objects ? inShort(objects.replaceAll(' ', ',')) : '', reason])),
  };
  const spec = read(join(ROOT, 'packages', 'core', 'SPEC.md')) ?? '';
  return Object.entries(tables).reduce((text, [name, lines]) => {
    const [open, close] = [`<!-- generated: ${name} -->\n`, '<!-- /generated -->'];
    const start = text.indexOf(open);
    const end = text.indexOf(close, start);
    if (start < 0 || end < 0) throw new Error(`packages/core/SPEC.md has no place for the table "${name}". Wanted the lines "${open.trim()}" and "${close}".`);
    return `${text.slice(0, start + open.length)}\n${lines}\n\n${text.slice(end)}`;
  }, spec);
}

const FILES = [
  [join('packages', 'core', 'event-set.schema.json'), await eventSetSchema()],
  [join('packages', 'core', 'SPEC.md'), await specTables()],
];

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

for (const [file, wanted] of FILES) {
  const path = join(ROOT, file);
  if (read(path) === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what its source says. Run "npm run generate" and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    console.log(`Wrote ${file}.`);
  }
}
