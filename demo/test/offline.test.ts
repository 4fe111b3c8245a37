import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, describe, expect, it} from 'vitest';
import {countryName} from '@cordiale/core';
import {builtDemo} from './support/built-demo.js';
import {serveSite, type Site} from './support/serve-site.js';
import {soon} from './support/soon.js';
import {useFolders} from './support/use-folders.js';
import {usePages, type OpenedPage} from './support/use-pages.js';

/** What the built demo does without a network, and when a newer version of it is served. */

const {folder, set} = builtDemo();
const open = usePages();
const createFolder = useFolders();

let site: Site;
let context: BrowserContext;

afterEach(() => site?.close());

/** Serves a folder with the demo and opens it. */
async function openDemo(served: string, {expected = []}: {expected?: readonly RegExp[]} = {}): Promise<OpenedPage> {
  site = await serveSite(served);
  const {page, faults} = await open(site.url, {expected});
  context = page.context();
  await soon(() => listedOf(page)).toBe(set.events.length);
  return {page, faults};
}

const listedOf = (page: Page) => page.locator('cordiale-list button[data-id]').count();
const connectionOf = (page: Page) => page.locator('.connection').textContent();
const hasCopy = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated');

/** No server, and the browser knows that it has no network; it forgets that on a reload, and is told anew. */
async function cutNetwork(): Promise<void> {
  await site.close();
  await context.setOffline(false);
  await context.setOffline(true);
}

describe('without a network', () => {
  it('the page opens again, shows timeline, map, article, and reads articles of the reader\'s own', async () => {
    const {page, faults} = await openDemo(folder);
    await soon(() => hasCopy(page)).toBe(true);
    await cutNetwork();
    await page.reload();
    await soon(() => listedOf(page)).toBe(set.events.length);
    await cutNetwork();
    await soon(() => connectionOf(page)).toBe('Offline. Everything here works on; only links to other sites need the network.');
    await soon(() => page.locator('cordiale-timeline [part="mark"]').count()).toBeGreaterThan(0);
    await page.locator('cordiale-map').hover(); // MapLibre waits for a person
    await soon(() => page.locator('cordiale-map').evaluate((map) => (map as HTMLElementTagNameMap['cordiale-map']).drawnBy)).toBe('webgl');

    await page.locator('cordiale-map').getByRole('button', {name: new RegExp(`^${countryName('IT')}: `)}).click();
    await soon(() => new URL(page.url()).hash).toBe('#v=1&country=IT');
    await page.locator('cordiale-list button[data-id]').first().click();
    await soon(() => page.locator('cordiale-reader mark').count()).toBeGreaterThan(0);
    await page.getByRole('button', {name: 'Clear all'}).click();
    await page.getByRole('searchbox', {name: 'Search'}).fill('ukraine');
    await page.keyboard.press('Enter');
    await soon(() => page.locator('cordiale-list mark').count()).toBeGreaterThan(0);
    await page.getByRole('button', {name: 'Clear all'}).click();

    await page.getByRole('button', {name: 'Add articles'}).click();
    const intake = page.locator('cordiale-intake');
    await intake.locator('textarea').fill('Kenya and Norway signed a memorandum on cyber defence in Nairobi on 4 March 2023.');
    await intake.getByRole('button', {name: 'Read it'}).click();
    await soon(() => intake.locator('.outcome').textContent()).toMatch(/1 article, 1 new event/);
    expect(faults).toEqual([]);
  });

  it('the panels, invented events and the page about dates open, though nobody opened them before', async () => {
    const {page, faults} = await openDemo(folder);
    await soon(() => hasCopy(page)).toBe(true);
    await cutNetwork();
    await soon(() => connectionOf(page)).toMatch(/^Offline\. Everything here works on/);
    for (const [label, tag] of [['Play', 'player'], ['Compare', 'compare'], ['Corrections', 'editor'], ['Share', 'share']] as const) {
      await page.getByRole('button', {name: label, exact: true}).click();
      await soon(() => page.locator(`cordiale-${tag}`).evaluate((panel) => panel.shadowRoot?.querySelectorAll('button').length ?? 0)).toBeGreaterThan(0);
    }
    await page.goto(`${site.url}?data=1000`);
    await soon(() => page.locator('cordiale-explorer .bar .summary').textContent()).toMatch(/^1,000 events/);
    await page.getByRole('link', {name: 'How dates are found'}).click();
    await soon(() => page.getByRole('heading', {level: 1}).textContent()).toBe('How dates are found');
    await context.setOffline(false);
    await page.goBack();
    await soon(() => connectionOf(page)).toBe('');
    expect(faults).toEqual([]);
  });

  it('a panel that was neither copied nor opened before says so, and an order of the list does; what is there stays, and they come after a reload with a network', async () => {
    const served = await copyOf(folder);
    await rm(join(served, 'service-worker.js'));
    const {page, faults} = await openDemo(served, {expected: [/404/, /ERR_INTERNET_DISCONNECTED/]});
    const idsOf = () => page.locator('cordiale-list button[data-id]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-id')));
    const oldestFirst = await idsOf();
    await context.setOffline(true);
    await soon(() => connectionOf(page)).toBe('Offline. What has not been loaded yet needs the network.');
    const compare = page.getByRole('button', {name: 'Compare', exact: true});
    await compare.click();
    await soon(() => page.getByRole('status').allTextContents()).toContainEqual(expect.stringContaining('“Compare” could not be loaded. Reload the page when there is a connection.'));
    expect(await compare.getAttribute('aria-expanded')).toBe('false');
    await page.locator('cordiale-list').getByRole('combobox', {name: 'Order'}).selectOption('Newest first');
    const missing = page.locator('cordiale-list').getByRole('alert');
    await soon(() => missing.allTextContents()).toEqual(['“Arrangement” could not be loaded. Reload the page when there is a connection.']);
    expect(await listedOf(page)).toBe(set.events.length);
    await soon(() => new URL(page.url()).hash).toBe('#v=1&list.order=-date');
    await context.setOffline(false);
    await page.reload();
    await soon(idsOf).toEqual(oldestFirst.reverse());
    expect(await missing.count()).toBe(0);
    await compare.click();
    await soon(() => page.locator('cordiale-compare').locator('select').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe('a newer version', () => {
  const DATA = 'data/seeds.json';
  const TITLE = 'The newer version';

  /** The demo as it would be served after its next release: one event less, and another title. */
  async function releaseOver(served: string): Promise<void> {
    const files = {
      [DATA]: JSON.stringify({...set, events: set.events.slice(1)}),
      'index.html': (await readFile(join(served, 'index.html'), 'utf8')).replace(/<title>[^<]*/, `<title>${TITLE}`),
    };
    let worker = await readFile(join(served, 'service-worker.js'), 'utf8');
    for (const [name, text] of Object.entries(files)) {
      const digest = (algorithm: string, encoding: 'hex' | 'base64') => createHash(algorithm).update(text).digest(encoding);
      worker = worker.replace(new RegExp(`url:"${name}",revision:"[^"]*",integrity:"[^"]*"`), `url:"${name}",revision:"${digest('md5', 'hex')}",integrity:"sha384-${digest('sha384', 'base64')}"`);
      await writeFile(join(served, name), text);
    }
    await writeFile(join(served, 'service-worker.js'), worker);
  }

  const checkForNewer = (page: Page) => page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });

  it('is not shown in part: an open page keeps the old one through a reload, says so, and all of the new one comes when it has been closed', async () => {
    const served = await copyOf(folder);
    const {page, faults} = await openDemo(served);
    await soon(() => hasCopy(page)).toBe(true);
    const title = await page.title();
    await releaseOver(served);
    await checkForNewer(page);
    await soon(() => connectionOf(page)).toBe('A newer version is here. It is shown once all tabs with this page have been closed.');
    await page.reload();
    await soon(() => listedOf(page)).toBe(set.events.length);
    expect(await page.title()).toBe(title);
    await soon(() => connectionOf(page)).toMatch(/^A newer version is here/);
    const newer = context.serviceWorkers().at(-1)!;
    await page.close();
    await soon(() => newer.evaluate(() => (globalThis as unknown as {serviceWorker: ServiceWorker}).serviceWorker.state)).toBe('activated'); // a closed page is gone a moment later

    const next = await context.newPage();
    await next.goto(site.url);
    await soon(() => listedOf(next)).toBe(set.events.length - 1);
    expect(await next.title()).toBe(TITLE);
    expect(await connectionOf(next)).toBe('');
    expect(faults).toEqual([]);
  });

  it('that is served only in part is not taken', async () => {
    const served = await copyOf(folder);
    const {page, faults} = await openDemo(served);
    await soon(() => hasCopy(page)).toBe(true);
    await releaseOver(served);
    await writeFile(join(served, DATA), JSON.stringify(set));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const isGivenUp = new Promise<void>((resolve) => {
        registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', ({target}) => {
          if ((target as ServiceWorker).state === 'redundant') resolve();
        }));
      });
      await registration.update();
      await isGivenUp;
    });
    await page.reload();
    await soon(() => listedOf(page)).toBe(set.events.length);
    expect(await page.title()).not.toBe(TITLE);
    expect(await connectionOf(page)).toBe('');
    expect(faults).toEqual([]);
  });
});

/** A folder of its own with these files, which a test may change. */
async function copyOf(original: string): Promise<string> {
  const copy = await createFolder();
  await cp(original, copy, {recursive: true});
  return copy;
}
