const RULES = 'packages/core/src/extract/vocabulary/act-rules-en.ts';
const TESTS = 'packages/core/src/extract/acts/act-rules.test.ts';
const LETTERS = ['A', 'B', 'C'];

/** A new rule of the extractor that reads a verb as an act: its entry, a test that fails until a sentence is written, and what is left to do. `read` gives a file of the project. */
export function ruleFiles(name, read) {
  const rules = read(RULES);
  const verb = name.replaceAll('-', ' ');
  const reader = new RegExp(`id: '([A-Z]\\d+)'.* verbs: '(?:[^']*, )?${verb}[,']`).exec(rules);
  if (reader) console.warn(`[${reader[1]}] reads "${verb}" already, and of two rules the earlier wins: move the new one before it, or let it ask for more.`);
  const id = freeId(rules + read('packages/core/SPEC.md'));
  const entry = `  {id: '${id}', type: 'other-aid', verbs: '${verb}', layout: 'directed'}, // Say here why it tells of cooperation.\n`;
  const test = `  ['${id}', 'Write a sentence of your own in which Ghana acts for Togo by this verb: ${verb}.'],\n`;
  return {
    created: {},
    changed: {[RULES]: before(rules, '];\n', entry, RULES), [TESTS]: before(read(TESTS), '];\n\n/** What a rule can ask for', test, TESTS)},
    next: [
      `Write the sentence that [${id}] reads into ${TESTS}, never one of an article; when the rule asks for something, one that lacks just that. See it fail: npx vitest --project core act-rules`,
      `Say in ${RULES} of which type the act is, what the rule asks for, how the parties stand, and why; its place decides which of two rules wins.`,
      'Add what must stay silent to packages/core/test/not-an-event.test.ts.',
      'Write the table of SPEC.md anew, and see that no score falls: npm run generate, npm run eval',
      'Say to users what is new: npx changeset',
    ],
  };
}

/** The first id that stands nowhere yet. */
function freeId(text) {
  for (const letter of LETTERS) {
    for (let number = 10; number < 100; number++) if (!new RegExp(`\\b${letter}${number}\\b`).test(text)) return `${letter}${number}`;
  }
  throw new Error(`No id is free from ${LETTERS[0]}10 to ${LETTERS.at(-1)}99. Add a letter to LETTERS in scripts/lib/new-rule.mjs.`);
}

function before(text, place, addition, file) {
  const at = text.lastIndexOf(place);
  if (at < 0) throw new Error(`${file} has no "${place.trim()}" before which a rule could be added.`);
  return text.slice(0, at) + addition + text.slice(at);
}
