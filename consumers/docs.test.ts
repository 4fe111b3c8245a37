import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build as esbuild} from 'esbuild';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {serveSite, type Site} from '../demo/test/support/serve-site.js';
import {CONTENT_SECURITY_POLICY} from '../scripts/lib/content-security-policy.mjs';
import {PATIENCE, useBrowser} from './support/open-page.js';

/**
 * Code of the documentation: `ts run` prints what stands behind its `console.log`, `html run` is a page whose elements show events,
 * `html element` is part of a page, and a block that names a file shows it as it is.
 */

const CONSUMER = inject('consumer');
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCS = join(ROOT, 'docs');
const ARTICLE = `VILNIUS, 14 May 2024 - The defence minister of Lithuania visited Italy on 12 May 2024.

Lithuania and Ukraine signed an agreement on demining on 13 May 2024 in Kyiv.
`;

const texts = readdirSync(DOCS, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md')).map((name) => [name, readFileSync(join(DOCS, name), 'utf8')] as const);
const blocksOf = (text: string, info: RegExp) => [...text.matchAll(/^```([^\n]+)\n([^]*?)^```/gm)].filter(([, given = '']) => info.test(given)).map(([, given = '', code = '']) => ({given, code}));

const programs = texts.map(([name, text]) => [name, blocksOf(text, /^ts run$/).map(({code}) => code).join('\n')] as const).filter(([, code]) => code !== '');
const pages = texts.flatMap(([name, text]) => blocksOf(text, /^html run$/).map(({code}, index) => [`${name}, page ${index + 1}`, code] as const));
const elements = texts.flatMap(([, text]) => blocksOf(text, /^html element$/).map(({code}) => code));
const shown = texts.flatMap(([name, text]) => blocksOf(text, /^\w+ \S+\/\S+$/).map(({given, code}) => [name, given.split(' ')[1] ?? '', code] as const));

describe('the documentation', () => {
  it.each(programs)('%s prints what it says', async (name, code) => {
    const file = join(CONSUMER, `docs-${name.replace(/\W+/g, '-')}`);
    await writeFile(`${file}.ts`, code);
    await esbuild({entryPoints: [`${file}.ts`], outfile: `${file}.mjs`, bundle: true, format: 'esm', platform: 'node', logLevel: 'error'});
    const {stdout} = await promisify(execFile)(process.execPath, [`${file}.mjs`]);
    expect(stdout.trimEnd().split('\n')).toEqual([...code.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed]) => printed));
  });

  it.each(shown)('%s shows %s as it is', (_, path, code) => {
    expect(code).toBe(readFileSync(join(ROOT, path), 'utf8'));
  });

  it('names the policy that pages are tested under', () => {
    expect(readFileSync(join(DOCS, 'recipes', 'strict-policy.md'), 'utf8')).toContain(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`);
  });
});

describe('a page of the documentation', () => {
  const open = useBrowser();
  let site: Site;

  beforeAll(async () => {
    await writeFile(join(CONSUMER, 'article.txt'), ARTICLE);
    const {stdout} = await promisify(execFile)(process.execPath, ['node_modules/@cordiale/core/bin/cordiale.js', 'extract', 'article.txt'], {cwd: CONSUMER});
    await writeFile(join(CONSUMER, 'events.json'), stdout);
    site = await serveSite(CONSUMER, {policy: CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")}); // the pages have scripts of their own
  });

  afterAll(() => site?.close());

  it.each(pages)('%s shows events', async (name, code) => {
    const file = `docs-${name.replace(/\W+/g, '-')}.html`;
    await writeFile(join(CONSUMER, file), code);
    const {page, faults} = await open(site.url + file);
    await expect.poll(() => page.locator('cordiale-list [data-id], cordiale-timeline [part~="mark"], cordiale-map [part~="symbol"]').count(), PATIENCE).toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has an example of every element, which together make a page', async () => {
    const file = 'docs-elements.html';
    await writeFile(join(CONSUMER, file), `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Elements</title><script>globalThis.errors = []; addEventListener('cordiale-error', ({detail}) => errors.push(detail.message));</script><script src="node_modules/@cordiale/components/dist/script/cordiale.js"></script>${elements.join('')}</html>`);
    const {page, faults} = await open(site.url + file);
    const {modules} = JSON.parse(readFileSync(join(CONSUMER, 'node_modules', '@cordiale', 'components', 'dist', 'custom-elements.json'), 'utf8')) as {modules: {declarations: {tagName: string}[]}[]};
    const shownTags = () => page.evaluate(() => [...document.querySelectorAll('body > *')].filter(({localName, shadowRoot}) => localName.includes('-') && shadowRoot && shadowRoot.childElementCount > 0).map(({localName}) => localName).sort());
    await expect.poll(shownTags, PATIENCE).toEqual(modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName)).sort());
    await expect.poll(() => page.locator('body > cordiale-reader mark').count(), PATIENCE).toBeGreaterThan(0);
    await expect.poll(() => page.locator('body > cordiale-timeline [part~="mark"]').count(), PATIENCE).toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as unknown as {errors: string[]}).errors)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
