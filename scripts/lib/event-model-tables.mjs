import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {runnerImport} from 'vite';
import {table} from './generated-tables.mjs';
import {ROOT} from './steps.mjs';

const CORE = join(ROOT, 'packages', 'core', 'src');
const code = (word) => `\`${word}\``;

/** The tables of docs/event-model.md, from the event model. */
export async function eventModelTables() {
  const load = async (file) => (await runnerImport(join(CORE, file), {configFile: false, logLevel: 'error'})).module;
  const {UNDATED, EVENT_TYPES, familyOf, REALIS, DOMAINS, ROLES, DATINGS, typeInWords, familyInWords, realisInWords, domainInWords, datingInWords} = await load('index.ts');
  const {toPlover} = await load(join('formats', 'index.ts'));
  const contextsOf = (domain) => JSON.parse(toPlover({articles: [], events: [{id: '1', type: 'visit', plover: 'CONSULT', realis: 'actual', participants: [], domains: [domain], initiatives: [], quantities: [], date: UNDATED, summary: '', reports: []}]})).context;
  return {
    fields: table(['field', 'holds', 'means'], fieldsOf('CooperationEvent')),
    participant: table(['field', 'holds', 'means'], fieldsOf('Participant')),
    types: table(['type', 'in words', 'family', 'sides', 'PLOVER', 'CAMEO'], Object.entries(EVENT_TYPES).map(([type, {direction, plover, cameo}]) => [code(type), typeInWords(type), familyInWords(familyOf(type)), direction, code(plover), code(cameo)])),
    realis: table(['realis', 'in words'], REALIS.map((value) => [code(value), realisInWords(value)])),
    domains: table(['domain', 'in words', 'PLOVER contexts'], DOMAINS.map((domain) => [code(domain), domainInWords(domain), contextsOf(domain).map(code).join(', ')])),
    roles: ROLES.map((role) => `- ${code(role)}`).join('\n'),
    datings: table(['dating', 'in words'], DATINGS.map((dating) => [code(dating), datingInWords(dating)])),
  };
}

/** The fields of an interface of the event: name, type, and what its doc block says. */
function fieldsOf(name) {
  const file = join(CORE, 'model', 'cooperation-event.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = source.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name);
  return found.members.map((member) => [code(member.name.getText() + (member.questionToken ? '?' : '')), code(member.type.getText()), ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment)]);
}
