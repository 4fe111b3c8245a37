// What is measured in the page, for map.bench.mjs: the map element, and the same layers made by hand on bare MapLibre.
import {Map as MapLibreMap} from 'maplibre-gl';
import {EventStore, Selection} from '@cordiale/core';
import '../src/define/map.ts';
import {loadBasemap} from '../src/components/map/basemap.ts';
import {createMapPicture} from '../src/components/map/map-picture.ts';
import {arcFeatures, arrowFeatures, createMapStyle} from '../src/components/map/map-style.ts';
import {createArrowImage} from '../src/components/map/arrow-image.ts';
import {readPalette} from '../src/components/map/palette.ts';
import {generateEvents} from './generate-timeline-events.js';

const SIZE = {widthPx: 1000, heightPx: 600};
const CAMERA = {center: [24, 50], zoom: 2.5};
let fitted = CAMERA; // where the element has looked, so that the map by hand looks at the same
const stores = new Map(); // number of events → store

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function build(size) {
  if (!stores.has(size)) stores.set(size, new EventStore(generateEvents(size)));
  return stores.get(size).size;
}

function createBox() {
  const box = document.createElement('div');
  box.style.cssText = `inline-size: ${SIZE.widthPx}px; block-size: ${SIZE.heightPx}px`;
  document.body.append(box);
  return box;
}

async function show(store) {
  const box = createBox();
  const element = Object.assign(document.createElement('cordiale-map'), {focusCountry: 'LT', store, selection: new Selection()});
  element.style.blockSize = '100%';
  const started = performance.now();
  box.append(element);
  while (!element.internals?.stage?.webgl) await frame();
  await new Promise((resolve) => element.internals.stage.webgl.map.once('idle', resolve));
  const {lng, lat, zoom} = element.internals.stage.active.camera;
  fitted = {center: [lng, lat], zoom};
  if (element.drawnBy !== 'webgl') throw new Error('The map is idle and not drawn by WebGL.');
  return {element, box, elapsedMs: performance.now() - started, map: element.internals.stage.webgl.map};
}

/** Symbols and names as layers of MapLibre: what the element shows as buttons over the map. */
function symbolLayers(picture, {water, land, accent}) {
  const features = picture.marks.map(({at, name, number, isFocus, radiusPx, definiteRadiusPx}) => ({
    type: 'Feature', geometry: {type: 'Point', coordinates: at}, properties: {label: isFocus ? name : `${name} ${number}`, radiusPx, definiteRadiusPx},
  }));
  return {
    source: {type: 'geojson', data: {type: 'FeatureCollection', features}},
    layers: [
      {id: 'possible', type: 'circle', source: 'symbols', paint: {'circle-radius': ['get', 'radiusPx'], 'circle-color': land, 'circle-stroke-color': water, 'circle-stroke-width': 1.5}},
      {id: 'definite', type: 'circle', source: 'symbols', paint: {'circle-radius': ['get', 'definiteRadiusPx'], 'circle-color': accent}},
      {
        id: 'names', type: 'symbol', source: 'symbols',
        layout: {'text-field': ['get', 'label'], 'text-size': 12, 'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 1},
        paint: {'text-halo-color': water, 'text-halo-width': 1},
      },
    ],
  };
}

/** The same layers with the same data, set up as a page would without us: symbols and names are layers as well. */
async function showByHand(store) {
  const box = createBox();
  const probe = document.createElement('cordiale-map');
  probe.renderer = 'svg';
  document.body.append(probe);
  while (!probe.renderRoot?.querySelector?.('.probe')) await probe.updateComplete;
  const palette = readPalette(probe.renderRoot.querySelector('.probe'));
  probe.remove();
  const started = performance.now();
  const basemap = await loadBasemap();
  const picture = createMapPicture({store, clauses: [], match: store.match([]), focus: 'LT', locale: 'en-GB', size: SIZE});
  const style = createMapStyle(basemap, palette);
  const {source, layers} = symbolLayers(picture, palette);
  style.sources.symbols = source;
  style.layers.push(...layers);
  const map = new MapLibreMap({container: box, style, ...fitted, attributionControl: false, fadeDuration: 0, trackResize: false, maxPitch: 0});
  map.on('style.load', () => {
    const {image, options} = createArrowImage();
    map.addImage('arrow', image, options);
    map.getSource('arcs').setData(arcFeatures(picture.arcs));
    map.getSource('arrows').setData(arrowFeatures(picture.arcs));
    for (const {code, step} of picture.marks) map.setFeatureState({source: 'countries', id: code}, {step});
    for (const {id, widthPx} of picture.arcs) map.setFeatureState({source: 'arcs', id}, {widthPx});
  });
  await new Promise((resolve) => map.once('idle', resolve));
  return {map, box, elapsedMs: performance.now() - started};
}

async function first(size) {
  const {element, box, elapsedMs} = await show(stores.get(size));
  element.remove();
  box.remove();
  await frame();
  return elapsedMs;
}

async function firstByHand(size) {
  const {map, box, elapsedMs} = await showByHand(stores.get(size));
  map.remove();
  box.remove();
  return elapsedMs;
}

/** Script time of each frame of a pan: all that runs in the animation frame that draws it. */
async function framesOf(map, frames) {
  const times = [];
  const {requestAnimationFrame: original} = window;
  let spent = 0;
  window.requestAnimationFrame = (callback) => original.call(window, (now) => {
    const started = performance.now();
    callback(now);
    spent += performance.now() - started;
  });
  for (let step = 0; step < frames; step++) {
    spent = 0;
    const rendered = new Promise((resolve) => map.once('render', resolve));
    const started = performance.now();
    map.jumpTo({center: [24 + step * 0.2, 50], zoom: CAMERA.zoom});
    const jumped = performance.now() - started;
    await rendered;
    await new Promise((resolve) => setTimeout(resolve));
    times.push(jumped + spent);
  }
  window.requestAnimationFrame = original;
  return times;
}

async function frames(size, count) {
  const {box, map} = await show(stores.get(size));
  const times = await framesOf(map, count);
  box.firstChild.remove();
  box.remove();
  return times;
}

async function framesByHand(size, count) {
  const {map, box} = await showByHand(stores.get(size));
  const times = await framesOf(map, count);
  map.remove();
  box.remove();
  return times;
}

/** Script time of each step of a brush that is dragged, widened and narrowed: from the change of the selection to the updated map. */
async function steps(size) {
  const {element, box} = await show(stores.get(size));
  const {earliest, latest} = element.activeStore.extent;
  const ranges = [];
  for (const days of [3650, 365, 30]) for (let step = 0; step < 40; step++) ranges.push([earliest + 1000 + Math.round((step * days) / 40), days]);
  for (let step = 0; step < 40; step++) ranges.push([earliest + 2000, 30 + step * 20]);
  const times = [];
  for (const [from, days] of ranges) {
    const started = performance.now();
    element.activeSelection.set({source: 'timeline', field: 'time', value: {earliest: from, latest: Math.min(latest, from + days)}});
    await element.updateComplete;
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve));
  }
  element.remove();
  box.remove();
  return times;
}

/** Puts a map on the page and takes it away, again and again. Returns the live contexts after each cycle and the most there were at once. */
async function cycles(count) {
  const contexts = [];
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = Reflect.apply(original, this, [kind, ...rest]);
    if (kind === 'webgl2' && context && !contexts.some((reference) => reference.deref() === context)) contexts.push(new WeakRef(context));
    return context;
  };
  let most = 0;
  const live = () => contexts.filter((reference) => reference.deref()?.isContextLost() === false).length;
  for (let cycle = 0; cycle < count; cycle++) {
    const {element, box} = await show(stores.get(5000));
    most = Math.max(most, live());
    element.remove();
    box.remove();
    await frame();
  }
  HTMLCanvasElement.prototype.getContext = original;
  return {most, left: live()};
}

window.bench = {build, first, firstByHand, frames, framesByHand, steps, cycles};
