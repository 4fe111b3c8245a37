import {execFile} from 'node:child_process';
import {cpSync, writeFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build as esbuild, type Plugin} from 'esbuild';
import {compile} from 'svelte/compiler';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {serveSite, type Site} from '../demo/test/support/serve-site.js';
import {PATIENCE, useBrowser} from './support/open-page.js';

/** Pages of frameworks, a Worker and a server, which use the packed packages as their readers would. */

const CONSUMER = inject('consumer');
const PAGES = join(CONSUMER, 'pages');
const BUILT = join(CONSUMER, 'built');
const FRAMEWORKS = ['react', 'vue', 'svelte'];

const open = useBrowser();
let site: Site;

const svelte: Plugin = {
  name: 'svelte',
  setup: ({onLoad}) => onLoad({filter: /\.svelte$/}, async ({path}) => ({contents: compile(await readFile(path, 'utf8'), {filename: basename(path), generate: 'client'}).js.code, loader: 'js'})),
};

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('pages', import.meta.url)), PAGES, {recursive: true});
  await esbuild({
    entryPoints: [join(PAGES, 'react.jsx'), join(PAGES, 'vue.js'), join(PAGES, 'svelte.js'), join(PAGES, 'worker.js')],
    bundle: true, splitting: true, format: 'esm', outdir: BUILT, jsx: 'automatic', conditions: ['browser'], logLevel: 'error', plugins: [svelte],
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'},
  });
  for (const name of FRAMEWORKS) writeFileSync(join(BUILT, `${name}.html`), `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${name}</title></head><body><div id="page"></div><script type="module" src="${name}.js"></script></body></html>`);
  site = await serveSite(BUILT);
});

afterAll(() => site?.close());

describe.each(FRAMEWORKS)('a page of %s', (name) => {
  it('gives a list its events, hears what a reader chooses, and gives it others', async () => {
    const {page, faults} = await open(`${site.url}${name}.html`);
    const items = page.locator('cordiale-list button[data-id]');
    await expect.poll(() => items.count(), PATIENCE).toBe(2);
    expect(await items.allTextContents()).toEqual([expect.stringContaining('Italy'), expect.stringContaining('Ukraine')]);
    await items.last().click();
    await expect.poll(() => page.locator('output').textContent(), PATIENCE).toBe('2');
    await page.locator('#page > button').click();
    await expect.poll(() => items.count(), PATIENCE).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('core', () => {
  it('runs in a Worker of a page', async () => {
    await writeFile(join(BUILT, 'worker-page.js'), "new Worker('worker.js', {type: 'module'}).onmessage = ({data}) => { globalThis.answer = data; };");
    await writeFile(join(BUILT, 'worker.html'), '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Worker</title></head><body><script src="worker-page.js"></script></body></html>');
    const {page, faults} = await open(`${site.url}worker.html`);
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as {answer: unknown}).answer), PATIENCE).toEqual({size: 0, extracts: 'function', hasDom: false});
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a server with @lit-labs/ssr', () => {
  it('sends the events of a list and of a table in its first HTML, and something of every element', async () => {
    const {stdout} = await promisify(execFile)(process.execPath, [join(PAGES, 'server.js')], {cwd: CONSUMER});
    const tags = ['list', 'timeline', 'map', 'filters', 'reader', 'player', 'intake', 'share', 'compare', 'editor', 'story', 'explorer'].map((name) => `cordiale-${name}`);
    expect(tags.filter((tag) => !new RegExp(`<${tag}\\b[^>]*><template shadowroot`).test(stdout))).toEqual([]);
    await writeFile(join(BUILT, 'server.html'), stdout);
    const serverSite = await serveSite(BUILT, {policy: "default-src 'none'; style-src 'self' 'unsafe-inline'"});
    const {page, faults} = await open(`${serverSite.url}server.html`);
    expect(await page.locator('body > cordiale-list:not([layout])').locator('[data-id]').allTextContents()).toEqual(['Visit: Lithuania → Italy', 'Visit: Lithuania → Ukraine']);
    expect(await page.locator('#table').getByRole('columnheader').allTextContents()).toEqual(['Date▲', 'Event', 'Status']);
    expect(await page.locator('#table').getByRole('rowheader').allTextContents()).toHaveLength(2);
    expect(await page.locator('body > cordiale-filters [part~="count"]').textContent()).toBe('2 events');
    expect(await page.locator('body > cordiale-map [part~="stage"]').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
    await serverSite.close();
  });
});
