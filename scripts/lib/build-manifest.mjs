import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, ts as analyzerTs} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';
import {ROOT} from './steps.mjs';

const COMPONENTS = join(ROOT, 'packages', 'components');
const BASES = ['src/internal/view-element.ts', 'src/internal/filtering-element.ts'];

/**
 * What tools want to know of the elements, made from their doc blocks: path in `dist` → text. `custom-elements.json` is the manifest,
 * `vscode.html-custom-data.json` completes tags and attributes in an editor, `elements.d.ts` names options and events for the types
 * of the frameworks.
 */
export function buildManifest() {
  const elements = analyze();
  const manifest = {schemaVersion: '1.0.0', readme: '', modules: elements.flatMap(modulesOf)};
  const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['custom-elements.json', asJson(manifest)],
    ['vscode.html-custom-data.json', asJson({version: 1.1, tags: elements.map(tagData)})],
    ['elements.d.ts', elementTypes(elements)],
  ]);
}

/** The classes of all registered elements with what they inherit, only what is public, in a fixed order. */
function analyze() {
  const names = readdirSync(join(COMPONENTS, 'src', 'define')).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'define-element').sort();
  const pathOf = (name) => `src/components/${name}/${name}.ts`;
  const sources = [...BASES, ...names.map(pathOf)].map((path) => analyzerTs.createSourceFile(path, readFileSync(join(COMPONENTS, path), 'utf8'), analyzerTs.ScriptTarget.ES2022, true));
  const {modules} = create({modules: sources, plugins: litPlugin()});
  const choicesOf = readChoices(names.map((name) => join(COMPONENTS, pathOf(name))));
  return names.map((name) => {
    const [, tag, className] = /define\('([^']+)', (\w+)\)/.exec(readFileSync(join(COMPONENTS, 'src', 'define', `${name}.ts`), 'utf8')) ?? [];
    const found = modules.find(({path}) => path === pathOf(name))?.declarations.find((declaration) => declaration.name === className);
    if (!tag || !found) throw new Error(`src/define/${name}.ts registers no class of ${pathOf(name)}. Wanted: define('cordiale-${name}', …).`);
    const {description, summary, members = [], attributes = [], events = [], slots, cssParts, cssProperties, cssStates} = found;
    const isPublic = ({name: member, privacy, static: isStatic}) => (privacy ?? 'public') === 'public' && !isStatic && !member.startsWith('#');
    const resolved = ({inheritedFrom, ...member}) => {
      const choices = choicesOf(className, member.fieldName ?? member.name);
      return choices ? {...member, type: {text: choices.map((choice) => `'${choice}'`).join(' | ')}} : member;
    };
    return {
      name, tag, className,
      declaration: {
        kind: 'class', customElement: true, name: className, tagName: tag, summary, description,
        superclass: {name: 'LitElement', package: 'lit'},
        attributes: attributes.map(resolved), members: members.filter(isPublic).map(resolved),
        events: events.filter(({name: event}) => event?.startsWith('cordiale-')).map(({inheritedFrom, ...event}) => event), slots, cssParts, cssProperties, cssStates,
      },
    };
  });
}

/** Reads which words a property takes when its type is a choice of words. */
function readChoices(files) {
  const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile(join(COMPONENTS, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, COMPONENTS);
  const program = ts.createProgram(files, {...options, noEmit: true, composite: false, incremental: false});
  const checker = program.getTypeChecker();
  const classes = new Map(files.flatMap((file) => program.getSourceFile(file).statements.filter((statement) => ts.isClassDeclaration(statement) && statement.name).map((statement) => [statement.name.text, checker.getTypeAtLocation(statement)])));
  return (className, property) => {
    const symbol = classes.get(className)?.getProperty(property);
    if (!symbol) return null;
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({value}) => value) : null;
  };
}

function modulesOf({name, tag, className, declaration}) {
  const path = `dist/components/${name}/${name}.js`;
  return [
    {kind: 'javascript-module', path, declarations: [declaration], exports: [{kind: 'js', name: className, declaration: {name: className, module: path}}]},
    {kind: 'javascript-module', path: `dist/define/${name}.js`, declarations: [], exports: [{kind: 'custom-element-definition', name: tag, declaration: {name: className, module: path}}]},
  ];
}

function tagData({tag, declaration: {summary, description, attributes}}) {
  return {
    name: tag,
    description: [summary, description].filter(Boolean).join('\n\n'),
    attributes: attributes.map(({name, description: about, type}) => {
      const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => ({name: value}));
      return {name, description: about, ...(values.length > 0 ? {values} : {}), ...(type?.text === 'boolean' ? {valueSet: 'v'} : {})};
    }),
  };
}

function elementTypes(elements) {
  const events = [...new Set(elements.flatMap(({declaration}) => declaration.events.map(({type}) => type.text)))].sort();
  const quoted = (names) => names.map((name) => `'${name}'`).join(' | ');
  const rows = (rowOf) => elements.map((element) => `  '${element.tag}': ${rowOf(element)};`).join('\n');
  const attributeTypes = ({attributes}) => attributes.filter(({name, fieldName}) => name !== fieldName).map(({name, type}) => `'${name}'?: ${type?.text === 'boolean' ? 'boolean' : type?.text === 'number' ? 'number' : 'string'} | undefined`);
  return `// Made by scripts/lib/build-manifest.mjs from the doc blocks of the elements.
import type {${[...elements.map(({className}) => className), ...events].join(', ')}} from './index.js';

type Options<Element, Name extends keyof Element> = {[Key in Name]?: Element[Key] | undefined};

/** Tag → class. */
export interface CordialeElements {
${rows(({className}) => className)}
}

/** Tag → what a page may set: properties, and attributes of another name. */
export interface CordialeOptions {
${rows(({className, declaration}) => `Options<${className}, ${quoted(declaration.members.filter(({kind, readonly}) => kind === 'field' && !readonly).map(({name}) => name))}> & {${attributeTypes(declaration).join('; ')}}`)}
}

/** Tag → the events it fires. */
export interface CordialeEvents {
${rows(({declaration}) => `{${declaration.events.map(({name, type}) => `'${name}': ${type.text}`).join('; ')}}`)}
}
`;
}
