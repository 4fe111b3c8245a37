import {launchBrowser} from '../../demo/test/support/launch-browser.js';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {watchPage} from '../../demo/test/support/watch-page.js';

/** How long a page may take to come to rest on a busy machine. */
export const PATIENCE = {timeout: 40_000, interval: 100};

/** One browser for the tests of a file; gives what opens a page in it, with what must never happen there. */
export function useBrowser(): (url: string, options?: {expected?: readonly RegExp[] | undefined}) => Promise<{page: Page; faults: string[]}> {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  return async (url, {expected = []} = {}) => {
    const page = await browser.newPage();
    const faults = await watchPage(page, url, {expected: [/favicon/, ...expected]});
    await page.goto(url);
    return {page, faults};
  };
}
