import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {REALIS, ROLES} from '@cordiale/core';

const FILE = fileURLToPath(new URL('../event-set.schema.json', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../../scripts/generate.mjs', import.meta.url));

interface JsonSchema {
  type?: string;
  enum?: string[];
  pattern?: string;
  required?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

function readSchema(): JsonSchema {
  return JSON.parse(readFileSync(FILE, 'utf8')) as JsonSchema;
}

/** The schema at a path of property names; `[]` steps into the items of a list. */
function schemaAt(path: string): JsonSchema | undefined {
  return path.split('.').reduce<JsonSchema | undefined>((schema, step) => (step === '[]' ? schema?.items : schema?.properties?.[step]), readSchema());
}

describe('event-set.schema.json', () => {
  it('is what `npm run generate` writes, byte for byte', () => {
    const {stderr} = spawnSync(process.execPath, [SCRIPT, '--check'], {encoding: 'utf8'});
    expect(stderr).not.toContain('event-set.schema.json');
  });

  it('asks for every part of an event set', () => {
    expect(readSchema().required).toEqual(['cordiale', 'articles', 'events', 'tombstones', 'quarantine']);
  });

  it.each(['events.[].id', 'events.[].type', 'events.[].date.edtf', 'events.[].summary', 'articles.[].text', 'tombstones.[].mergedInto'])('says that %s is text', (path) => {
    expect(schemaAt(path)?.type).toBe('string');
  });

  it('lists the values of closed sets and leaves types open', () => {
    expect(schemaAt('events.[].realis')?.enum).toEqual([...REALIS]);
    expect(schemaAt('events.[].participants.[].role')?.enum).toEqual([...ROLES]);
    expect(schemaAt('events.[].type')?.enum).toBeUndefined();
  });

  it('gives the form of a country code', () => {
    expect(schemaAt('events.[].participants.[].country')?.pattern).toBe('^[A-Z]{2}$');
  });

  it('does not ask for what an event need not have', () => {
    const required = schemaAt('events.[]')?.required;
    for (const key of ['mode', 'aims', 'main']) expect(required).not.toContain(key);
  });
});
