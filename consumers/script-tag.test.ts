import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {serveSite, type Site} from '../demo/test/support/serve-site.js';
import {PATIENCE, useBrowser} from './support/open-page.js';

/** Pages without a build, which have nothing but a script tag. */

const CONSUMER = inject('consumer');
const SCRIPTS = 'node_modules/@cordiale/components/dist/script';
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const ARTICLE = `VILNIUS, 14 May 2024 - The defence minister of Lithuania visited Italy on 12 May 2024.

Lithuania and Ukraine signed an agreement on demining on 13 May 2024 in Kyiv.
`;
/** A page may have scripts of its own inline; the rest is as strict as that of the design. */
const INLINE = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self' data: blob:";

const open = useBrowser();
let site: Site; // strict
let inlineSite: Site;
let events: string;

beforeAll(async () => {
  await writeFile(join(CONSUMER, 'article.txt'), ARTICLE);
  const {stdout} = await promisify(execFile)(process.execPath, ['node_modules/@cordiale/core/bin/cordiale.js', 'extract', 'article.txt'], {cwd: CONSUMER});
  events = stdout;
  await writeFile(join(CONSUMER, 'events.json'), stdout);
  site = await serveSite(CONSUMER);
  inlineSite = await serveSite(CONSUMER, {policy: INLINE});
});

afterAll(async () => {
  await site?.close();
  await inlineSite?.close();
});

const mapOf = (page: Page) => page.evaluate(() => (document.querySelector('cordiale-map') as unknown as {drawnBy: string} | null)?.drawnBy);
const marksOf = (page: Page) => page.locator('cordiale-timeline [part~="mark"]:not(.out)').count();

/** Writes a page with one script tag and a script of its own beside it, and gives its path. */
async function pageWith(name: string, {file, attributes = '', body, script = ''}: {file: string; attributes?: string; body: string; script?: string}): Promise<string> {
  await writeFile(join(CONSUMER, `${name}.js`), script);
  await writeFile(join(CONSUMER, `${name}.html`), `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${name}</title><script src="${SCRIPTS}/${file}"${attributes}></script></head><body>${body}<script src="${name}.js"></script></body></html>`);
  return `${name}.html`;
}

const LISTEN = "globalThis.errors = []; document.addEventListener('cordiale-error', ({detail}) => errors.push(detail.code));";
const errorsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as {errors: string[]}).errors);

describe('the page of the README', () => {
  it('has at most 10 lines and links a timeline and a map of own articles', async () => {
    const [, snippet = ''] = /```html\n(<!doctype html>[^`]*)```/.exec(await readFile(README, 'utf8')) ?? [];
    expect(snippet.trim().split('\n').length).toBeLessThanOrEqual(10);
    await writeFile(join(CONSUMER, 'readme.html'), snippet);
    const {page, faults} = await open(`${inlineSite.url}readme.html`);
    await expect.poll(() => mapOf(page), PATIENCE).toBe('webgl');
    await expect.poll(() => marksOf(page), PATIENCE).toBe(2);
    await page.locator('cordiale-map').getByRole('button', {name: /^Italy: /}).click();
    await expect.poll(() => marksOf(page), PATIENCE).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('cordiale.js', () => {
  it('holds what its published integrity says, and so do the files it loads', async () => {
    const integrity = JSON.parse(await readFile(join(CONSUMER, SCRIPTS, 'integrity.json'), 'utf8')) as Record<string, string>;
    const path = await pageWith('whole', {file: 'cordiale.js', attributes: ` integrity="${integrity['cordiale.js']}"`, body: '<cordiale-explorer src="events.json"></cordiale-explorer>'});
    const {page, faults} = await open(site.url + path);
    await expect.poll(() => page.locator('cordiale-list [data-id]').count(), PATIENCE).toBeGreaterThan(0);
    await page.locator('cordiale-map').hover(); // MapLibre waits for a person
    await expect.poll(() => page.evaluate(() => (document.querySelector('cordiale-explorer')?.shadowRoot?.querySelector('cordiale-map') as unknown as {drawnBy: string} | null)?.drawnBy), PATIENCE).toBe('webgl');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('does not run a second file that is not of its build, and draws the map as SVG', async () => {
    const path = await pageWith('changed', {file: 'cordiale.js', body: '<cordiale-map src="events.json"></cordiale-map>', script: LISTEN});
    site.overrides.set(`/${SCRIPTS}/cordiale-map.js`, 'globalThis.hasRun = true;');
    const {page} = await open(site.url + path);
    await expect.poll(() => errorsOf(page), PATIENCE).toEqual(['map-failed']);
    expect(await mapOf(page)).toBe('svg');
    expect(await page.evaluate(() => 'hasRun' in globalThis)).toBe(false);
    site.overrides.clear();
    await page.close();
  });

  it('draws by WebGL in a page opened from disk', async () => {
    const path = await pageWith('disk', {file: 'cordiale.js', body: '<cordiale-map></cordiale-map>', script: `${LISTEN} document.querySelector('cordiale-map').events = ${events};`});
    const url = pathToFileURL(join(CONSUMER, path)).href;
    const {page, faults} = await open(url);
    await expect.poll(() => mapOf(page), PATIENCE).toBe('webgl');
    expect(await errorsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('draws by WebGL in a sandboxed frame, which has no origin', async () => {
    const path = await pageWith('framed', {file: 'cordiale.js', body: '<cordiale-timeline focus="LT"></cordiale-timeline><cordiale-map></cordiale-map>', script: `for (const view of document.querySelectorAll('cordiale-timeline, cordiale-map')) view.events = ${events};`});
    await writeFile(join(CONSUMER, 'frame.html'), `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Frame</title></head><body><iframe sandbox="allow-scripts" src="${path}" width="900" height="900"></iframe></body></html>`);
    const frameSite = await serveSite(CONSUMER, {policy: "default-src 'self' 'unsafe-inline' data: blob:"});
    const {page, faults} = await open(`${frameSite.url}frame.html`, {expected: [/ blob:null\//]});
    const frame = page.frameLocator('iframe');
    await expect.poll(() => frame.locator('cordiale-map').evaluate((map) => (map as unknown as {drawnBy: string}).drawnBy), PATIENCE).toBe('webgl');
    expect(await frame.locator('cordiale-timeline [part~="mark"]').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
    await frameSite.close();
  });
});

describe('cordiale-timeline.js', () => {
  it('shows a timeline without a byte of MapLibre, and asks for nothing else', async () => {
    expect(await readFile(join(CONSUMER, SCRIPTS, 'cordiale-timeline.js'), 'utf8')).not.toMatch(/maplibre/i);
    const path = await pageWith('timeline', {file: 'cordiale-timeline.js', body: '<cordiale-timeline src="events.json" focus="LT"></cordiale-timeline>'});
    const {page, faults} = await open(site.url + path);
    await expect.poll(() => marksOf(page), PATIENCE).toBe(2);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname.split('/').at(-1)).filter((name) => name !== 'favicon.ico').sort())).toEqual(['cordiale-timeline.js', 'events.json', 'timeline.js']);
    expect(faults).toEqual([]);
    await page.close();
  });
});
