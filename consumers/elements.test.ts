import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {serveSite, type Site} from '../demo/test/support/serve-site.js';
import {useBrowser} from './support/open-page.js';

/** The manifest of the packed package says of every element what the element itself says in a browser. */

const CONSUMER = inject('consumer');
const PACKAGE = join(CONSUMER, 'node_modules/@cordiale/components');

interface Named {name: string}
interface Declaration {
  name: string; tagName: string; summary?: string;
  attributes: (Named & {fieldName: string; description?: string})[];
  members: (Named & {kind: string; description?: string; default?: string; readonly?: boolean; type?: {text: string}})[];
  events: (Named & {type: {text: string}; description?: string})[];
  cssParts?: Named[]; slots?: Named[];
}
interface Manifest {modules: {path: string; declarations: Declaration[]; exports: (Named & {kind: string; declaration: {name: string; module: string}})[]}[]}

/** What an element says of itself. */
interface Seen {
  observed: string[]; missing: string[]; notSettable: string[]; values: Record<string, unknown>; eventNames: Record<string, string>;
}

const {modules} = JSON.parse(readFileSync(join(PACKAGE, 'dist/custom-elements.json'), 'utf8')) as Manifest;
const declarations = modules.flatMap((module) => module.declarations);
const open = useBrowser();
let site: Site;
let seen: Record<string, Seen>;

beforeAll(async () => {
  await writeFile(join(CONSUMER, 'elements.html'), '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Elements</title><script src="node_modules/@cordiale/components/dist/script/cordiale.js"></script></head><body></body></html>');
  site = await serveSite(CONSUMER);
  const {page} = await open(`${site.url}elements.html`);
  seen = await page.evaluate((all: Declaration[]) => Object.fromEntries(all.map(({tagName, members, events}) => {
    const element = document.createElement(tagName) as HTMLElement & Record<string, unknown>;
    const fields = members.filter(({kind}) => kind === 'field');
    const setterOf = (name: string): boolean => {
      for (let owner: object | null = element; owner; owner = Object.getPrototypeOf(owner) as object | null) {
        const property = Object.getOwnPropertyDescriptor(owner, name);
        if (property) return property.writable === true || property.set !== undefined;
      }
      return false;
    };
    const globals = (globalThis as unknown as {cordiale: Record<string, {eventName: string} | undefined>}).cordiale;
    return [tagName, {
      observed: (element.constructor as unknown as {observedAttributes: string[]}).observedAttributes,
      missing: members.filter(({name}) => !(name in element)).map(({name}) => name),
      notSettable: fields.filter(({name, readonly}) => setterOf(name) === (readonly === true)).map(({name}) => name),
      values: Object.fromEntries(fields.map(({name}) => [name, element[name]]).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))),
      eventNames: Object.fromEntries(events.map(({name, type}) => [name, globals[type.text]?.eventName ?? 'no such class'])),
    }];
  })), declarations) as Record<string, Seen>;
  await page.close();
});

afterAll(() => site?.close());

it('the manifest names every entry that registers an element, and no other', () => {
  const {exports} = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {exports: Record<string, string | {default?: string}>};
  const entries = Object.values(exports).flatMap((target) => (typeof target === 'object' && target.default?.startsWith('./dist/define/') ? target.default.slice(2) : []));
  const defined = modules.filter((module) => module.exports.some(({kind}) => kind === 'custom-element-definition')).map(({path}) => path);
  expect(defined.sort()).toEqual(entries.sort());
});

describe.each(declarations.map((declaration) => [declaration.tagName, declaration] as const))('<%s>', (tag, {attributes, members, events, cssParts = [], slots = [], summary}) => {
  it('observes the attributes of the manifest', () => {
    expect(attributes.map(({name}) => name).sort()).toEqual([...seen[tag]?.observed ?? []].sort());
  });

  it('has its properties and methods, which can be set unless they are read only', () => {
    expect(seen[tag]?.missing).toEqual([]);
    expect(seen[tag]?.notSettable).toEqual([]);
  });

  it('starts from its defaults', () => {
    const literals = members.flatMap(({name, default: value}) => (value !== undefined && /^(?:'[^']*'|\d+|true|false)$/.test(value) ? [[name, value.startsWith("'") ? value.slice(1, -1) : JSON.parse(value) as unknown]] : []));
    expect(literals.filter(([name, value]) => seen[tag]?.values[name as string] !== value)).toEqual([]);
  });

  it('fires its events by their names', () => {
    expect(seen[tag]?.eventNames).toEqual(Object.fromEntries(events.map(({name}) => [name, name])));
  });

  it('has the parts and slots of the manifest in its templates, and everything described', () => {
    const source = readFileSync(join(PACKAGE, 'dist/script/cordiale.js'), 'utf8');
    expect(cssParts.filter(({name}) => !new RegExp(`part="(?:[^"]* )?${name}(?: [^"]*)?"|part: ?["'\`]${name}`).test(source)).map(({name}) => name)).toEqual([]);
    expect(slots.filter(({name}) => !source.includes(`name="${name}"`)).map(({name}) => name)).toEqual([]);
    expect(summary).toBeTruthy();
    expect([...attributes, ...members, ...events].filter(({description}) => !description).map(({name}) => name)).toEqual([]);
  });
});
