// Takes pictures of the timeline to be looked at, from the built demo: `node scripts/timeline-pictures.mjs [NAME …]`, into
// .cache/timeline-pictures: invented events in every level of detail and every look, with what is folded out below them.
import {takePictures} from './lib/take-pictures.mjs';

const WIDE = {width: 1440, height: 700};
const PHONE = {width: 390, height: 844};

/** How many events, and the set of the demo of which they are. */
const SIZES = {'5': {size: 5, data: 1000}, '50': {size: 50, data: 1000}, '500': {size: 500, data: 1000}, '5000': {size: 5000, data: 100_000}, 'million': {size: 1_000_000, data: 1_000_000}};
const LOOKS = {'light': {}, 'dark': {colorScheme: 'dark'}, 'forced': {forcedColors: 'active'}, 'right-to-left': {language: 'he'}};

const pictures = [
  ...Object.entries(SIZES).flatMap(([name, what]) => Object.entries(LOOKS).map(([look, how]) => ({name: `${name}-${look}`, viewport: WIDE, ...what, ...how}))),
  ...['light', 'dark'].map((look) => ({name: `50-${look}-phone`, viewport: PHONE, ...SIZES['50'], ...LOOKS[look]})),
];

await takePictures('timeline-pictures', pictures, async (page, address, {size, data, language = 'en-GB'}) => {
  await page.goto(`${address}?data=${data}&lang=${language.slice(0, 2)}`);
  await page.waitForFunction((count) => document.querySelector('cordiale-explorer')?.shadowRoot?.querySelector('cordiale-timeline')?.activeStore?.size === count, data);
  await page.evaluate(async ({count, locale}) => {
    const {activeStore} = document.querySelector('cordiale-explorer').shadowRoot.querySelector('cordiale-timeline');
    const step = activeStore.size / count;
    const store = step === 1 ? activeStore : new activeStore.constructor(Array.from({length: count}, (_, index) => activeStore.eventAt(Math.floor(index * step))), {articles: [...activeStore.articles.values()]});
    const timeline = Object.assign(document.createElement('cordiale-timeline'), {store, today: '2026-11-01', focusCountry: ''});
    document.documentElement.lang = locale;
    document.body.replaceChildren(timeline);
    while (!timeline.shadowRoot?.querySelector('.bin, .mark')) await timeline.updateComplete;
    timeline.dispatchEvent(new PointerEvent('pointerenter')); // as a reader does; it brings the legend
    while (!timeline.shadowRoot.querySelector('details')) await new Promise(requestAnimationFrame);
    timeline.shadowRoot.querySelector('details').open = true;
    await timeline.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300)); // what is folded out has been painted
  }, {count: size, locale: language});
});
