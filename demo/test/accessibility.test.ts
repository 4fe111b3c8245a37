import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {tabTo} from './support/by-keyboard.js';
import {findViolations} from './support/find-violations.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';

/**
 * Every state of the built demo holds WCAG 2.2 AA as far as axe can tell, light and dark, wide and narrow. A page goes from state to
 * state, and axe looks at what is new in each.
 */

const DATA_PATH = '/data/seeds.json';

const demo = useDemo();
const {set} = demo;

/**
 * Opens a page of the demo, and gives what goes to a state and adds what axe finds there to `found`: everything in light colours, and what
 * colours can change in dark ones too.
 */
async function open(width: number, height: number, at = ''): Promise<{page: Page; found: string[]; look: (state: string, reach: () => Promise<unknown>, within?: string) => Promise<void>}> {
  const {page} = await demo.open(at, {viewport: {width, height}});
  const found: string[] = [];
  /** `within` is what is new, in the shadow of the explorer. */
  const look = async (state: string, reach: () => Promise<unknown>, within?: string) => {
    await reach();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      found.push(...(await findViolations(page, {within: within === undefined ? undefined : ['cordiale-explorer', within], isOfColour: colorScheme === 'dark'})).map((violation) => `${state}, ${colorScheme}: ${violation}`));
    }
  };
  return {page, found, look};
}

const summaryOf = (page: Page) => page.locator('cordiale-explorer .bar .summary').textContent();

describe.each([[1440, 900], [390, 844]] as const)('the demo, %i px wide', (width, height) => {
  const isNarrow = width < 620;

  /** Presses a button of the bar, which a narrow page has in a menu. */
  async function press(page: Page, name: string): Promise<void> {
    if (isNarrow) await page.getByRole('button', {name: 'More', exact: true}).click();
    await page.locator('cordiale-explorer .bar').getByRole('button', {name, exact: true}).click();
  }

  it('has no violation of WCAG 2.2 AA that axe knows, in any state that a reader leads it to', async () => {
    const {page, found, look} = await open(width, height);
    const explorer = page.locator('cordiale-explorer');
    const bringToFront = (view: string) => isNarrow && page.getByRole('tab', {name: view, exact: true}).click();
    await look('with nothing chosen', () => soon(() => page.locator('cordiale-map').getByRole('button', {includeHidden: true}).count()).toBeGreaterThan(0));
    for (const view of isNarrow ? ['Timeline', 'Map', 'Filters'] : []) await look(view, async () => bringToFront(view), `cordiale-${view.toLowerCase()}`);
    await look('with an event', async () => {
      await bringToFront('List');
      await page.locator('cordiale-list button[data-id]').first().click();
      await soon(() => page.locator('cordiale-reader mark').count()).toBeGreaterThan(0);
    }, '.body');
    await look('with the reasons of an event', () => page.locator('cordiale-reader').getByRole('tab', {name: 'How we know'}).click(), 'cordiale-reader');
    await look('with an event in the editor', async () => {
      await page.getByRole('button', {name: 'Correct …'}).click();
      await soon(() => page.locator('cordiale-editor').getByRole('button').count()).toBeGreaterThan(0);
    }, 'cordiale-editor');
    for (const [name, tag] of [['Add articles', 'intake'], ['Compare', 'compare'], ['Play', 'player'], ['Share', 'share']] as const) {
      await look(name, async () => {
        await press(page, name);
        await soon(() => page.locator(`cordiale-${tag}`).getByRole('button').count()).toBeGreaterThan(0);
      }, `cordiale-${tag}`);
    }
    await look('with a filter, and a part of the address that could not be read', async () => {
      await page.evaluate(() => (location.hash = '#v=1&country=IT&time=someday'));
      await soon(() => explorer.locator('.note').count()).toBe(1);
      await soon(() => summaryOf(page)).toMatch(/^\d+ of \d+ events/);
    }, isNarrow ? '.note' : '.body');
    await look('with nothing that matches', async () => {
      await page.evaluate(() => (location.hash = '#v=1&text=nowhere'));
      await soon(() => summaryOf(page)).toMatch(/^0 of \d+ events/);
    }, '.main');
    await look('without a network', async () => {
      await page.context().setOffline(true);
      await soon(() => page.locator('.connection').textContent()).toMatch(/^Offline/);
    }, '.bar');
    expect(found).toEqual([]);
  });

  it('has none with records that could not be used', async () => {
    demo.site.overrides.set(DATA_PATH, JSON.stringify({...set, events: [set.events[0], {...set.events[1], id: 'wrong', date: {...set.events[1]?.date, earliest: '2018-02-31'}}]}));
    const {page, found, look} = await open(width, height);
    await look('with records', async () => {
      await soon(() => summaryOf(page)).toMatch(/^1 event/);
      if (isNarrow) await page.getByRole('button', {name: 'More', exact: true}).click();
      await page.getByText('1 record could not be used').click();
    }, '.bar');
    expect(found).toEqual([]);
  });
});

describe('the demo at 400 % zoom', () => {
  /** What reaches over the sides of a page that cannot be moved sideways, and whether the page can. Maps and timelines may be as wide as they must; their words may not. */
  async function cutOff(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      const isCut = (element: Element) => {
        const {left, right, width, height} = element.getBoundingClientRect();
        return width * height > 1 && (left < -1 || right > innerWidth + 1) && element.checkVisibility({visibilityProperty: true}) && !element.closest('svg, .canvas, [aria-hidden="true"]');
      };
      const found = all(document).filter(isCut).map((element) => `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
      return [...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []), ...found];
    });
  }

  it('lays all out in one column: every view, an event and every panel are read and worked without moving sideways', async () => {
    const {page} = await open(320, 256); // a window of 1280 × 1024, four times as large
    const explorer = page.locator('cordiale-explorer');
    const found: string[] = [];
    const look = async (state: string) => found.push(...(await cutOff(page)).map((fault) => `${state}: ${fault}`));
    await soon(() => page.locator('cordiale-list button[data-id]').count()).toBeGreaterThan(0);
    for (const [view, part] of [['Timeline', '[role=slider]'], ['Map', '.legend'], ['Filters', 'input'], ['List', 'button[data-id]']] as const) {
      await page.getByRole('tab', {name: view, exact: true}).click();
      await page.locator(`cordiale-${view.toLowerCase()} ${part}`).first().waitFor();
      await look(view);
    }
    await page.locator('cordiale-list button[data-id]').first().press('Enter');
    await page.locator('cordiale-reader mark').first().waitFor();
    await look('an event');
    await page.locator('cordiale-reader').getByRole('tab', {name: 'How we know'}).click();
    await page.locator('cordiale-reader dt').first().waitFor();
    await look('the reasons of an event');
    for (const [name, tag] of [['Add articles', 'intake'], ['Compare', 'compare'], ['Play', 'player'], ['Share', 'share']] as const) {
      await page.getByRole('button', {name: 'More', exact: true}).click();
      await explorer.locator('.bar').getByRole('button', {name, exact: true}).click();
      await page.locator(`cordiale-${tag}`).getByRole('button').first().waitFor();
      await look(name);
    }
    expect(found).toEqual([]);
  });
});

describe('the demo', () => {
  it('has no violation that axe knows without its data', async () => {
    demo.site.overrides.set(DATA_PATH, null);
    const {page, found, look} = await open(1440, 900);
    await look('without its data', () => soon(() => page.locator('cordiale-explorer .state').textContent()).toMatch(/could not be loaded/));
    expect(found).toEqual([]);
  });

  it('has none with invented events', async () => {
    const {page, found, look} = await open(1440, 900, '?data=1000');
    await look('with invented events', () => soon(() => summaryOf(page)).toMatch(/^1,000 events/));
    expect(found).toEqual([]);
  });

  it('has none on the page about dates', async () => {
    const {found, look} = await open(390, 844, 'dates.html');
    await look('about dates', async () => {});
    expect(found).toEqual([]);
  });

  it('has dark colours when a reader asks for them by keyboard, on its other page and at the next visit too, until they are let go', async () => {
    const {page} = await open(1440, 900);
    const scheme = (selector: string) => page.locator(selector).evaluate((element) => (getComputedStyle(element).color === 'rgb(232, 230, 225)' ? 'dark' : 'light'));
    await page.emulateMedia({colorScheme: 'light'});
    expect(await scheme('cordiale-list')).toBe('light');
    await tabTo(page, /^Dark colours$/);
    await page.keyboard.press('Space');
    for (const element of ['body', 'cordiale-list', 'cordiale-timeline', 'cordiale-map']) expect(await scheme(element), element).toBe('dark');
    await page.goto(`${demo.site.url}dates.html`);
    await soon(() => scheme('body')).toBe('dark');
    await page.goto(demo.site.url);
    await soon(() => scheme('cordiale-list')).toBe('dark');
    const button = page.getByRole('button', {name: 'Dark colours', pressed: true});
    await button.click();
    expect(await scheme('cordiale-list')).toBe('light');
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await scheme('cordiale-list'), 'as the system again').toBe('dark');
  });
});
