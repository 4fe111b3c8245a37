import {table} from './generated-tables.mjs';

const code = (word) => `\`${word}\``;

/** The tables of each element's page, from the manifest: tag → Markdown. */
export function elementTables(manifest) {
  return new Map(declarationsOf(manifest).map((declaration) => [declaration.tagName, tablesOf(declaration)]));
}

/** All elements in one table, each with a link to its page. */
export function elementIndex(manifest) {
  return table(['element', 'shows'], declarationsOf(manifest).map(({tagName, summary}) => [`[\`<${tagName}>\`](${tagName}.md)`, summary.split('\n\n')[0]]));
}

function declarationsOf({modules}) {
  return modules.flatMap(({declarations}) => declarations);
}

function tablesOf({members, attributes, events, slots = [], cssParts = [], cssProperties = []}) {
  const fields = members.filter(({kind}) => kind === 'field');
  const attributeOf = (name) => attributes.find(({fieldName}) => fieldName === name)?.name;
  const sections = [
    ['Properties', ['property', 'attribute', 'type', 'means'], fields.map(({name, type, description, readonly}) => [code(name), attributeOf(name) ? code(attributeOf(name)) : '', code(type?.text ?? 'unknown'), description + (readonly ? ' Read only.' : '')])],
    ['Methods', ['method', 'gives', 'does'], members.filter(({kind}) => kind === 'method').map(({name, parameters = [], return: result, description}) => [code(`${name}(${parameters.map(({name: parameter, optional}) => parameter + (optional ? '?' : '')).join(', ')})`), code(result?.type?.text ?? 'void'), description])],
    ['Events', ['event', 'class', 'fires when'], events.map(({name, type, description}) => [code(name), code(type.text), description])],
    ['Slots', ['slot', 'holds'], slots.map(({name, description}) => [name ? code(name) : '(default)', description])],
    ['Parts', ['part', 'is'], cssParts.map(({name, description}) => [code(name), description])],
    ['CSS properties', ['property', 'default', 'sets'], cssProperties.map(({name, default: value, description}) => [code(name), value ? code(value) : '', description])],
  ];
  return sections.filter(([, , rows]) => rows.length > 0).map(([title, head, rows]) => `## ${title}\n\n${table(head, rows)}`).join('\n\n');
}
