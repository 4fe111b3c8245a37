import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {dateInWords, eventInWords} from '@cordiale/core';
import {parseRevisions} from '@cordiale/core/revise';
import {focusedOf, goTo, tabTo} from './support/by-keyboard.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';
import {useFolders} from './support/use-folders.js';
import type {OpenedPage, PageOptions} from './support/use-pages.js';

/** What an analyst corrects on the built demo: kept over a reload, carried to another profile as a file, undone. */

const WHY = 'The ministry’s own report gives this day.';

const {open, set} = useDemo();
const createFolder = useFolders();
const event = set.events.find(({reports, date}) => reports.length > 0 && date.edtf !== '2017-03-14')!;

const reader = (page: Page) => page.locator('cordiale-reader');
const correctButton = (page: Page) => reader(page).getByRole('button', {name: 'Correct …'});
const editor = (page: Page) => page.locator('cordiale-editor');
const dateOf = (page: Page) => reader(page).locator('.head .when').textContent();
const markOf = (page: Page) => page.locator(`cordiale-list .item:has(button[data-id="${event.id}"]) .badge.revised`);
const hasFocus = (page: Page, selector: string) => page.locator(selector).first().evaluate((element) => element.matches(':focus'));

/** Opens the demo at the event. */
async function openEvent(options: PageOptions = {}): Promise<OpenedPage> {
  const {page, faults} = await open(`#v=1&event=${encodeURIComponent(event.id)}`, options);
  await soon(() => reader(page).getByRole('heading', {level: 2}).allTextContents()).toEqual([eventInWords(event)]);
  return {page, faults};
}

/** Corrects the date with the keyboard alone, from the button of the reader that has the focus and back to it. */
async function correctDate(page: Page, date: string): Promise<void> {
  await page.keyboard.press('Enter');
  await soon(() => hasFocus(page, 'cordiale-editor input')).toBe(true);
  for (const [name, text] of [[/^When$/, date], [/^Why$/, WHY], [/^Your name$/, 'A. Analyst']] as const) {
    await tabTo(page, name);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press('Enter');
  await soon(() => hasFocus(page, 'cordiale-reader [slot="actions"]')).toBe(true);
}

/** Opens the list of all corrections with the keyboard alone, from the start of the page. */
async function openAll(page: Page): Promise<void> {
  await tabTo(page, /^Corrections$/);
  await page.keyboard.press('Enter');
  await soon(() => focusedOf(page)).not.toBe('Corrections');
  await goTo(page, /^This event$/, 'Shift+Tab'); // the pane, and before it its tab
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await soon(() => focusedOf(page)).toMatch(/^All/);
}

describe('a corrected date', () => {
  it('survives a reload, goes into a file, comes back from it in a fresh profile, and is undone there, with the keyboard alone', async () => {
    const {page, faults} = await openEvent();
    await tabTo(page, /^Correct …$/);
    await correctDate(page, '2017-03-14');
    await soon(() => dateOf(page)).toBe('14 March 2017');
    await soon(() => markOf(page).textContent()).toBe('corrected');

    await page.reload();
    await soon(() => dateOf(page)).toBe('14 March 2017');
    await soon(() => markOf(page).count()).toBe(1);
    await openAll(page);
    await tabTo(page, /^Export$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const file = join(await createFolder(), download.suggestedFilename());
    await download.saveAs(file);
    expect(parseRevisions(JSON.parse(await readFile(file, 'utf8')))).toMatchObject({revisions: [{kind: 'set', event: event.id, field: 'date', from: event.date, to: {edtf: '2017-03-14'}, by: 'A. Analyst', why: WHY}], quarantine: []});
    await reader(page).getByText('Corrected by A. Analyst').click();
    await soon(() => reader(page).locator('.revised li').textContent()).toContain(`When: 14 March 2017, not ${dateInWords(event.date)}`);
    expect(await reader(page).locator('.revised li').textContent()).toContain(WHY);
    expect(faults).toEqual([]);

    const {page: other, faults: otherFaults} = await openEvent();
    expect(await markOf(other).count()).toBe(0);
    const chooser = other.waitForEvent('filechooser');
    await openAll(other);
    await tabTo(other, /^Import a file$/);
    await other.keyboard.press('Enter');
    await (await chooser).setFiles(file);
    await soon(() => editor(other).locator('.outcome').allTextContents()).toEqual(['cordiale-corrections.json: 1 correction taken over.']);
    await soon(() => dateOf(other)).toBe('14 March 2017');

    await goTo(other, /^Undo: When/, 'Shift+Tab');
    await other.keyboard.press('Enter');
    await soon(() => dateOf(other).then((words) => words?.toLowerCase())).toBe(dateInWords(event.date).toLowerCase());
    expect(await markOf(other).count()).toBe(0);
    await soon(() => editor(other).locator('.keeping').textContent()).toContain('Kept in this browser');
    await other.reload();
    await soon(() => correctButton(other).count()).toBe(1);
    expect(await markOf(other).count()).toBe(0);
    expect(otherFaults).toEqual([]);
  });

  it('is corrected at 390 pixels too', async () => {
    const {page, faults} = await openEvent({viewport: {width: 390, height: 844}});
    await correctButton(page).focus();
    await correctDate(page, '2017-03-14');
    await soon(() => dateOf(page)).toBe('14 March 2017');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(faults).toEqual([]);
  });

  it('holds until the page is left where the browser keeps nothing, and the page says so', async () => {
    const {page, faults} = await openEvent({prepare: (before) => before.addInitScript(() => {
      IDBFactory.prototype.open = () => { throw new DOMException('The user denied permission.', 'SecurityError'); };
    })});
    await correctButton(page).focus();
    await correctDate(page, '2017-03-14');
    await soon(() => dateOf(page)).toBe('14 March 2017');
    await page.getByRole('button', {name: 'Corrections', exact: true}).click();
    await soon(() => editor(page).locator('.keeping').textContent()).toContain('This browser keeps nothing for this page');
    expect(faults).toEqual([]);
  });

  it('from a file that cannot be read is explained', async () => {
    const {page, faults} = await openEvent();
    const file = join(await createFolder({'broken.json': '{"revisions": [{"kind": "doubt"}]}'}), 'broken.json');
    await page.getByRole('button', {name: 'Corrections', exact: true}).click();
    await editor(page).getByRole('tab', {name: 'All'}).click();
    await editor(page).locator('input[type="file"]').setInputFiles(file);
    await soon(() => editor(page).locator('.records').textContent()).toContain('"doubt"');
    expect(faults).toEqual([]);
  });
});
