import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runnerImport} from 'vite';
import {table} from './generated-tables.mjs';
import {ROOT} from './steps.mjs';

const MOST_WORDS = 6;

/** The tables of SPEC.md, from the vocabularies of the extractor. */
export async function specTables() {
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
  return {
    acts: table(['rule', 'type', 'words', 'asks for', 'laid out', 'because'], acts.map((rule) => [`**[${rule.id}]**`, `\`${rule.type}\``, inShort(rule.verbs, rule.nouns, rule.words), asksFor(rule), rule.layout, rule.reason])),
    governors: table(['makes of the act', 'words', 'because'], governors.map(({effect, verbs, words, reason}) => [`\`${effect}\``, inShort(verbs, words), reason])),
    rivals: table(['predicates', 'with', 'because'], rivals.map(({verbs, objects, reason}) => [inShort(verbs), objects ? inShort(objects.replaceAll(' ', ',')) : '', reason])),
  };
}
