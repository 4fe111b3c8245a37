// What is measured in the page, for timeline.bench.mjs. Both timelines get the same events and the same size.
import {EventStore} from '@cordiale/core';
import '../src/define/timeline.ts';
import {DataSet, Timeline} from 'vis-timeline/standalone';
import {generateEvents} from './generate-timeline-events.js';
import {STEP_BEGINS, STEP_ENDS} from './step-marks.js';

const WIDTH_PX = 1200;
const REST_FRAMES = 10;
const stores = new Map(); // number of events → store
let events = [];

/** Until the page has painted what was drawn. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Until the page has nothing left to draw: what was drawn before must not be waited for within a measurement. */
async function rest() {
  for (let frame = 0; frame < REST_FRAMES; frame++) await painted();
}

function createBox() {
  const box = document.createElement('div');
  box.style.cssText = `inline-size: ${WIDTH_PX}px`;
  document.body.append(box);
  return box;
}

/** Makes the events once; the first of them are a smaller set. */
function take(size) {
  if (events.length < size) events = generateEvents(size);
  return events.length === size ? events : events.slice(0, size);
}

async function show(store) {
  const box = createBox();
  const element = document.createElement('cordiale-timeline');
  element.focusCountry = 'LT';
  element.today = '2026-01-01';
  element.store = store;
  box.append(element);
  while (!element.shadowRoot?.querySelector('.bin, .mark')) await element.updateComplete;
  await element.updateComplete;
  return {element, box};
}

/** Builds a store of this many events, so that measuring begins with it. */
function build(size) {
  stores.set(size, new EventStore(take(size)));
  return stores.get(size).size;
}

/** Milliseconds from the data to the first complete picture. Without a store already built, building it counts. */
async function first(size) {
  const given = stores.has(size) ? null : take(size);
  await rest();
  const started = performance.now();
  const {box} = await show(stores.get(size) ?? new EventStore(given));
  await painted();
  const elapsedMs = performance.now() - started;
  box.remove();
  return elapsedMs;
}

/** The same for vis-timeline, in groups by partner. */
async function firstOfVis(size) {
  const items = take(size).map(({id, type, date, participants}) => ({
    id, content: type, group: participants[1].country, start: date.earliest,
    ...(date.earliest === date.latest ? {type: 'point'} : {end: date.latest}),
  }));
  const groups = [...new Set(items.map(({group}) => group))].map((id) => ({id, content: id}));
  const box = createBox();
  await rest();
  const started = performance.now();
  const timeline = new Timeline(box, new DataSet(items), new DataSet(groups), {stack: true});
  const elapsedMs = (await settled(timeline)) - started;
  timeline.destroy();
  box.remove();
  return elapsedMs;
}

/** When vis-timeline has painted for the last time: it fits its range and stacks again after a first, partial picture. */
async function settled(timeline) {
  let isChanged = false;
  timeline.on('changed', () => (isChanged = true));
  let last = 0;
  for (let quiet = 0; last === 0 || quiet < 5; quiet++) {
    await painted();
    if (!isChanged) continue;
    [isChanged, last, quiet] = [false, performance.now(), 0];
  }
  return last;
}

/** Sets marks around each of many steps: pans at three scales, and zooms from the whole to a month and back. Gives the most nodes there were. */
async function steps(size) {
  const {element, box} = await show(stores.get(size));
  const {earliest, latest} = element.activeStore.extent;
  const windows = [];
  for (const days of [3650, 730, 90]) for (let step = 0; step < 40; step++) windows.push([earliest + 1000 + Math.round((step * days) / 40), days]);
  for (let step = 0; step < 60; step++) windows.push([earliest + 2000, Math.round(30 * 400 ** (Math.abs(step - 30) / 30))]);
  let most = 0;
  for (const [from, days] of windows) {
    performance.mark(STEP_BEGINS);
    element.activeSelection.set({source: 'timeline', field: 'time', value: {earliest: from, latest: Math.min(latest, from + days)}});
    await element.updateComplete;
    performance.mark(STEP_ENDS);
    most = Math.max(most, element.shadowRoot.querySelectorAll('*').length);
    await painted();
  }
  box.remove();
  return most;
}

window.bench = {build, first, firstOfVis, steps};
