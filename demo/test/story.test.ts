import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {builtDemo} from './support/built-demo.js';
import {launchBrowser} from './support/launch-browser.js';
import {serveSite, type Site} from './support/serve-site.js';
import {soon} from './support/soon.js';
import {watchPage} from './support/watch-page.js';

/** A story on the built demo: played, written and passed on, with the keyboard alone. */

const OPTIONS = {viewport: {width: 1440, height: 900}, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB'} as const;

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  site = await serveSite(builtDemo().folder);
  folder = await mkdtemp(join(tmpdir(), 'cordiale-story-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, {recursive: true, force: true});
});

const title = (page: Page) => page.locator('cordiale-story h2').first().textContent();
const chip = (page: Page) => page.locator('cordiale-explorer .chip .words').allTextContents();
const address = (page: Page) => page.evaluate(() => location.hash);

/** Puts the focus on a button and presses it by key. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', {name, exact: true});
  await button.focus();
  await page.keyboard.press('Enter');
}

describe('a story', () => {
  it('is played by the arrow keys, gets a view of the reader’s own, and plays in a page saved to a disk', async () => {
    const context = await browser.newContext(OPTIONS);
    const page = await context.newPage();
    const faults = await watchPage(page, site.url);
    await page.goto(site.url);
    await press(page, 'Story');
    await soon(() => title(page)).toBe('What five articles tell, and what they do not');
    await soon(() => page.locator('cordiale-story .stage').evaluate((stage) => stage.matches(':focus'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await soon(() => address(page)).toBe('#v=1&country=UA');
    expect(await page.locator('cordiale-story [role="status"]').textContent()).toMatch(/^View 2 of 5\. /);

    await press(page, 'Write');
    await press(page, 'Add this view');
    await soon(() => page.getByRole('textbox', {name: 'Title of view 6'}).evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.keyboard.type('Ukraine once more');
    await page.keyboard.press('Alt+ArrowUp');
    await soon(() => page.getByRole('textbox', {name: 'Title of view 5'}).inputValue()).toBe('Ukraine once more');

    await press(page, 'Share');
    const saving = page.waitForEvent('download');
    await press(page, 'Web page (HTML)');
    const path = join(folder, 'page.html');
    await (await saving).saveAs(path);
    expect(faults).toEqual([]);
    await context.close();

    const disk = await browser.newContext({...OPTIONS, offline: true});
    const saved = await disk.newPage();
    const faultsOfSaved = await watchPage(saved, 'file:///');
    await saved.goto(pathToFileURL(path).href);
    await soon(() => saved.locator('cordiale-story .stage').count()).toBe(1);
    await saved.locator('cordiale-story .stage').focus();
    await saved.keyboard.press('End');
    await soon(() => title(saved)).toBe('Of these, nobody says when');
    await saved.keyboard.press('ArrowLeft');
    await soon(() => title(saved)).toBe('Ukraine once more');
    await soon(() => chip(saved)).toEqual(['With Ukraine']);
    expect(faultsOfSaved).toEqual([]);
    await disk.close();
  });
});
