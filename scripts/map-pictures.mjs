// Takes pictures of the map to be looked at, from the built demo: `node scripts/map-pictures.mjs [NAME …]`, into .cache/map-pictures.
// Each shows the events of the demo, and without a country in focus links that reach around the world.
import {takePictures} from './lib/take-pictures.mjs';

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

await takePictures('map-pictures', pictures, async (page, address, {renderer = 'auto', projection = 'flat', camera, isWorld = false}) => {
  await page.goto(address);
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
});
