import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import ICAL from 'ical.js';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {eventInWords, formatIsoDay, parseIsoDay} from '@cordiale/core';
import {focusedOf, goTo, tabTo} from './support/by-keyboard.js';
import {listedOf} from './support/listed-of.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';
import {useFolders} from './support/use-folders.js';
import type {OpenedPage} from './support/use-pages.js';

/** Journeys made from the first Tab on with the keyboard alone; those with a player, a comparison, a correction and a language are in their own files. */

const {open, set} = useDemo();
const createFolder = useFolders();

const dayAfter = (day: string) => formatIsoDay(parseIsoDay(day)! + 1);

/** The table of a list: what its columns are called, and each heading with the events below it. */
const tableOf = (page: Page) => page.locator('cordiale-list').evaluate(({shadowRoot}) => [
  [...shadowRoot!.querySelectorAll('thead th')].map((head) => head.textContent),
  ...[...shadowRoot!.querySelectorAll('tbody')].map((body) => [body.querySelector('.group')?.textContent, ...[...body.querySelectorAll<HTMLElement>('[data-id]')].map(({dataset}) => dataset.id)]),
]);

/** Opens the demo, and waits until it lists its events. */
async function openDemo(width = 1440): Promise<OpenedPage> {
  const {page, faults} = await open('', {viewport: {width, height: 900}});
  await soon(() => listedOf(page)).toHaveLength(set.events.length);
  return {page, faults};
}

describe('with the keyboard alone', () => {
  it('a reader finds every event with Italy in 2024, saves it as a calendar, and takes the filters back', async () => {
    const {page, faults} = await openDemo();
    await tabTo(page, /^Ukraine: /); // a facet is one stop; arrows lead through its values
    await goTo(page, /^Italy: /, 'ArrowDown');
    await page.keyboard.press('Space');
    await soon(() => new URL(page.url()).hash).toBe('#v=1&country=IT');
    await tabTo(page, /^From$/);
    await page.keyboard.type('01012024');
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).hash).toContain('time=2024-01-01'); // both fields show it, and are not written in any more
    await tabTo(page, /^to$/);
    await page.keyboard.type('12312024');
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).hash).toContain('2024-01-01..2024-12-31');
    const wanted = set.events.filter(({participants, date}) => participants.some(({country}) => country === 'IT') && (date.earliest ?? '0001') <= '2024-12-31' && (date.latest ?? '9999') >= '2024-01-01');
    await soon(() => listedOf(page).then((ids) => ids.sort())).toEqual(wanted.map(({id}) => id).sort());

    await page.locator('cordiale-explorer .bar button').first().focus();
    await tabTo(page, /^Share$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).toBe('Copy link');
    await tabTo(page, /^Calendar/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
    const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const dated = wanted.filter(({date}) => date.earliest !== null && date.latest !== null);
    expect(entries.map(({uid, summary, startDate, endDate}) => `${uid} ${summary.replace(/ \([^)]*\)$/, '')} ${startDate.toString()} ${endDate.toString()}`).sort()) // what stands in brackets is the status
      .toEqual(dated.map((event) => `${event.id}@cordiale ${eventInWords(event)} ${event.date.earliest} ${dayAfter(event.date.latest!)}`).sort());
    expect(dated.length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await soon(() => focusedOf(page)).toBe('Share');
    await soon(async () => { // as often as there are steps: a day that is typed may be several
      await page.keyboard.press('Control+z');
      return listedOf(page);
    }).toHaveLength(set.events.length);
    expect(faults).toEqual([]);
  });

  it('a reader adds a broken table and a good article together as files, and prints', async () => {
    const {page, faults} = await openDemo();
    const files = {'broken.csv': 'type,actors,date\nvisit,Nowhere,2019-03-05\n', 'pact.txt': 'Kenya and Norway signed a memorandum on cyber defence in Nairobi on 4 March 2023.'};
    const folder = await createFolder(files);
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, /^Add articles$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).toBe('Choose files');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(Object.keys(files).map((name) => join(folder, name)));
    await soon(() => page.locator('cordiale-intake .outcome').allTextContents().then(([words]) => words ?? '')).toMatch(/2 documents read: 1 article, 1 new event\..*1 record could not be used/);
    await page.keyboard.press('Escape');
    await soon(() => focusedOf(page)).toBe('Add articles');

    await page.evaluate(() => {
      globalThis.print = () => { document.body.dataset.printed = 'yes'; };
    });
    await tabTo(page, /^Share$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).toBe('Copy link');
    await tabTo(page, /^Print/);
    await page.keyboard.press('Enter');
    await soon(() => page.locator('body').getAttribute('data-printed')).toBe('yes');
    expect(faults).toEqual([]);
  });

  it('a reader orders the list, groups it by month, makes it a table with other columns and opens an event, and a link shows another the same', async () => {
    const {page, faults} = await open('#v=1&country=IL', {permissions: ['clipboard-read', 'clipboard-write']});
    const withIsrael = set.events.filter(({participants}) => participants.some(({country}) => country === 'IL'));
    await soon(() => listedOf(page)).toHaveLength(withIsrael.length);
    await tabTo(page, /^Groups$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    await soon(() => focusedOf(page)).toBe('Order');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Table$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Columns$/);
    await page.keyboard.press('Enter');
    for (const column of [/^Partner$/, /^Source$/]) { // one more, and one less
      await tabTo(page, column);
      await page.keyboard.press('Space');
    }
    const inJuly = withIsrael.filter(({date}) => [date.earliest, date.latest].every((day) => day?.startsWith('2025-07')));
    const ids = (rows: typeof withIsrael) => rows.map(({id}) => id).sort();
    await soon(() => tableOf(page).then(([heads, ...groups]) => [heads, ...groups.map(([heading, ...rows]) => [heading, ...rows.sort()])])).toEqual([
      ['Date▼', 'Event', 'Partner', 'Field', 'Status'], ['July 2025', ...ids(inJuly)], ['Not in one month', ...ids(withIsrael.filter((event) => !inJuly.includes(event)))],
    ]);
    await tabTo(page, /: .*Israel/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = (await listedOf(page))[1];
    await soon(() => page.locator('cordiale-reader h2').allTextContents()).toEqual([eventInWords(set.events.find(({id}) => id === second)!)]);

    await page.locator('cordiale-explorer .bar button').first().focus();
    await tabTo(page, /^Share$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await soon(() => page.locator('cordiale-share .said').textContent()).toBe('Link copied.');
    const shownOf = async (one: Page) => [await tableOf(one), ...await Promise.all(['.bar .summary', '.chip .words', 'cordiale-reader h2', 'cordiale-list tr.chosen'].map((part) => one.locator(`cordiale-explorer ${part}`).allTextContents()))];
    const {page: fresh, faults: faultsOfFresh} = await open(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash);
    await soon(() => shownOf(fresh)).toEqual(await shownOf(page));
    expect([faults, faultsOfFresh]).toEqual([[], []]);
  });

  it('a reader of a narrow page goes through its views, opens a panel from the menu and comes back', async () => {
    const {page, faults} = await openDemo(390);
    await tabTo(page, /^More$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Compare$/);
    await page.keyboard.press('Enter');
    await soon(() => page.locator('cordiale-compare select').first().evaluate((select) => select.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await soon(() => focusedOf(page)).toBe('More');
    await tabTo(page, /^List$/);
    await page.keyboard.press('ArrowRight');
    await soon(() => focusedOf(page)).toBe('Timeline');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, /: .*Lithuania/);
    await page.keyboard.press('Enter');
    await soon(() => page.getByRole('tab', {name: 'Event'}).getAttribute('aria-selected')).toBe('true');
    await soon(() => page.locator('cordiale-reader mark').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
