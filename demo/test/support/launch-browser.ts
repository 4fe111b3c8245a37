import {chromium, type Browser} from 'playwright-core';
import {CHROMIUM_FLAGS, findChromium} from '../../../scripts/lib/chromium.mjs';

/** Starts the Chromium of this computer, or the one that Playwright brings. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({...(executablePath ? {executablePath} : {}), args: CHROMIUM_FLAGS});
}
