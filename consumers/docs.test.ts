import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build as esbuild} from 'esbuild';
import {describe, expect, inject, it} from 'vitest';

/** Code of the documentation that is marked `ts run`: what it prints stands behind `console.log`. */

const CONSUMER = inject('consumer');
const DOCS = fileURLToPath(new URL('../docs', import.meta.url));
const pages = readdirSync(DOCS, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md')).flatMap((name) => {
  const code = [...readFileSync(join(DOCS, name), 'utf8').matchAll(/^```ts run\n([^]*?)^```/gm)].map(([, block]) => block ?? '').join('\n');
  return code === '' ? [] : [[name, code] as const];
});

describe('the documentation', () => {
  it.each(pages)('%s prints what it says', async (name, code) => {
    const file = join(CONSUMER, `docs-${name.replace(/\W+/g, '-')}`);
    await writeFile(`${file}.ts`, code);
    await esbuild({entryPoints: [`${file}.ts`], outfile: `${file}.mjs`, bundle: true, format: 'esm', platform: 'node', logLevel: 'error'});
    const {stdout} = await promisify(execFile)(process.execPath, [`${file}.mjs`]);
    expect(stdout.trimEnd().split('\n')).toEqual([...code.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed]) => printed));
  });
});
