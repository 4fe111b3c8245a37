// Collects what the elements say into packages/components/xliff, one file a language, and writes the modules that are loaded for a
// language from what was translated there: `npm run messages`. With `--check` it writes nothing, and fails when a file differs from
// what the code says, when a translation is missing, or when it has not as many forms as its language.
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {runnerImport} from 'vite';
import {ROOT} from './lib/steps.mjs';

const COMPONENTS = join(ROOT, 'packages', 'components');
const isCheck = process.argv.includes('--check');
const problems = [];

const config = readConfigFileAndWriteSchema(join(COMPONENTS, 'lit-localize.json'));
const folders = {xliff: config.resolve(config.interchange.xliffDir), modules: config.resolve(config.output.outputDir)};
const scratch = isCheck ? mkdtempSync(join(tmpdir(), 'cordiale-messages-')) : null;
if (scratch) {
  cpSync(folders.xliff, join(scratch, 'xliff'), {recursive: true});
  Object.assign(config.interchange, {xliffDir: join(scratch, 'xliff')});
  Object.assign(config.output, {outputDir: join(scratch, 'modules')});
}

const localizer = new RuntimeLitLocalizer(config);
const {messages, errors} = localizer.extractSourceMessages();
if (errors.length > 0) throw new Error(errors.map(({messageText}) => (typeof messageText === 'string' ? messageText : messageText.messageText)).join('\n'));
await localizer.writeInterchangeFiles();
await checkTranslations();
await localizer.build();
if (scratch) {
  for (const [name, folder] of Object.entries(folders)) compare(join(scratch, name), folder);
  rmSync(scratch, {recursive: true});
} else {
  console.log(`${messages.length} messages, in packages/components/xliff and packages/components/src/languages/messages.`);
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 && isCheck ? 1 : 0;

/** Each message has a translation in each language, with as many forms as the language has when it depends on a number. */
async function checkTranslations() {
  const {translations} = localizer.readTranslationsSync();
  for (const language of config.targetLocales) {
    const forms = await formsOf(language);
    const translated = new Map((translations.get(language) ?? []).map(({name, contents}) => [name, textOf(contents)]));
    for (const {name, contents} of messages) {
      const [english, own] = [textOf(contents), translated.get(name)];
      const wanted = english.includes('|') ? forms : 1;
      if (own === undefined) problems.push(`packages/components/xliff/${language}.xlf has no <target> for ${name}, "${english}". Translate it there, then run "npm run messages".`);
      else if (own.split('|').length !== wanted) problems.push(`packages/components/xliff/${language}.xlf has "${own}" for "${english}". Wanted ${wanted} ${wanted === 1 ? 'form' : 'forms, parted by "|"'}.`);
    }
  }
}

/** How many forms of a word a language has, as its words in core say: the number of forms among which they choose. */
async function formsOf(language) {
  const {module} = await runnerImport(join(ROOT, 'packages', 'core', 'src', 'words', 'languages', `${language}.ts`), {configFile: false, logLevel: 'error'});
  const forms = ['0', '1', '2', '3', '4', '5'];
  return new Set(Array.from({length: 200}, (_, count) => module.words.plural(count, ...forms))).size;
}

function textOf(contents) {
  return contents.map((content) => (typeof content === 'string' ? content : '…')).join('');
}

function compare(wanted, folder) {
  for (const name of readdirSync(wanted)) {
    if (read(join(wanted, name)) !== read(join(folder, name))) problems.push(`${relative(ROOT, join(folder, name))} is not what the code says. Run "npm run messages", translate what is new, run it again, and commit the result.`);
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
