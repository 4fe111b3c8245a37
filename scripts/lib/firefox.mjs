import {launch} from 'puppeteer-core';
import {findExecutable} from './find-executable.mjs';

/** Path of an installed Firefox: `FIREFOX_PATH`, then the search path. `undefined` when there is none. */
export function findFirefox() {
  return findExecutable(['firefox-esr', 'firefox'], {first: process.env.FIREFOX_PATH, others: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']});
}

/** Starts a headless Firefox by WebDriver BiDi, which needs no driver beside it. Talks to nobody but the tests. */
export async function launchFirefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Install firefox-esr or Firefox, or set FIREFOX_PATH to one.');
  return launch({browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: {'app.normandy.enabled': false, 'intl.accept_languages': 'en-GB'}});
}

/** The media features of a headless Firefox. WebDriver BiDi cannot change them. */
const MEDIA = {'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference', 'forced-colors': 'none'};

/**
 * A page of that Firefox. Its size can be set, though this Firefox knows nothing of the orientation that goes with it, a
 * space is named by itself, and of media features a test can have those that are there anyway.
 */
export async function openFirefoxPage(browser) {
  const page = await browser.newPage();
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  page.emulateMediaFeatures = async (features) => {
    const missing = features.filter(({name, value}) => MEDIA[name] !== value);
    if (missing.length > 0) throw new Error(`Firefox cannot be given ${missing.map(({name, value}) => `${name}: ${value}`).join(', ')}. Look at it in Chromium.`);
  };
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) => setViewport(size).catch((error) => {
    if (!/setScreenOrientationOverride/.test(error.message)) throw error;
  });
  return page;
}
