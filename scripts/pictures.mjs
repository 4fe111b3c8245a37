// Makes the pictures of the README from the built demo: `npm run pictures`. Needs a Chromium; see scripts/lib/ensure-chromium.mjs.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {build, preview} from 'vite';
import {CHROMIUM_FLAGS} from './lib/chromium.mjs';
import {ensureChromium} from './lib/ensure-chromium.mjs';
import {extractSeeds, prepare, ROOT} from './lib/steps.mjs';

const PICTURES = [
  {name: 'demo-light.png', colorScheme: 'light', state: ''},
  {name: 'demo-dark.png', colorScheme: 'dark', state: '#v=1&country=IT'},
];

await prepare();
extractSeeds();
const configFile = join(ROOT, 'vite.config.ts');
await build({configFile, logLevel: 'warn'});
const server = await preview({configFile, preview: {port: 0}});
const browser = await chromium.launch({executablePath: await ensureChromium(), args: CHROMIUM_FLAGS});
const folder = join(ROOT, 'docs', 'pictures');
mkdirSync(folder, {recursive: true});
for (const {name, colorScheme, state} of PICTURES) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}, colorScheme});
  await page.goto(`${server.resolvedUrls.local[0]}${state}`);
  await page.locator('cordiale-list button').first().waitFor();
  await page.locator('cordiale-map').hover({position: {x: 2, y: 2}}); // MapLibre waits for a person
  await page.waitForFunction(() => document.querySelector('cordiale-explorer').shadowRoot.querySelector('cordiale-map').drawnBy === 'webgl');
  await page.waitForLoadState('networkidle');
  await page.screenshot({path: join(folder, name), animations: 'disabled'});
  await page.close();
}
await browser.close();
await server.close();
console.log(`Made ${PICTURES.map(({name}) => name).join(' and ')} in docs/pictures.`);
