const SOURCES = 'packages/components/src';
const PACKAGE = 'packages/components/package.json';
const BUDGET = 'scripts/size-budget.json';

/** The files of a new element: those it begins with, those that name it, and what is left to do. `read` gives a file of the project. */
export function elementFiles(name, read) {
  const tag = `cordiale-${name}`;
  const stem = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const className = `Cordiale${stem[0].toUpperCase()}${stem.slice(1)}`;
  const created = {
    [`${SOURCES}/components/${name}/${name}.ts`]: classOf({name, stem, className}),
    [`${SOURCES}/components/${name}/${name}.styles.ts`]: stylesOf({stem, tag}),
    [`${SOURCES}/components/${name}/${name}.test.ts`]: testOf({name, tag, className}),
    [`${SOURCES}/define/${name}.ts`]: `import {${className}} from '../components/${name}/${name}.js';\nimport {define} from './define-element.js';\n\ndefine('${tag}', ${className});\n`,
    [`docs/elements/${tag}.md`]: `# \`<${tag}>\`\n\nSay in two sentences what it shows and what a reader does with it.\n\`import '@cordiale/components/${name}.js'\` registers it.\n\n## Example\n\n\`\`\`html element\n<${tag} src="events.json"></${tag}>\n\`\`\`\n\n<!-- generated: tables -->\n<!-- /generated -->\n`,
  };
  const changed = {
    [`${SOURCES}/define.ts`]: sortedInto(read(`${SOURCES}/define.ts`), `import './define/${name}.js';`),
    [`${SOURCES}/index.ts`]: sortedInto(read(`${SOURCES}/index.ts`), `export {${className}} from './components/${name}/${name}.js';`),
    [PACKAGE]: withExport(read(PACKAGE), name),
    [BUDGET]: read(BUDGET).replace(/^ {2}"@cordiale\/components\/player\.js": .*\n/m, (row) => `${row}  "@cordiale/components/${name}.js": {"lower": 20, "upper": 30},\n`),
  };
  return {created, changed, next: [
    `Write ${SOURCES}/components/${name}/${name}.ts, and its tests in this order: accessibility, defaults, properties, keyboard and pointer, events, selection in and out, lifecycle. Watch them: npm run test:component -- ${name}`,
    `Say in docs/elements/${tag}.md what it shows, and in packages/components/README.md that it is there; then: npm run generate`,
    `Put its size into ${BUDGET}: npm run size`,
    'Look at it: 1440, 820 and 390 wide, light and dark, forced colours, right to left.',
    'Say to users what is new: npx changeset',
  ]};
}

/** A list of lines with one more, where the alphabet has it; the list ends at the first empty line. */
function sortedInto(text, line) {
  const [list, ...rest] = text.split('\n\n');
  return [[...list.trimEnd().split('\n'), line].sort().join('\n'), ...rest].join('\n\n').trimEnd() + '\n';
}

function withExport(text, name) {
  const manifest = JSON.parse(text);
  const entry = [`./${name}.js`, {source: `./src/define/${name}.ts`, types: `./dist/define/${name}.d.ts`, default: `./dist/define/${name}.js`}];
  const entries = Object.entries(manifest.exports);
  const at = entries.findIndex(([path]) => !/^\.(?:\/[a-z-]+\.js)?$/.test(path));
  return `${JSON.stringify({...manifest, exports: Object.fromEntries([...entries.slice(0, at), entry, ...entries.slice(at)])}, null, 2)}\n`;
}

const classOf = ({name, stem, className}) => `import {html, type TemplateResult} from 'lit';
import {numberFormat} from '../../internal/number-format.js';
import {total} from '../../internal/total.js';
import {ViewElement} from '../../internal/view-element.js';
import {tokens} from '../../styles/tokens.styles.js';
import {${stem}Styles} from './${name}.styles.js';

/**
 * @summary How many events pass every filter.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @csspart count - The number.
 */
export class ${className} extends ViewElement {
  static override styles = [tokens, ${stem}Styles];

  constructor() {
    super('${name}');
  }

  override render(): TemplateResult {
    return html\`<p part="count">\${numberFormat(this.locale).format(total(this.match.count))}</p>\`;
  }
}
`;

const stylesOf = ({stem, tag}) => `import {css} from 'lit';

/** How \`<${tag}>\` looks. */
export const ${stem}Styles = css\`
  :host {
    display: block;
  }

  p {
    margin: 0;
  }
\`;
`;

const testOf = ({name, tag, className}) => `import {expect, fixture, html} from '@open-wc/testing';
import {Selection} from '@cordiale/core';
import '../../define/${name}.js';
import {createEvent} from '../../testing/create-event.js';
import type {${className}} from './${name}.js';

const EVENTS = [createEvent('a'), createEvent('b', {type: 'meeting'})];

const create = (selection = new Selection()) => fixture<${className}>(html\`<${tag} .events=\${EVENTS} .selection=\${selection}></${tag}>\`);
const textOf = ({renderRoot}: ${className}) => renderRoot.textContent?.trim();

describe('${tag}: accessibility', () => {
  it('passes axe', async () => {
    await expect(await create()).to.be.accessible();
  });
});

describe('${tag}: selection', () => {
  it('counts what passes the clauses of other views', async () => {
    const selection = new Selection();
    const element = await create(selection);
    expect(textOf(element)).to.equal('2');
    selection.set({source: 'filters', field: 'type', value: ['meeting']});
    await element.updateComplete;
    expect(textOf(element)).to.equal('1');
  });
});
`;
