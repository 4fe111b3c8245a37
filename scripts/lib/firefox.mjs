import {tmpdir} from 'node:os';
import {launch} from 'puppeteer-core';
import {findExecutable} from './find-executable.mjs';

/** Path of an installed Firefox: `FIREFOX_PATH`, then the search path. `undefined` when there is none. */
export function findFirefox() {
  return findExecutable(['firefox-esr', 'firefox'], {first: process.env.FIREFOX_PATH, others: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']});
}

/** The page by which a browser of the tests is told what no protocol sets. */
const settingsPages = new WeakMap();

/** Starts a headless Firefox by WebDriver BiDi, which needs no driver beside it. Talks to nobody but the tests, saves to `downloadFolder` without asking, and lives in the zone of `env`. */
export async function launchFirefox({downloadFolder = tmpdir(), env = process.env} = {}) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Install firefox-esr or Firefox, or set FIREFOX_PATH to one.');
  const extraPrefsFirefox = {
    'app.normandy.enabled': false,
    'browser.download.dir': downloadFolder,
    'browser.download.folderList': 2, // that folder
    'dom.w3c_touch_events.enabled': 1, // as on a screen that can be touched
    'intl.accept_languages': 'en-GB',
  };
  const browser = await launch({browser: 'firefox', executablePath, headless: true, args: ['--remote-allow-system-access'], env, extraPrefsFirefox});
  const [settings] = await browser.pages();
  settings.goto('about:config').catch(() => {}); // nothing tells when it is complete, for it changes to another process
  while (!await settings.evaluate(() => typeof Services === 'object').catch(() => false));
  settingsPages.set(browser, settings);
  return browser;
}

/** A page of that Firefox, or of one of its contexts. Its size can be set, though this Firefox knows nothing of the orientation that goes with it, and a space is named by itself. */
export async function openFirefoxPage(opener) {
  const page = await opener.newPage();
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) => setViewport(size).catch((error) => {
    if (!/setScreenOrientationOverride/.test(error.message)) throw error;
  });
  return page;
}

/** Sets what style sheets ask for: the medium and its features. WebDriver BiDi cannot; the browser itself can, for all its pages. A page has them a little later. */
export async function setFirefoxMedia(page, {media, colorScheme, forcedColors, reducedMotion}) {
  await settingsPages.get(page.browser()).evaluate(({overrides, motion}) => {
    for (const {gBrowser} of Services.wm.getEnumerator('navigator:browser')) for (const {browsingContext} of gBrowser.browsers) Object.assign(browsingContext, overrides);
    Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
  }, {overrides: {mediumOverride: media, prefersColorSchemeOverride: colorScheme, forcedColorsOverride: forcedColors}, motion: reducedMotion === 'reduce' ? 1 : 0});
}
