import {chromium, type Browser} from 'playwright-core';
import {findChromium, TEST_FLAGS} from '../../../scripts/lib/chromium.mjs';

/** Starts the Chromium of this computer, or the one that Playwright brings. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({...(executablePath ? {executablePath} : {}), args: TEST_FLAGS});
}
