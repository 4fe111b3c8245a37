import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {FeatureCollection} from 'geojson';
import {addProtocol, removeProtocol, type StyleSpecification} from 'maplibre-gl';
import {Selection} from '@cordiale/core';
import {defineTaxonomy} from '@cordiale/core/extend';
import type {CordialeMap} from './map.js';
import type {GivenBasemap} from './given-basemap.js';
import {paintOf} from './map-style.js';
import {readPalette} from './palette.js';
import {showTaxonomy} from '../../extend.js';
import {createEvent} from '../../testing/create-event.js';
import {createPmtiles, createPmtilesProtocol} from '../../testing/create-pmtiles.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import {createEvents, createMap, drawn, nameOf, symbol, symbols} from '../../testing/map-fixture.js';

/** Longest wait for what a slow machine draws. */
const WAIT = {timeout: 10_000};
const settled = async (map: CordialeMap) => {
  await map.updateComplete;
  await map.updateComplete;
};
const button = (map: CordialeMap, label: string) => [...map.renderRoot.querySelectorAll<HTMLButtonElement>('.controls button')].find(({textContent}) => textContent === label)!;
const active = (map: CordialeMap) => (map.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
const SQUARE: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {type: 'Feature', properties: {ISO_A2: 'IT'}, geometry: {type: 'Polygon', coordinates: [[[5, 35], [5, 48], [20, 48], [20, 35], [5, 35]]]}},
    {type: 'Feature', properties: {name: 'No code'}, geometry: {type: 'Polygon', coordinates: [[[30, 0], [30, 10], [40, 10], [40, 0], [30, 0]]]}},
  ],
};

async function createOn(basemap: GivenBasemap, {renderer = 'svg', attribution, worldview}: {renderer?: 'svg' | 'auto'; attribution?: string; worldview?: string} = {}) {
  const host = await fixture<HTMLElement>(html`<div style="width: 700px; height: 420px"><cordiale-map style="block-size: 100%" renderer=${renderer} focus="LT" .events=${createEvents()} .basemap=${basemap} .attribution=${attribution} .worldview=${worldview}></cordiale-map></div>`);
  const map = host.querySelector('cordiale-map')!;
  await drawn(map, renderer === 'svg' ? 'svg' : 'webgl');
  return map;
}

before(() => setViewport({width: 1000, height: 700}));

describe('cordiale-map: measure', () => {
  it('is chosen from a list, reflected, and explained by the legend and the sentences', async () => {
    const {map} = await createMap();
    const select = map.renderRoot.querySelector<HTMLSelectElement>('.measure select')!;
    select.value = 'type';
    select.dispatchEvent(new Event('change'));
    await settled(map);
    expect(map.getAttribute('measure')).to.equal('type');
    expect([...map.renderRoot.querySelectorAll('.swatch')].map(({textContent}) => textContent)).to.deep.equal(['Talks']);
    expect(nameOf(map, 'UA')).to.equal('Ukraine: 3 events with Lithuania, mostly talks (3)');
    expect(map.renderRoot.querySelector('.country[data-code="UA"]')?.classList.contains('step-6')).to.equal(true);
    await expect(map).to.be.accessible();
  });

  it('share writes percent', async () => {
    const {map} = await createMap();
    map.measure = 'share';
    await settled(map);
    expect(nameOf(map, 'UA')).to.equal('Ukraine: 3 events with Lithuania, 43% of all');
    expect([...map.renderRoot.querySelectorAll('.swatch')].map(({textContent}) => textContent)).to.deep.equal(['0–4 %', '5–9 %', '10–19 %', '20–39 %', '40–100 %']);
  });
});

describe('cordiale-map: families that a page adds', () => {
  const colour = {light: '#8a2be2', dark: '#c9a0ff'};
  const taxonomy = defineTaxonomy({
    families: {relief: {label: {en: 'Disaster relief'}, shape: 'house', colour}},
    types: {'rescue-team': {label: {en: 'Rescue team'}, family: 'relief', plover: 'AID', cameo: '074', direction: 'directed'}},
  });
  const events = [createEvent('a', {type: 'rescue-team'}), createEvent('b', {type: 'moonwalk', participants: ['LT', 'UA']})];
  const fillOf = (element: Element | null) => getComputedStyle(element!).fill;
  let takeBack = () => {};

  before(() => { takeBack = showTaxonomy(taxonomy); });
  after(() => takeBack());

  it('have their colour in the legend, in the circles and as the tint of the map, and what nobody knows stays neutral', async () => {
    const {map} = await createMap({events});
    map.measure = 'type';
    await settled(map);
    const swatches = [...map.renderRoot.querySelectorAll('.swatch')];
    const probe = map.renderRoot.querySelector<HTMLElement>('.probe')!;
    probe.style.color = 'var(--neutral)';
    const neutral = getComputedStyle(probe).color;
    expect(swatches.map((swatch) => [swatch.textContent, fillOf(swatch.querySelector('svg'))])).to.deep.equal([['Disaster relief', 'rgb(138, 43, 226)'], ['Other', neutral]]);
    expect(getComputedStyle(symbol(map, 'IT')!).getPropertyValue('--slices')).to.contain(colour.light);
    const tints = ['IT', 'UA', 'FR'].map((code) => fillOf(map.renderRoot.querySelector(`.country[data-code="${code}"]`)));
    expect(new Set(tints).size, tints.join()).to.equal(3);
    await expect(map).to.be.accessible();
  });

  it('have a tint for MapLibre to paint with', async () => {
    const {map} = await createMap({events});
    const paint = paintOf(readPalette(map.renderRoot.querySelector<HTMLElement>('.probe')!));
    const tints = (paint['countries']?.['fill-color'] as unknown[]).filter((part) => String(part).startsWith('rgba'));
    expect(new Set(tints).size).to.equal(14); // five steps, six families, the neutral one and the page's own; the land
  });
});

describe('cordiale-map: globe', () => {
  for (const renderer of ['svg', 'auto'] as const) {
    it(`turns flat and back by its button, drawn by ${renderer === 'svg' ? 'svg' : 'webgl'}`, async () => {
      const {map} = await createMap({renderer});
      button(map, 'Globe').click();
      await settled(map);
      expect([map.projection, button(map, 'Globe').getAttribute('aria-pressed')]).to.deep.equal(['globe', 'true']);
      if (renderer === 'auto') expect(map.internals.stage!.webgl!.map.getProjection().type).to.equal('globe');
      else expect(map.renderRoot.querySelector('.country[data-code="AU"]')?.getAttribute('d')).to.equal('');
      button(map, 'Globe').click();
      await settled(map);
      if (renderer === 'auto') expect(map.internals.stage!.webgl!.map.getProjection().type).to.equal('mercator');
      else expect(map.renderRoot.querySelector('.country[data-code="AU"]')?.getAttribute('d')).to.match(/^M/);
    });

    it(`hides what lies beyond the horizon, and an arrow key turns it in, drawn by ${renderer === 'svg' ? 'svg' : 'webgl'}`, async () => {
      const {map} = await createMap({renderer});
      map.projection = 'globe';
      await settled(map);
      map.internals.stage!.active.setCamera({lng: -98, lat: 39, zoom: 1});
      await waitUntil(() => symbol(map, 'UA').classList.contains('beyond'), 'Ukraine is beyond the horizon', WAIT);
      expect(symbol(map, 'US').classList.contains('beyond')).to.equal(false);
      symbol(map, 'LT').focus();
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => !symbol(map, 'UA').classList.contains('beyond'), 'Ukraine is in front', WAIT);
      expect(active(map)?.dataset.code).to.equal('UA');
    });
  }
});

describe('cordiale-map: the table', () => {
  it('has the same numbers, opened by T with the focus in it and closed by Escape with the focus back', async () => {
    const {map} = await createMap();
    symbol(map, 'UA').focus();
    await sendKeys({press: 't'});
    await settled(map);
    expect(active(map)?.classList.contains('table')).to.equal(true);
    const rows = [...map.renderRoot.querySelectorAll('.table tbody tr')].map((row) => [...row.children].map(({textContent}) => textContent.trim()));
    expect(rows).to.deep.equal([['Ukraine', '3', '0', '42.9%', ''], ['Italy', '2', '0', '28.6%', ''], ['Singapore', '1', '0', '14.3%', ''], ['US', '1', '0', '14.3%', 'plans only']]);
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await settled(map);
    expect([map.renderRoot.querySelector('.table'), active(map)?.classList.contains('symbol')]).to.deep.equal([null, true]);
  });

  it('chooses a country by its name', async () => {
    const {map, selection} = await createMap();
    button(map, 'Table').click();
    await settled(map);
    map.renderRoot.querySelector<HTMLButtonElement>('.table th button')!.click();
    expect(selection.clauseOf('map', 'country')?.value).to.deep.equal(['UA']);
  });
});

describe('cordiale-map: arrows with shift', () => {
  it('lead to the nearest country in their direction', async () => {
    const {map} = await createMap();
    symbol(map, 'LT').focus();
    const seen: (string | undefined)[] = [];
    await sendKeys({down: 'Shift'});
    for (const press of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp']) {
      await sendKeys({press});
      seen.push(active(map)?.dataset.code);
    }
    await sendKeys({up: 'Shift'});
    expect(seen).to.deep.equal(['IT', 'UA', 'SG', 'UA']);
  });
});

describe('cordiale-map: the view as a filter', () => {
  it('is off until somebody asks, then narrows the other views by the countries in view, and follows the camera', async () => {
    const selection = new Selection();
    const {map} = await createMap({selection});
    expect(selection.clauseOf('map', 'area')).to.equal(undefined);
    const box = map.renderRoot.querySelector<HTMLInputElement>('.area input')!;
    setTimeout(() => box.click());
    await oneEvent(map, 'cordiale-filter');
    expect(selection.clauseOf('map', 'area')?.value).to.deep.equal(['IT', 'SG', 'UA', 'US']);
    await settled(map);
    await nextFrame(); // the map is fitted again when what stands under it changes its height
    await nextFrame();
    map.internals.stage!.active.setCamera({lng: 20, lat: 48, zoom: 3});
    await waitUntil(() => selection.clauseOf('map', 'area')?.value.toString() === 'IT,UA', 'only the near ones', WAIT);
    await settled(map);
    expect(symbols(map).map(({dataset}) => dataset.code)).to.deep.equal(['LT', 'UA', 'IT', 'SG', 'US']);
  });

  it('goes when its chip is taken away, and when the box is cleared', async () => {
    const {map, selection} = await createMap();
    const box = () => map.renderRoot.querySelector<HTMLInputElement>('.area input')!;
    box().click();
    await settled(map);
    selection.remove('map', 'area');
    await settled(map);
    expect([map.filterView, box().checked]).to.deep.equal([false, false]);
    box().click();
    await settled(map);
    box().click();
    await settled(map);
    expect(selection.clauseOf('map', 'area')).to.equal(undefined);
  });
});

describe('cordiale-map: basemap', () => {
  it('of GeoJSON tints countries by their code and draws the others as land', async () => {
    const map = await createOn(SQUARE, {attribution: 'Own borders', worldview: 'Italian'});
    expect(map.renderRoot.querySelectorAll('.country').length).to.equal(2);
    expect(map.renderRoot.querySelector('.country[data-code="IT"]')?.classList.contains('step-2')).to.equal(true);
    expect(map.renderRoot.querySelector('.attribution')?.textContent).to.equal('Own borders, Italian view');
  });

  it('none draws symbols and links alone, in WebGL too', async () => {
    const map = await createOn('none', {renderer: 'auto'});
    expect([symbols(map).length, map.renderRoot.querySelector('.attribution')?.textContent]).to.deep.equal([5, '']);
  });

  it('of a style lies under the tints, its sources by a protocol of the page', async () => {
    const asked: string[] = [];
    addProtocol('fixture', async ({url}) => {
      asked.push(url);
      return {data: SQUARE};
    });
    const style: StyleSpecification = {
      version: 8,
      sources: {given: {type: 'geojson', data: 'fixture://borders'}},
      layers: [{id: 'ground', type: 'background', paint: {'background-color': '#123456'}}, {id: 'given', type: 'fill', source: 'given', paint: {'fill-color': '#ff0000'}}],
    };
    const map = await createOn(style, {renderer: 'auto'});
    const {map: inner} = map.internals.stage!.webgl!;
    expect(inner.getStyle().layers.map(({id}) => id)).to.deep.equal(['ground', 'given', 'countries', 'outlines', 'arcs', 'plans', 'arrows']);
    expect(inner.getFeatureState({source: 'countries', id: 'UA'})).to.deep.include({step: 3});
    expect(asked).to.deep.equal(['fixture://borders']);
    removeProtocol('fixture');
  });

  it('of a style may be its address', async () => {
    const style: StyleSpecification = {version: 8, sources: {}, layers: [{id: 'ground', type: 'background', paint: {'background-color': '#123456'}}]};
    const address = URL.createObjectURL(new Blob([JSON.stringify(style)], {type: 'application/json'}));
    const map = await createOn(address, {renderer: 'auto'});
    expect(map.internals.stage!.webgl!.map.getStyle().layers.map(({id}) => id)).to.deep.equal(['ground', 'countries', 'outlines', 'arcs', 'plans', 'arrows']);
    URL.revokeObjectURL(address);
  });

  it('of a style may come from a PMTiles archive, by the page\'s own protocol', async () => {
    addProtocol('pmtiles', createPmtilesProtocol(createPmtiles()));
    const style: StyleSpecification = {
      version: 8,
      sources: {given: {type: 'vector', url: 'pmtiles://world.pmtiles'}},
      layers: [{id: 'given', type: 'fill', source: 'given', 'source-layer': 'land', paint: {'fill-color': '#ff0000'}}],
    };
    const map = await createOn(style, {renderer: 'auto', attribution: '© Page'});
    const {map: inner} = map.internals.stage!.webgl!;
    expect(inner.queryRenderedFeatures({layers: ['given']}).length).to.be.above(0);
    expect(inner.getFeatureState({source: 'countries', id: 'UA'})).to.deep.include({step: 3});
    expect(map.renderRoot.querySelector('.attribution')?.textContent).to.equal('© Page, UN view');
    removeProtocol('pmtiles');
  });

  it('that cannot be used is reported, and the shipped one is shown', async () => {
    const reported = oneEvent(document, 'cordiale-error');
    const map = await createOn({type: 'FeatureCollection', features: []});
    expect((await reported).detail).to.deep.equal({code: 'map-failed', message: 'The basemap could not be used: The basemap has no country: wanted features with a Polygon or a MultiPolygon. The shipped one is shown.'});
    expect(map.renderRoot.querySelectorAll('.country').length).to.be.above(170);
  });

  it('can be changed', async () => {
    const map = await createOn('atlas');
    map.basemap = SQUARE;
    await waitUntil(() => map.renderRoot.querySelectorAll('.country').length === 2, 'the other borders', WAIT);
  });
});

describe('cordiale-map in print', () => {
  after(() => emulateMedia({media: 'screen'}));

  it('is SVG, and WebGL again on the screen', async () => {
    const {map} = await createMap({renderer: 'auto'});
    await emulateMedia({media: 'print'});
    await drawn(map, 'svg');
    expect(map.renderRoot.querySelectorAll('.country').length).to.be.above(170);
    await emulateMedia({media: 'screen'});
    await drawn(map, 'webgl');
  });
});
