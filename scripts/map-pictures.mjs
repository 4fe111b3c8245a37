// Takes pictures of the map to be looked at, from the built demo: `node scripts/map-pictures.mjs [NAME …]`, into .cache/map-pictures.
// Each shows the events of the demo, and without a country in focus links that reach around the world.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {CHROMIUM_FLAGS} from './lib/chromium.mjs';
import {ensureChromium} from './lib/ensure-chromium.mjs';
import {ROOT} from './lib/steps.mjs';

const WIDE = {width: 1440, height: 900};
const TABLET = {width: 820, height: 1180};
const PHONE = {width: 390, height: 844};

/** What lies in the middle; without a camera the map looks at the partners. */
const EUROPE = {lng: 15, lat: 52, zoom: 3.4};
const PACIFIC = {lng: 180, lat: 5, zoom: 2};
const NORTH = {lng: 20, lat: 84, zoom: -1.2};
const SOUTH = {lng: 20, lat: -84, zoom: -1.2};

const VIEWS = {
  'partners': {}, 'europe': {camera: EUROPE}, 'world': {isWorld: true}, 'pacific': {camera: PACIFIC}, 'globe': {projection: 'globe'},
  'north': {projection: 'globe', camera: NORTH}, 'south': {projection: 'globe', camera: SOUTH}, 'flat-south': {camera: {lng: 0, lat: -85, zoom: 1}}, 'flat-north': {camera: {lng: 0, lat: 85, zoom: 1}},
};
const LOOKS = {'light': {}, 'dark': {colorScheme: 'dark'}, 'forced': {forcedColors: 'active'}, 'svg': {renderer: 'svg'}};

const pictures = [
  ...Object.entries(VIEWS).flatMap(([view, what]) => Object.entries(LOOKS).map(([look, how]) => ({name: `${view}-${look}`, viewport: WIDE, ...what, ...how}))),
  ...Object.entries({tablet: TABLET, phone: PHONE}).flatMap(([device, viewport]) => ['partners', 'world', 'globe'].flatMap((view) => ['light', 'dark', 'svg'].map((look) => ({name: `${view}-${look}-${device}`, viewport, ...VIEWS[view], ...LOOKS[look]})))),
];

const wanted = process.argv.slice(2);
const server = await preview({configFile: join(ROOT, 'vite.config.ts'), preview: {port: 0}});
const browser = await chromium.launch({executablePath: await ensureChromium(), args: CHROMIUM_FLAGS});
const folder = join(ROOT, '.cache', 'map-pictures');
mkdirSync(folder, {recursive: true});
for (const picture of pictures.filter(({name}) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) await take(picture);
await browser.close();
await server.close();
console.log(`Pictures are in ${folder}.`);

async function take({name, viewport, colorScheme = 'light', forcedColors = 'none', renderer = 'auto', projection = 'flat', camera, isWorld = false}) {
  const page = await browser.newPage({viewport, colorScheme, forcedColors});
  page.setDefaultTimeout(120_000);
  await page.goto(server.resolvedUrls.local[0]);
  await page.locator('cordiale-list button').first().waitFor();
  await page.evaluate(async (options) => {
    const {activeStore, activeSelection} = document.querySelector('cordiale-explorer').shadowRoot.querySelector('cordiale-map');
    const map = Object.assign(document.createElement('cordiale-map'), {store: activeStore, selection: activeSelection, renderer: options.renderer, projection: options.projection, focusCountry: options.isWorld ? '' : 'LT'});
    map.style.cssText = 'block-size: 100vh';
    document.body.replaceChildren(map);
    const until = async (is) => {
      while (!is()) await new Promise(requestAnimationFrame);
    };
    await until(() => map.drawnBy === (options.renderer === 'svg' ? 'svg' : 'webgl'));
    const rest = () => new Promise((resolve) => setTimeout(resolve, 700)); // names are placed when the camera has rested
    await rest();
    if (options.isWorld) map.renderRoot.querySelector('[aria-label="Fit the world"]').click();
    else if (options.camera) map.internals.stage.active.setCamera(options.camera);
    await until(() => !map.internals.stage.webgl?.map.isMoving());
    await rest();
  }, {renderer, projection, camera, isWorld});
  await page.screenshot({path: join(folder, `${name}.png`), animations: 'disabled'});
  await page.close();
}
