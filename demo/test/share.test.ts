import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {BrowserContextOptions, Download, FrameLocator, Page} from 'playwright-core';
import {afterEach, describe, expect, it} from 'vitest';
import {extractText} from 'unpdf';
import {dateInWords} from '@cordiale/core';
import {listedOf} from './support/listed-of.js';
import {serveSite, type Site} from './support/serve-site.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';
import {useFolders} from './support/use-folders.js';
import type {OpenedPage} from './support/use-pages.js';

/** What a reader of the built demo passes on, opened where it arrives: in a frame of another page, from a disk, on paper. */

const VIEW = '#v=1&country=IT';

const demo = useDemo();
const {set} = demo;
const createFolder = useFolders();

const sorted = (ids: Iterable<string | null>) => [...ids].sort();
const idsWith = (country: string) => sorted(set.events.filter(({participants}) => participants.some((participant) => participant.country === country)).map(({id}) => id));

/** Opens the demo at the view that is passed on, and what passes it on. */
async function openShare(options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await demo.open(VIEW, options);
  await soon(() => listedOf(opened.page).then(sorted)).toEqual(idsWith('IT'));
  await opened.page.getByRole('button', {name: 'Share', exact: true}).focus();
  await opened.page.keyboard.press('Enter');
  await soon(() => opened.page.getByRole('button', {name: 'Copy link'}).evaluate((button) => button.matches(':focus'))).toBe(true);
  return opened;
}

/** Where the map shows Italy, in pixels of the page. */
const placeOfItaly = (page: Page): Promise<[x: number, y: number]> => page.locator('cordiale-map .symbol[data-code="IT"]').evaluate((symbol) => {
  const {left, right, top, bottom} = symbol.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
});

describe('a link', () => {
  it('is copied with the keyboard and leads to the same view in a fresh profile: filters, lanes, projection and where the map looks', async () => {
    const {page, faults} = await openShare({permissions: ['clipboard-read', 'clipboard-write']});
    await page.locator('cordiale-timeline #lanes').selectOption('type');
    await page.getByRole('button', {name: 'Globe'}).click();
    const visits = await page.evaluate(() => history.length);
    await page.locator('cordiale-map').getByRole('button', {name: 'Zoom in'}).click();
    await soon(() => new URL(page.url()).hash).toContain('&map.camera=');
    expect(await page.evaluate(() => history.length)).toBe(visits);
    await page.getByRole('button', {name: 'Copy link'}).focus();
    await page.keyboard.press('Enter');
    await soon(() => page.locator('cordiale-share .said').textContent()).toBe('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.replace(/=[-\d.~]+$/, '=…')).toBe(`${demo.site.url}${VIEW}&timeline.lanes=type&map.projection=globe&map.camera=…`);
    const place = await placeOfItaly(page);
    expect(faults).toEqual([]);

    const {page: fresh, faults: faultsOfFresh} = await demo.open(new URL(link).hash);
    await soon(() => listedOf(fresh).then(sorted)).toEqual(idsWith('IT'));
    await soon(() => fresh.locator('cordiale-timeline #lanes').inputValue()).toBe('type');
    await soon(() => fresh.getByRole('button', {name: 'Globe'}).getAttribute('aria-pressed')).toBe('true');
    await soon(async () => Math.hypot(...await placeOfItaly(fresh).then(([x, y]) => [x - place[0], y - place[1]] as const))).toBeLessThan(3);
    expect(faultsOfFresh).toEqual([]);
  });
});

/** Saves something by the button of that name. */
async function save(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
  return download;
}

describe('a picture', () => {
  it.each([['Timeline', ['Talks', 'visits and meetings', 'Statement of support']], ['Map', ['acts for', 'Natural Earth', 'Ukraine']]] as const)('of the %s parses, and holds legend, sources, day and address', async (name, held) => {
    const {page, faults} = await openShare();
    const download = await save(page, `${name} (SVG)`);
    expect(download.suggestedFilename()).toBe(`cordiale-${name.toLowerCase()}.svg`);
    const words = await page.evaluate((written) => {
      const parsed = new DOMParser().parseFromString(written, 'image/svg+xml');
      return parsed.querySelector('parsererror')?.textContent ?? [...parsed.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
    }, await readFile(await download.path(), 'utf8'));
    for (const part of [...held, 'Cordiale:', 'Sources: ', 'Made on ', demo.site.url]) expect(words).toContain(part);
    expect(faults).toEqual([]);
  });

  it('is a PNG of pixels that are not all the same, under the strict policy', async () => {
    const {page, faults} = await openShare();
    const download = await save(page, 'Map (PNG)');
    const colors = await page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], {type: 'image/png'}));
      const context = Object.assign(document.createElement('canvas'), {width: bitmap.width, height: bitmap.height}).getContext('2d', {willReadFrequently: true})!;
      context.drawImage(bitmap, 0, 0);
      const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }, [...await readFile(await download.path())]);
    expect(colors).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe('a saved page', () => {
  /** Opens a file from the disk. Gives every address it asks for. */
  async function openFile(path: string): Promise<OpenedPage & {requests: string[]}> {
    const requests: string[] = [];
    const opened = await demo.openPage(pathToFileURL(path).href, {offline: true, prepare: (page) => page.on('request', (request) => requests.push(request.url()))});
    return {...opened, requests};
  }

  it('opens from a disk without a request: the same events, view, article and map; and can be saved from there', async () => {
    const {page: shown, faults: faultsOfShown} = await openShare();
    const download = await save(shown, 'Web page (HTML)');
    const folder = await createFolder();
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    expect(faultsOfShown).toEqual([]);

    const {page, faults, requests} = await openFile(path);
    await soon(() => listedOf(page).then(sorted)).toEqual(idsWith('IT'));
    await soon(() => page.locator('cordiale-explorer .chip').textContent()).toMatch(/With\s+Italy/);
    await soon(() => page.locator('cordiale-map svg.svg-map .country').count()).toBeGreaterThan(100);
    await soon(() => page.locator('cordiale-timeline [part="mark"]').count()).toBeGreaterThan(0);
    await page.locator('cordiale-list button[data-id]').first().click();
    await soon(() => page.locator('cordiale-reader mark').count()).toBeGreaterThan(0);
    await page.getByText('About this file').click();
    for (const words of ['Sources: ', 'Made on ', `${demo.site.url}${VIEW}`, 'SHA-256']) expect(await page.locator('header').textContent()).toContain(words);

    await page.getByRole('button', {name: 'Share', exact: true}).click();
    await soon(() => page.getByRole('button', {name: 'Web page (HTML)'}).count()).toBe(1);
    expect(await page.getByRole('button', {name: 'Copy link'}).count()).toBe(0);
    const again = join(folder, 'again.html');
    await (await save(page, 'Web page (HTML)')).saveAs(again);
    expect((await save(page, 'Map (PNG)')).suggestedFilename()).toBe('cordiale-map.png');
    expect(requests.filter((request) => !/^(?:blob|data):/.test(request))).toEqual([pathToFileURL(path).href]);
    expect(faults).toEqual([]);

    const {page: second, faults: faultsOfSecond} = await openFile(again);
    await soon(() => listedOf(second).then(sorted)).toEqual(idsWith('IT'));
    expect(faultsOfSecond).toEqual([]);
  });

  it('keeps what ends a script, and every other text, as text', async () => {
    const [first] = set.events;
    const hostile = '</script><script>document.title = "run"</script><!-- <script> \u2028 & " \' </title>';
    demo.site.overrides.set('/data/seeds.json', JSON.stringify({...set, events: [{...first, summary: hostile}]}));
    const {page: shown} = await demo.open();
    await shown.evaluate((words) => { document.title = words; }, hostile);
    await shown.getByRole('button', {name: 'Share', exact: true}).click();
    const download = await save(shown, 'Web page (HTML)');
    const path = join(await createFolder(), 'hostile.html');
    await download.saveAs(path);
    const {page, faults} = await openFile(path);
    await soon(() => page.locator('cordiale-list .summary').textContent()).toBe(hostile);
    expect(await page.locator('h1').textContent()).toBe(hostile);
    expect(await page.title()).toContain('</script>');
    expect(faults).toEqual([]);
  });
});

describe('a page around a frame', () => {
  const around: Site[] = [];

  afterEach(async () => {
    for (const other of around.splice(0)) await other.close();
  });

  /** Opens a page of another site that holds the embed code which the demo gives. */
  async function openEmbedded(): Promise<OpenedPage & {frame: FrameLocator}> {
    const {page: shown} = await openShare();
    const code = await shown.locator('cordiale-share textarea[aria-labelledby="embed"]').inputValue();
    const folder = await createFolder({
      'around.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Around</title><script src="around.js"></script></head><body>${code}</body></html>`,
      'around.js': 'globalThis.heard = []; addEventListener("message", ({data, origin}) => heard.push({data, origin}));',
    });
    const other = await serveSite(folder, {policy: `default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src ${demo.site.url}`});
    around.push(other);
    const {page, faults} = await demo.openPage(`${other.url}around.html`, {viewport: {width: 1280, height: 900}, origin: demo.site.url, expected: [/around|favicon/]});
    return {page, frame: page.frameLocator('iframe'), faults};
  }

  const post = (page: Page, data: unknown) => page.evaluate((message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'), data);
  const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as {heard: unknown[]}).heard);

  it('shows the same view by the embed code alone, and hears what is shown', async () => {
    const {page, frame, faults} = await openEmbedded();
    await soon(() => listedOf(frame).then(sorted)).toEqual(idsWith('IT'));
    const origin = new URL(demo.site.url).origin;
    expect(await heardBy(page)).toEqual([{data: {type: 'cordiale-state', version: 1, query: 'v=1&country=IT'}, origin}]);
    await frame.getByRole('button', {name: 'Clear all'}).click();
    await soon(() => heardBy(page)).toEqual([expect.anything(), {data: {type: 'cordiale-state', version: 1, query: ''}, origin}]);
    expect(faults).toEqual([]);
  });

  it('says what the frame shows; rubbish changes nothing, and no answer comes to a state that was taken', async () => {
    const {page, frame, faults} = await openEmbedded();
    await soon(() => listedOf(frame).then(sorted)).toEqual(idsWith('IT'));
    for (const rubbish of [null, 7, 'v=1&country=PL', {query: 'v=1&country=PL'}, {type: 'cordiale-state', version: 2, query: 'v=1&country=PL'}, {type: 'cordiale-state', version: 1, query: ['v=1&country=PL']}]) await post(page, rubbish);
    await post(page, {type: 'cordiale-state', version: 1, query: 'v=1&country=UA'});
    await soon(() => listedOf(frame).then(sorted)).toEqual(idsWith('UA'));
    await post(page, {type: 'cordiale-state', version: 1, query: 'v=1&country=PL&time=someday'});
    await soon(() => listedOf(frame).then(sorted)).toEqual(idsWith('PL'));
    await soon(() => frame.locator('cordiale-explorer .note').textContent()).toContain('time=someday');
    expect(await heardBy(page)).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});

describe('paper', () => {
  it('gets counts, filters, map, timeline, list and sources, and the screen is as before', async () => {
    const {page, faults} = await openShare();
    const before = await page.locator('cordiale-explorer').boundingBox();
    const paper = await page.pdf({format: 'A4'});
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await soon(() => page.locator('cordiale-explorer').boundingBox()).toEqual(before);
    await soon(() => page.locator('cordiale-explorer .actions').isVisible()).toBe(true);

    await page.emulateMedia({media: 'print'});
    await soon(() => page.locator('cordiale-explorer .sources').allTextContents()).toEqual([expect.stringContaining(`${demo.site.url}${VIEW}`)]);
    await soon(() => page.locator('cordiale-map svg.svg-map').isVisible()).toBe(true);
    for (const part of ['.summary', '.chip', 'cordiale-timeline', 'cordiale-list']) expect(await page.locator(`cordiale-explorer ${part}`).first().isVisible(), part).toBe(true);
    for (const part of ['.actions', 'cordiale-share', 'cordiale-filters']) expect(await page.locator(`cordiale-explorer ${part}`).first().isVisible(), part).toBe(false);
    expect(await page.locator('.masthead select').first().isVisible()).toBe(false);
    await page.locator('cordiale-explorer').evaluate((explorer, id) => (explorer as HTMLElementTagNameMap['cordiale-explorer']).activeSelection.choose([id]), idsWith('IT')[0] ?? '');
    const marks = page.locator('cordiale-timeline [part~="mark"]:not(.out)');
    await soon(() => marks.evaluateAll((all) => all.some((mark) => mark.matches('.chosen')))).toBe(true);
    await soon(() => marks.evaluateAll((all) => [...new Set(all.map((mark) => getComputedStyle(mark).opacity))])).toEqual(['1']);
    expect(faults).toEqual([]);
  });

  it('names what is shown in words: the counts, the filter, the legend though nobody touched the timeline, each event, the sources and the day; a table has its heads on every page', async () => {
    const {page, faults} = await demo.open(`${VIEW}&list.layout=table`);
    await soon(() => listedOf(page).then(sorted)).toEqual(idsWith('IT'));
    const wordsOf = async () => {
      const {text} = await extractText(new Uint8Array(await page.pdf({width: '210mm', height: '120mm'})), {mergePages: true});
      return text.replace(/\s+/g, ' ');
    };
    await soon(wordsOf).toContain('visits and meetings');
    const words = await wordsOf();
    const shown = set.events.filter(({participants}) => participants.some(({country}) => country === 'IT'));
    expect(words).toContain(`${shown.length} of ${set.events.length} events`);
    expect(words).toContain('With Italy');
    expect(words.match(/Date ▲ Event Field Status Source/g)?.length).toBeGreaterThan(1); // on every page that the table is on
    for (const event of shown) expect(words).toContain(dateInWords(event.date));
    const cited = new Set(shown.flatMap(({reports}) => reports.map(({article}) => article)));
    for (const {title} of set.articles.filter(({id}) => cited.has(id))) if (title) expect(words).toContain(title);
    expect(words).toContain('Printed on');
    expect(words).toContain(new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'}));
    expect(faults).toEqual([]);
  });

  it('gets the legend by the button, which opens the print dialogue once everything is there', async () => {
    const {page, faults} = await openShare();
    await page.evaluate(() => {
      globalThis.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.body.dataset.printed = 'yes';
      };
    });
    await page.getByRole('button', {name: 'Print'}).click();
    await soon(() => page.locator('body').getAttribute('data-printed')).toBe('yes');
    await soon(() => page.locator('cordiale-timeline .legend').first().textContent()).toContain('visits and meetings');
    expect(faults).toEqual([]);
  });
});
