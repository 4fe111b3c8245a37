import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import ICAL from 'ical.js';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {dateInWords, formatIsoDay, parseIsoDay, type EventSet} from '@cordiale/core';
import {launchFirefox, openFirefoxPage} from '../../../scripts/lib/firefox.mjs';
import {builtDemo} from '../support/built-demo.js';
import {focusedOf, goTo, tabTo} from '../support/by-keyboard.js';
import {serveSite, type Site} from '../support/serve-site.js';
import {soon} from '../support/soon.js';
import {useFolders} from '../support/use-folders.js';

/** The main journey through the built demo in Firefox, the second engine, with the keyboard alone. */

let browser: Browser;
let site: Site;
let set: EventSet;
let folder: string;
const createFolder = useFolders();
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  const demo = builtDemo();
  set = demo.set;
  site = await serveSite(demo.folder);
  folder = await createFolder();
  browser = await launchFirefox({downloadFolder: folder});
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens the demo in a fresh profile. `faults` must be empty at the end of each test. */
async function openDemo(url = site.url): Promise<{page: Page; faults: string[]}> {
  const context = await browser.createBrowserContext();
  contexts.push(context);
  const page = await openFirefoxPage(context);
  await page.setViewport({width: 1440, height: 900});
  const faults: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(site.url).origin && !/^(data|blob):/.test(request.url())) faults.push(`request to another origin: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => console.error(`policy violation: ${violatedDirective} ${blockedURI}`));
  });
  await page.goto(url);
  return {page, faults};
}

const textsOf = (page: Page, selector: string) => page.$$eval(`>>> ${selector}`, (elements) => elements.map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim()));
const listedOf = (page: Page) => page.$$eval('>>> cordiale-list >>> button[data-id]', (buttons) => buttons.map((button) => button.getAttribute('data-id')));
const addressOf = (page: Page) => page.evaluate(() => location.hash);
const dayAfter = (day: string) => formatIsoDay(parseIsoDay(day)! + 1);

/** Types a day in the order in which a field of this browser has its parts. */
async function typeDay(page: Page, day: string): Promise<void> {
  const digits = await page.evaluate((value) => new Intl.DateTimeFormat(undefined, {day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC'}).format(new Date(value)).replace(/\D/g, ''), day);
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

describe('in Firefox', () => {
  it('a reader finds every event with Italy in 2024, saves it as a calendar, and a link shows another the same', async () => {
    const {page, faults} = await openDemo();
    await soon(() => listedOf(page)).toHaveLength(set.events.length);
    await tabTo(page, /^Ukraine: /);
    await goTo(page, /^Italy: /, 'ArrowDown');
    await page.keyboard.press('Space');
    await soon(() => addressOf(page)).toBe('#v=1&country=IT');
    await tabTo(page, /^From$/);
    await typeDay(page, '2024-01-01');
    await soon(() => addressOf(page)).toContain('time=2024-01-01');
    await tabTo(page, /^to$/);
    await typeDay(page, '2024-12-31');
    await soon(() => addressOf(page)).toContain('2024-01-01..2024-12-31');
    const wanted = set.events.filter(({participants, date}) => participants.some(({country}) => country === 'IT') && (date.earliest ?? '0001') <= '2024-12-31' && (date.latest ?? '9999') >= '2024-01-01');
    expect(wanted.length).toBeGreaterThan(0);
    await soon(() => listedOf(page).then((ids) => ids.sort())).toEqual(wanted.map(({id}) => id).sort());
    const shown = await Promise.all([listedOf(page), textsOf(page, '.chip .words'), textsOf(page, '.bar .summary')]);

    await (await page.$('>>> cordiale-explorer >>> .bar button'))!.focus(); // beyond the last control, Tab leads out of the page
    await tabTo(page, /^Share$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).toBe('Copy link');
    const [link] = await page.$$eval('>>> cordiale-share >>> textarea', (fields) => fields.map(({value}) => value));
    await tabTo(page, /^Calendar/);
    await page.keyboard.press('Enter');
    const file = join(folder, 'cordiale-events.ics');
    await soon(() => readFile(file, 'utf8').catch(() => '')).toMatch(/END:VCALENDAR\s*$/);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as unknown[]);
    const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const dated = wanted.filter(({date}) => date.earliest !== null && date.latest !== null);
    expect(entries.map(({startDate, endDate}) => `${startDate.toString()} ${endDate.toString()}`).sort()).toEqual(dated.map(({date}) => `${date.earliest} ${dayAfter(date.latest!)}`).sort());
    expect(faults).toEqual([]);

    const {page: other, faults: otherFaults} = await openDemo(link);
    await soon(() => Promise.all([listedOf(other), textsOf(other, '.chip .words'), textsOf(other, '.bar .summary')])).toEqual(shown);
    expect(await addressOf(other)).toBe(await addressOf(page));
    expect(otherFaults).toEqual([]);
  });

  it('an analyst corrects a date, which is there after a reload', async () => {
    const event = set.events.find(({reports, date}) => reports.length > 0 && date.edtf !== '2017-03-14')!;
    const dateOf = (page: Page) => textsOf(page, 'cordiale-reader >>> .head .when');
    const {page, faults} = await openDemo(`${site.url}#v=1&event=${encodeURIComponent(event.id)}`);
    await soon(() => dateOf(page).then(([words]) => words?.toLowerCase())).toBe(dateInWords(event.date).toLowerCase());
    await tabTo(page, /^Correct …$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).not.toBe('Correct …');
    for (const [name, words] of [[/^When$/, '2017-03-14'], [/^Why$/, 'The report of the ministry gives this day.'], [/^Your name$/, 'A. Analyst']] as const) {
      await tabTo(page, name);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(words);
    }
    await page.keyboard.press('Enter');
    await soon(() => dateOf(page)).toEqual(['14 March 2017']);
    await page.reload();
    await soon(() => dateOf(page)).toEqual(['14 March 2017']);
    await soon(() => textsOf(page, 'cordiale-list >>> .badge.revised')).toContain('corrected');
    expect(faults).toEqual([]);
  });
});
