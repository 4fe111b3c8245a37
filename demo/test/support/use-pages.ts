import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll} from 'vitest';
import {launchBrowser} from './launch-browser.js';
import {watchPage} from './watch-page.js';

export interface PageOptions extends BrowserContextOptions {
  /** The only site that may be asked for anything. Defaults to that of the page. */
  origin?: string;
  /** Faults that the test itself arranged. */
  expected?: readonly RegExp[];
  /** What to do with the page before it loads anything. */
  prepare?: (page: Page) => unknown;
}

export interface OpenedPage {
  page: Page;
  /** Must be empty at the end of each test. */
  faults: string[];
}

/** One browser for the tests of a file. Gives what opens a page in a fresh profile, which is closed after its test. */
export function usePages(): (url: string, options?: PageOptions) => Promise<OpenedPage> {
  let browser: Browser;
  const profiles: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    for (const profile of profiles.splice(0)) await profile.close();
  });

  afterAll(() => browser?.close());

  return async (url, {origin = url, expected = [], prepare, ...options} = {}) => {
    const profile = await browser.newContext({viewport: {width: 1440, height: 900}, reducedMotion: 'reduce', locale: 'en-GB', ...options});
    profiles.push(profile);
    const page = await profile.newPage();
    const faults = await watchPage(page, origin, {expected});
    await prepare?.(page);
    await page.goto(url);
    return {page, faults};
  };
}
