import {findExecutable} from './find-executable.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIXED_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/** Flags for a headless Chromium that draws WebGL in software and talks to nobody but the tests. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/**
 * Flags for tests: WebGL is drawn as ever, and the page around it is put together without it. Software WebGL put pages together in three
 * times the processor time, which was most of what a journey took.
 */
export const TEST_FLAGS = [...CHROMIUM_FLAGS, '--disable-gpu-compositing'];

/** Path of an installed Chromium or Chrome: `CHROME_PATH`, the search path, then the usual places. `undefined` when there is none. */
export function findChromium() {
  return findExecutable(NAMES, {first: process.env.CHROME_PATH, others: FIXED_PLACES});
}

/** What is emulated on a page ends with the session that asked for it. */
const sessions = new WeakMap();

/** Sets what style sheets ask for: the medium and its features. */
export async function setChromiumMedia(page, {media, colorScheme, forcedColors, reducedMotion}) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const features = {'prefers-color-scheme': colorScheme, 'forced-colors': forcedColors, 'prefers-reduced-motion': reducedMotion};
  await sessions.get(page).send('Emulation.setEmulatedMedia', {media, features: Object.entries(features).map(([name, value]) => ({name, value}))});
}
