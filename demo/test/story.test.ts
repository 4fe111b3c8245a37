import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';
import {useFolders} from './support/use-folders.js';

/** A story on the built demo: played, written and passed on, with the keyboard alone. */

const {open, openPage} = useDemo();
const createFolder = useFolders();

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
    const {page, faults} = await open();
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
    const path = join(await createFolder(), 'page.html');
    await (await saving).saveAs(path);
    expect(faults).toEqual([]);

    const {page: saved, faults: faultsOfSaved} = await openPage(pathToFileURL(path).href, {offline: true});
    await soon(() => saved.locator('cordiale-story .stage').count()).toBe(1);
    await saved.locator('cordiale-story .stage').focus();
    await saved.keyboard.press('End');
    await soon(() => title(saved)).toBe('Of these, nobody says when');
    await saved.keyboard.press('ArrowLeft');
    await soon(() => title(saved)).toBe('Ukraine once more');
    await soon(() => chip(saved)).toEqual(['With Ukraine']);
    expect(faultsOfSaved).toEqual([]);
  });
});
