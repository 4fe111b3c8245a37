import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findViolations} from './support/find-violations.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';
import type {OpenedPage} from './support/use-pages.js';

/** The built demo in each of its languages. */

const FIRST_EVENT = 'cordiale-list button[data-id]';

const demo = useDemo();

const listName = (page: Page) => page.locator('cordiale-list ol').first().getAttribute('aria-label');
const writing = (page: Page) => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** Opens the demo, and waits until it lists an event. */
async function open(at: string): Promise<OpenedPage> {
  const {page, faults} = await demo.open(at);
  await page.locator(FIRST_EVENT).first().waitFor();
  return {page, faults};
}

describe('languages', () => {
  it('a reader switches to Hebrew with the keyboard, the view stays, and the language is remembered', async () => {
    const {page, faults} = await open('#v=1&country=IT');
    const before = await page.locator(FIRST_EVENT).count();
    for (let step = 0; step < 12 && !(await page.evaluate(() => document.activeElement?.id === 'language')); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await soon(() => listName(page)).toBe('אירועים לפי סדר הזמן');
    expect(await writing(page)).toBe('he rtl');
    expect(await page.evaluate(() => location.search + location.hash)).toBe('?lang=he#v=1&country=IT');
    expect(await page.locator(FIRST_EVENT).count()).toBe(before);
    expect(await page.title()).toContain('ליטא');
    await page.goto(demo.site.url);
    await soon(() => listName(page)).toBe('אירועים לפי סדר הזמן');
    expect(faults).toEqual([]);
  });

  for (const [lang, name] of [['he', 'אירועים לפי סדר הזמן'], ['it', 'Eventi in ordine cronologico'], ['lt', 'Įvykiai pagal laiką'], ['uk', 'Події за часом']] as const) {
    it(`a link opens the page in ${lang}, which has no violation of WCAG 2.2 AA that axe knows`, async () => {
      const {page, faults} = await open(`?lang=${lang}`);
      expect(await listName(page)).toBe(name);
      await page.locator(FIRST_EVENT).first().click();
      await page.locator('cordiale-reader h2').waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
});
