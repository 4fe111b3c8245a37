import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {countryName, eventInWords, isUndated, type CooperationEvent} from '@cordiale/core';
import {focusedOf, goTo, tabTo} from './support/by-keyboard.js';
import {listedOf} from './support/listed-of.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';
import {useFolders} from './support/use-folders.js';
import type {OpenedPage} from './support/use-pages.js';

/** The journey of a reader through the built demo, in a real browser, under the content security policy of the design. */

const DATA_PATH = '/data/seeds.json';
const FOCUS = 'LT';

const demo = useDemo();
const {set} = demo;

/** Opens the demo, and waits until it shows its events unless it is not to be ready. */
async function openDemo({hash = '', width = 1440, height = 900, expected = [], isReady = true}: {hash?: string; width?: number; height?: number; expected?: readonly RegExp[]; isReady?: boolean} = {}): Promise<OpenedPage> {
  const {page, faults} = await demo.open(hash, {viewport: {width, height}, expected});
  if (isReady) await soon(() => summaryOf(page)).toMatch(/\d events?/);
  return {page, faults};
}

const summaryOf = async (page: Page) => (await page.locator('cordiale-explorer .bar .summary').allTextContents())[0] ?? '';
const listCountOf = (page: Page) => page.locator('cordiale-list .count').textContent();
const addressOf = (page: Page) => new URL(page.url()).hash;
const partnerButton = (page: Page, code: string) => page.locator('cordiale-map').getByRole('button', {name: new RegExp(`^${countryName(code)}: `)});
const hasLoadedSearch = (page: Page) => page.evaluate(() => performance.getEntriesByType('resource').some(({name}) => /search-[^/]*$/.test(name)));
/** Countries the map shows with at least one event that matches, in the words of their buttons. */
const mappedOf = (page: Page) => page.locator('cordiale-map button[data-code]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? '').filter((name) => !name.includes('no matching')).sort());

/** Ids of the events that a time range leaves, counted without the store: what overlaps it, and what has no date. */
function idsWithin(events: readonly CooperationEvent[], [from, to]: readonly [string, string]): Set<string> {
  return new Set(events.filter(({date}) => isUndated(date) || ((date.earliest ?? '0001-01-01') <= to && (date.latest ?? '9999-12-31') >= from)).map(({id}) => id));
}

function idsWith(events: readonly CooperationEvent[], country: string): Set<string> {
  return new Set(events.filter(({participants}) => participants.some((participant) => participant.country === country)).map(({id}) => id));
}

/** The partner with most events. */
function chiefPartner(): string {
  const counts = new Map<string, number>();
  for (const {participants} of set.events) for (const {country} of participants) if (country !== FOCUS) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'UA';
}

/** Waits until the list shows what the time range in the address leaves, and less than everything. Gives their number. */
async function listFollowsRange(page: Page): Promise<number> {
  let count = 0;
  await soon(async () => {
    const [from = '', to = ''] = /time=([^&]+)/.exec(addressOf(page))?.[1]?.split('..') ?? [];
    const wanted = idsWithin(set.events, [from, to]);
    count = wanted.size;
    return from !== '' && count < set.events.length && sorted(wanted).join() === sorted(await listedOf(page)).join();
  }).toBe(true);
  return count;
}

const sorted = (ids: Iterable<string | null>) => [...ids].sort();

describe('the demo', () => {
  it('shows timeline, map, list and counts, and asks nobody else for anything', async () => {
    const {page, faults} = await openDemo();
    await soon(() => listedOf(page).then(sorted)).toEqual(sorted(set.events.map(({id}) => id)));
    await soon(() => page.locator('cordiale-timeline [part="mark"]').count()).toBeGreaterThan(0);
    await soon(() => partnerButton(page, chiefPartner()).count()).toBe(1);
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^${set.events.length} events · \\d+ partners`));
    await soon(() => page.locator('cordiale-map canvas, cordiale-map svg.svg-map').count()).toBeGreaterThan(0);
    expect(addressOf(page)).toBe('');
    expect(faults).toEqual([]);
  });

  it('follows a brush by mouse: list, map, counts and address', async () => {
    const {page, faults} = await openDemo();
    const strip = page.locator('cordiale-timeline').getByRole('group', {name: 'Range of days'});
    await soon(() => partnerButton(page, chiefPartner()).count()).toBe(1);
    const before = await mappedOf(page);
    const box = await strip.boundingBox();
    if (!box) throw new Error('The timeline has no strip to brush.');
    const y = box.y + 12;
    await page.mouse.move(box.x + box.width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.45, y);
    await page.mouse.move(box.x + box.width * 0.55, y);
    await soon(() => mappedOf(page)).not.toEqual(before); // while it is dragged
    await page.mouse.up();
    const count = await listFollowsRange(page);
    await soon(() => listCountOf(page)).toMatch(new RegExp(`^${count} of ${set.events.length} events`));
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^${count} of ${set.events.length} events`));
    expect(faults).toEqual([]);
  });

  it('follows a brush by keyboard', async () => {
    const {page, faults} = await openDemo();
    const thumb = page.locator('cordiale-timeline').getByRole('slider', {name: 'First day shown'});
    await thumb.focus();
    const before = await thumb.getAttribute('aria-valuetext');
    for (let press = 0; press < 10; press++) await page.keyboard.press('PageUp');
    await soon(() => thumb.getAttribute('aria-valuetext')).not.toBe(before);
    const count = await listFollowsRange(page);
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^${count} of ${set.events.length} events`));
    expect(faults).toEqual([]);
  });

  it('follows a click on a country: list, timeline and address, and lets go of it', async () => {
    const {page, faults} = await openDemo();
    const partner = chiefPartner();
    await partnerButton(page, partner).click();
    const expected = idsWith(set.events, partner);
    await soon(() => addressOf(page)).toBe(`#v=1&country=${partner}`);
    await soon(() => listedOf(page).then(sorted)).toEqual(sorted(expected));
    await soon(() => page.locator('cordiale-timeline').getByText(new RegExp(`^\\s*${expected.size} of ${set.events.length} events`)).count()).toBeGreaterThan(0);
    await page.getByRole('button', {name: `Remove filter: With ${countryName(partner)}`}).click();
    await soon(() => listCountOf(page)).toMatch(new RegExp(`^${set.events.length} events`));
    await soon(() => addressOf(page)).toBe('');
    expect(faults).toEqual([]);
  });

  it('shows the article of a chosen event, its evidence and how its date was found; survives a reload; clears with one button', async () => {
    const {page, faults} = await openDemo();
    const partner = chiefPartner();
    await partnerButton(page, partner).click();
    const event = set.events.find(({id, reports}) => idsWith(set.events, partner).has(id) && reports.some(({evidence}) => evidence.length > 0));
    if (!event) throw new Error('No event has evidence.');
    await page.locator(`cordiale-list button[data-id="${event.id}"]`).focus();
    await page.keyboard.press('Enter');

    const reader = page.locator('cordiale-reader');
    const isShown = async () => {
      await soon(() => reader.getByRole('heading', {level: 2}).textContent()).toBe(eventInWords(event));
      await soon(() => reader.locator('mark').count()).toBeGreaterThan(0);
      await soon(() => reader.locator('mark').first().isVisible()).toBe(true);
      expect(await reader.locator('.because').textContent()).toMatch(/\w{3,}/);
      await reader.getByRole('tab', {name: 'How we know'}).click();
      const reasons = reader.getByRole('tabpanel', {name: 'How we know'});
      await soon(() => reasons.textContent()).toContain(`EDTF ${event.date.edtf}`);
      for (const {rule} of event.reports.flatMap(({evidence}) => evidence)) expect(await reasons.textContent()).toContain(`rule ${rule}`);
    };
    await isShown();

    const address = addressOf(page);
    expect(address).toBe(`#v=1&country=${partner}&event=${encodeURIComponent(event.id)}`);
    const before = await listedOf(page);
    await page.reload();
    await isShown();
    expect(addressOf(page)).toBe(address);
    await soon(() => listedOf(page)).toEqual(before);
    await soon(() => partnerButton(page, partner).getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', {name: 'Clear all'}).click();
    await soon(() => listCountOf(page)).toMatch(new RegExp(`^${set.events.length} events`));
    await soon(() => reader.getByRole('heading', {level: 2}).count()).toBe(0);
    await soon(() => page.url()).toBe(demo.site.url);
    expect(faults).toEqual([]);
  });

  it('leads from a reason to its words in the article and back, by keyboard, and says what was left out when it is asked', async () => {
    const event = set.events.find(({reports}) => reports.some(({article, evidence}) => evidence.length > 0 && set.articles.some(({id}) => id === article)));
    const {page, faults} = await openDemo({hash: `#v=1&event=${encodeURIComponent(event?.id ?? '')}`});
    const reader = page.locator('cordiale-reader');
    await reader.getByRole('tab', {name: 'How we know'}).click();
    const reason = reader.locator('button.reason-link').first();
    const note = await reason.getAttribute('data-note');
    await reason.focus();
    await page.keyboard.press('Enter');
    const focusedNote = () => page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.classList[0]} ${element?.getAttribute('data-note')}`;
    });
    await soon(focusedNote).toBe(`note ${note}`);
    await page.keyboard.press('Enter');
    await soon(focusedNote).toBe(`reason-link ${note}`);

    await goTo(page, /^How we know$/, 'Shift+Tab'); // the pane, and before it its tab
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, /^Considered and left out/);
    await page.keyboard.press('Enter');
    await soon(() => reader.locator('.left-out').textContent()).toMatch(/rule [A-Z]+\d/); // the article was read again, in a worker
    expect(faults).toEqual([]);
  });

  it('goes back when the reader goes back, and says what it could not read in an address', async () => {
    const partner = chiefPartner();
    const {page, faults} = await openDemo();
    await page.evaluate((hash) => { location.hash = hash; }, `v=1&country=${partner}&time=someday&event=nobody`);
    await soon(() => listedOf(page).then(sorted)).toEqual(sorted(idsWith(set.events, partner)));
    await soon(() => page.locator('cordiale-explorer .note').textContent()).toMatch(/time=someday.*event=nobody/);
    await page.goBack();
    await soon(() => listCountOf(page)).toMatch(new RegExp(`^${set.events.length} events`));
    expect(faults).toEqual([]);
  });

  it('filters by type, says so in a chip, searches with the words marked, and takes every step back', async () => {
    const {page, faults} = await openDemo();
    const counts = new Map<string, number>();
    for (const {type} of set.events) counts.set(type, (counts.get(type) ?? 0) + 1);
    const filters = page.locator('cordiale-filters');
    await filters.getByRole('checkbox', {name: `Meeting: ${counts.get('meeting')} events`}).click();
    await soon(() => addressOf(page)).toBe('#v=1&type=meeting');
    await soon(() => listedOf(page).then(sorted)).toEqual(sorted(set.events.filter(({type}) => type === 'meeting').map(({id}) => id)));
    await soon(() => page.locator('cordiale-explorer .chip').textContent()).toMatch(/Type\s+Meeting/);
    await soon(() => filters.getByRole('checkbox', {name: `Training: ${counts.get('training')} events`}).count()).toBe(1);
    expect(await hasLoadedSearch(page)).toBe(false);

    await page.getByRole('searchbox', {name: 'Search'}).pressSequentially('ukraine');
    await page.keyboard.press('Enter');
    await soon(() => addressOf(page)).toBe('#v=1&type=meeting&text=ukraine');
    await soon(() => page.locator('cordiale-list mark').allTextContents()).toContain('Ukraine');
    expect(await hasLoadedSearch(page)).toBe(true);

    await page.getByRole('button', {name: 'Undo'}).click();
    await soon(() => addressOf(page)).toBe('#v=1&type=meeting');
    await page.getByRole('button', {name: 'Undo'}).click();
    await soon(() => listedOf(page)).toHaveLength(set.events.length);
    await soon(() => page.url()).toBe(demo.site.url);
    await page.getByRole('button', {name: 'Redo'}).click();
    await soon(() => addressOf(page)).toBe('#v=1&type=meeting');
    expect(faults).toEqual([]);
  });
});

describe('the player', () => {
  it('plays the years with the keyboard alone: list, map, counts and address follow, and everything comes back', async () => {
    const {page, faults} = await openDemo();
    await tabTo(page, /^Play$/);
    await page.keyboard.press('Enter');
    await soon(() => focusedOf(page)).toBe('Next step'); // less motion: no button that plays by itself
    await tabTo(page, /^Step /);
    await page.keyboard.type('Year');
    const player = page.locator('cordiale-player');
    await soon(() => player.getByRole('combobox', {name: 'Step'}).inputValue()).toMatch(/year/i);
    await goTo(page, /^Next step$/, 'Shift+Tab');
    const slider = player.getByRole('slider', {name: 'Time'});
    const yearOf = () => slider.getAttribute('aria-valuetext');
    const years: (string | null)[] = [];
    for (let press = 0; press < 3; press++) {
      const before = await yearOf();
      await page.keyboard.press('Enter');
      await soon(yearOf).not.toBe(before);
      const year = await yearOf();
      years.push(year);
      await soon(() => addressOf(page)).toBe(`#v=1&time@player=${year}-01-01..${year}-12-31`);
      await soon(() => listedOf(page).then(sorted)).toEqual(sorted(idsWithin(set.events, [`${year}-01-01`, `${year}-12-31`])));
    }
    const first = Number(set.events.flatMap(({date}) => date.earliest ?? date.latest ?? []).sort()[0]?.slice(0, 4));
    expect(years).toEqual([first, first + 1, first + 2].map(String));
    await page.keyboard.press('Escape');
    await soon(() => listedOf(page)).toHaveLength(set.events.length);
    await soon(() => page.url()).toBe(demo.site.url);
    expect(faults).toEqual([]);
  });
});

describe('articles of the reader\'s own', () => {
  const PACT = 'Kenya and Norway signed a memorandum on cyber defence in Nairobi on 4 March 2023.';
  const TABLE = 'type,actors,date\nvisit,Nowhere,2019-03-05\nmeeting,LT|PL,2019-02-31\n';
  const createFolder = useFolders();

  /** Drops files or folders on the map, as a person does from their file manager. */
  async function drop(page: Page, files: readonly string[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const box = await page.locator('cordiale-map').boundingBox();
    const place = {x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 40, data: {items: [], files: [...files], dragOperationsMask: 1}};
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', {type, ...place});
  }

  const intake = (page: Page) => page.locator('cordiale-intake');

  it('dropped with a broken table: the good one joins list, map and counts at once, the table is explained, and nothing leaves the page', async () => {
    const {page, faults} = await openDemo();
    const folder = await createFolder({'broken.csv': TABLE, 'pact.txt': PACT});
    await drop(page, [`${folder}/broken.csv`, `${folder}/pact.txt`]);
    await soon(() => intake(page).locator('.outcome').textContent()).toMatch(/2 documents read: 1 article, 1 new event\..*2 records could not be used/);
    const quarantine = intake(page).getByRole('region', {name: 'Records that could not be used'});
    for (const words of ['broken.csv:2', 'Nowhere', 'broken.csv:3', '2019-02-31']) expect(await quarantine.textContent()).toContain(words);
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^${set.events.length + 1} events`));
    expect(await page.locator('cordiale-filters').getByRole('checkbox', {name: 'Kenya: 1 event'}).count()).toBe(1);

    await intake(page).getByRole('button', {name: /Agreement signed: Kenya, Norway/}).click();
    await soon(() => page.locator('cordiale-reader').getByRole('heading', {level: 2}).textContent()).toMatch(/Kenya, Norway/);
    await soon(() => page.locator('cordiale-reader mark').count()).toBeGreaterThan(0);
    await intake(page).getByRole('button', {name: 'Show only this article'}).click();
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^1 of ${set.events.length + 1} events`));
    await intake(page).getByRole('button', {name: 'Take my articles out again'}).click();
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^${set.events.length} events`));
    expect(faults).toEqual([]);
  });

  it('pasted with the keyboard alone, and dated by the reader', async () => {
    const {page, faults} = await openDemo();
    await page.getByRole('button', {name: 'Add articles'}).focus();
    await page.keyboard.press('Enter');
    await soon(() => intake(page).getByRole('button', {name: 'Choose files'}).evaluate((button) => button.matches(':focus'))).toBe(true);
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.insertText('Peru and Ghana signed a memorandum on customs.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('03062023');
    await intake(page).getByRole('button', {name: 'Read it'}).focus();
    await page.keyboard.press('Enter');
    await soon(() => intake(page).locator('.outcome').textContent()).toMatch(/1 document read: 1 article, 1 new event\./);
    await soon(() => intake(page).locator('.finds').textContent()).toContain('March 2023');
    await page.keyboard.press('Escape');
    await soon(() => page.getByRole('button', {name: 'Add articles'}).evaluate((button) => button.matches(':focus'))).toBe(true);
    await soon(() => listedOf(page)).toHaveLength(set.events.length + 1);
    expect(faults).toEqual([]);
  });

  it('dropped as a folder show their progress, can be stopped, and are all there when they are dropped again', async () => {
    const {page, faults} = await openDemo();
    const COUNT = 120;
    const folder = await createFolder(Object.fromEntries(Array.from({length: COUNT}, (_, index): [string, string] => [`${index}.txt`, `Kenya and Norway signed a memorandum on fisheries on 4 March ${1600 + index}. ${'The harbour was quiet, and nobody came. '.repeat(40)}`])));
    await page.getByRole('button', {name: 'Add articles'}).click();
    await soon(() => intake(page).locator('textarea').count()).toBe(1);
    await intake(page).evaluate((element) => { // stops as soon as there is something to stop: a quick computer would be done before we could
      const observer = new MutationObserver(() => {
        const stop = element.shadowRoot?.querySelector<HTMLElement>('.stop');
        if (!stop) return;
        observer.disconnect();
        element.dataset.seen = element.shadowRoot?.querySelector('progress')?.getAttribute('aria-label') ?? '';
        stop.click();
      });
      observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    });
    await drop(page, [folder]);
    await soon(() => intake(page).locator('.outcome').allTextContents().then(([words]) => words ?? 'still reading')).toContain('Stopped; what was read stays.');
    expect(await intake(page).getAttribute('data-seen')).toBe('Reading your articles');
    await drop(page, [folder]);
    await soon(() => intake(page).locator('.outcome').allTextContents().then(([words]) => words ?? 'still reading')).toMatch(new RegExp(`^\\s*${COUNT} documents read: ${COUNT} articles`));
    await soon(() => summaryOf(page)).toMatch(new RegExp(`^${set.events.length + COUNT} events`));
    expect(faults).toEqual([]);
  });
});

describe('invented events', () => {
  const choice = (page: Page) => page.getByRole('combobox', {name: 'Data'});
  const chosen = (page: Page) => choice(page).locator('option:checked').textContent();
  const warning = (page: Page) => page.getByText('None of this happened');

  it('take the place of the five articles, are called invented, and come back with a link or the way back', async () => {
    const {page, faults} = await openDemo({hash: `#v=1&country=${chiefPartner()}`});
    expect(await warning(page).isVisible()).toBe(false);
    await choice(page).selectOption('1,000 invented events');
    await soon(() => summaryOf(page)).toMatch(/^1,000 events/);
    expect(page.url()).toBe(`${demo.site.url}?data=1000`);
    expect(await warning(page).isVisible()).toBe(true);
    expect(await page.title()).toContain('1,000 invented events');
    await page.locator('cordiale-filters').getByRole('checkbox', {name: /^Poland: /}).click();
    await soon(() => page.url()).toBe(`${demo.site.url}?data=1000#v=1&country=PL`);
    const summary = await summaryOf(page);
    await page.reload();
    await soon(() => summaryOf(page)).toBe(summary);
    expect(await chosen(page)).toBe('1,000 invented events');
    await page.locator('cordiale-list button[data-id]').first().click();
    await soon(() => page.locator('cordiale-reader').getByText(/^Article invented-/).count()).toBe(1);
    expect(await page.locator('cordiale-reader .imprint').textContent()).toBe('Its text is not in this file.');
    await page.goBack();
    await soon(() => page.url()).toBe(`${demo.site.url}#v=1&country=${chiefPartner()}`);
    await soon(() => listedOf(page).then(sorted)).toEqual(sorted(idsWith(set.events, chiefPartner())));
    expect(await warning(page).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('show their progress and can be stopped: what was shown stays, and a link to them falls back on the articles', async () => {
    const {page, faults} = await openDemo();
    const stop = page.getByRole('button', {name: 'Stop'});
    await choice(page).selectOption('1,000,000 invented events');
    await soon(() => page.getByRole('progressbar', {name: 'Events made'}).count()).toBe(1);
    await stop.click();
    await soon(() => stop.isVisible()).toBe(false);
    expect(await chosen(page)).toBe('five articles');
    expect(page.url()).toBe(demo.site.url);
    await page.goto(`${demo.site.url}?data=1000000`);
    await soon(() => page.getByText('The events are being made').isVisible()).toBe(true);
    await stop.click();
    await soon(() => listedOf(page)).toHaveLength(set.events.length);
    expect(page.url()).toBe(demo.site.url);
    expect(faults).toEqual([]);
  });
});

describe('the first picture', () => {
  it('needs at most 110 kB of script before the map\'s own, gzipped', async () => {
    const html = await readFile(join(demo.folder, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
    const sizes = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(join(demo.folder, path)), {level: 9}).length));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000);
  });
});

describe('bad data', () => {
  it('shows the good events and says what was wrong with the others', async () => {
    const [first, second] = set.events;
    const wrong = [{...second, id: 'wrong-date', date: {...second?.date, earliest: '2018-02-31'}}, {...second, id: 'wrong-country', participants: [{country: 'Italy', role: 'actor', via: 'name'}]}];
    demo.site.overrides.set(DATA_PATH, JSON.stringify({cordiale: 1, articles: set.articles, events: [first, ...wrong]}));
    const {page, faults} = await openDemo();
    await soon(() => listedOf(page)).toEqual([first?.id]);
    await page.getByText('2 records could not be used').click();
    const quarantine = page.getByRole('region', {name: 'Records that could not be used'});
    for (const words of ['events[1].date.earliest', '2018-02-31', 'events[2].participants[0].country', 'Italy', DATA_PATH.slice(1)]) expect(await quarantine.textContent()).toContain(words);
    expect(faults).toEqual([]);
  });

  it('names the file when it is missing', async () => {
    demo.site.overrides.set(DATA_PATH, null);
    const {page, faults} = await openDemo({isReady: false, expected: [/404/]});
    await soon(() => page.getByRole('alert').textContent()).toMatch(/seeds\.json.*404/);
    demo.site.overrides.clear();
    await page.getByRole('button', {name: 'Try again'}).click();
    await soon(() => summaryOf(page)).toMatch(/\d events?/);
    expect(faults).toEqual([]);
  });

  it('says that a file holds no events, and offers to add articles', async () => {
    demo.site.overrides.set(DATA_PATH, JSON.stringify({...set, events: []}));
    const {page, faults} = await openDemo({isReady: false});
    await soon(() => page.getByRole('heading', {name: 'No events yet'}).isVisible()).toBe(true);
    expect(await page.getByRole('button', {name: 'Add articles of your own'}).count()).toBe(1);
    expect(await page.getByText('The events are being made.').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('says that a file is no event set, and what was seen', async () => {
    demo.site.overrides.set(DATA_PATH, '<!doctype html>');
    const {page, faults} = await openDemo({isReady: false});
    await soon(() => page.getByRole('alert').textContent()).toMatch(/seeds\.json.*JSON/);
    expect(faults).toEqual([]);
  });
});
