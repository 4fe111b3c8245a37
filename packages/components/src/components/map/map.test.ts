import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {parseIsoDay, Selection, type Clause} from '@cordiale/core';
import {createEvent} from '../../testing/create-event.js';
import type {CordialeMap} from './map.js';
import {emulateMedia} from '../../testing/emulate-media.js';
import {createEvents, createMap, drawn, nameOf, pointOf, symbol, symbols} from '../../testing/map-fixture.js';

const during = (from: string, to: string): Clause => ({source: 'timeline', field: 'time', value: {earliest: parseIsoDay(from) ?? 0, latest: parseIsoDay(to) ?? 0}});
const chosen = (selection: Selection) => (selection.clauseOf('map', 'country')?.value ?? []) as readonly string[];
const active = (map: CordialeMap) => (map.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
/** Longest wait for what a slow machine draws. */
const WAIT = {timeout: 10_000};
const settled = async (map: CordialeMap) => {
  await map.updateComplete;
  await map.updateComplete;
};

/** What a renderer shows of a country and of an arc, read from what it has really drawn. */
function drawnCountry(map: CordialeMap, code: string): {step: number; isOutlined: boolean} {
  const webgl = map.internals.stage?.webgl;
  if (map.drawnBy === 'webgl' && webgl) {
    const {step = 0} = webgl.map.getFeatureState({source: 'countries', id: code}) as {step?: number};
    const {isChosen = false, isHovered = false} = webgl.map.getFeatureState({source: 'outlines', id: code}) as {isChosen?: boolean; isHovered?: boolean};
    return {step, isOutlined: isChosen || isHovered};
  }
  const shape = map.renderRoot.querySelector(`.country[data-code="${code}"]`);
  return {step: Number(/step-(\d)/.exec(shape?.getAttribute('class') ?? '')?.[1]), isOutlined: map.renderRoot.querySelector('.outline') !== null};
}

function drawnArcs(map: CordialeMap): {id: string; isPlan: boolean}[] {
  const webgl = map.internals.stage?.webgl;
  if (map.drawnBy === 'webgl' && webgl) {
    const features = webgl.map.queryRenderedFeatures({layers: ['arcs', 'plans']});
    return [...new Map(features.map(({properties, layer}) => [String(properties.id), {id: String(properties.id), isPlan: layer.id === 'plans'}])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return [...map.renderRoot.querySelectorAll('.arc')].map((arc) => ({id: arc.getAttribute('data-id') ?? '', isPlan: arc.classList.contains('plan')})).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function drawnHeads(map: CordialeMap): string[] {
  const webgl = map.internals.stage?.webgl;
  if (map.drawnBy === 'webgl' && webgl) return [...new Set(webgl.map.queryRenderedFeatures({layers: ['arrows']}).map(({properties}) => String(properties.id)))];
  return [...map.renderRoot.querySelectorAll('.heads path')].map((head) => head.getAttribute('data-id') ?? '');
}

/** Whether the line of an arc is seen at a place of the picture, or a symbol or button lies on it. */
function isArcAt(map: CordialeMap, {x, y}: {x: number; y: number}): boolean {
  const webgl = map.internals.stage?.webgl;
  if (map.drawnBy === 'webgl' && webgl) return webgl.map.queryRenderedFeatures([x, y], {layers: ['arcs']}).length > 0;
  for (const arc of map.renderRoot.querySelectorAll<SVGElement>('.arc')) arc.style.pointerEvents = 'stroke'; // so that it can be hit
  const {left, top} = map.renderRoot.querySelector('.svg-map')!.getBoundingClientRect();
  const hit = (map.renderRoot as ShadowRoot).elementFromPoint(left + x, top + y);
  const drawn = hit instanceof SVGUseElement ? map.renderRoot.querySelector(hit.getAttribute('href')!) : hit;
  return drawn?.closest('.svg-map') == null || drawn.closest('.arcs') !== null;
}

/** The names that are seen. */
const namesOf = (map: CordialeMap) => symbols(map).filter(({dataset}) => dataset.side).map((button) => ({code: button.dataset.code ?? '', box: button.querySelector('.name')!.getBoundingClientRect()}));

/** Names that lie on something, and on what. */
function touching(map: CordialeMap): string[] {
  const isOver = (a: DOMRect, b: DOMRect) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const names = namesOf(map);
  const things = [
    ...symbols(map).map((button) => ({name: `symbol ${button.dataset.code}`, box: button.querySelector('.possible')!.getBoundingClientRect()})),
    ...[...map.renderRoot.querySelectorAll('.controls, .attribution')].map((part) => ({name: part.className, box: part.getBoundingClientRect()})),
  ];
  return names.flatMap(({code, box}, index) => [
    ...things.filter((thing) => isOver(box, thing.box)).map(({name}) => `${code} on ${name}`),
    ...names.slice(index + 1).filter((other) => isOver(box, other.box)).map((other) => `${code} on ${other.code}`),
  ]);
}

/** Moves one or two fingers over the map from left to right, as a browser tells of them. */
function drag(map: CordialeMap, fingers: number): void {
  const canvas = map.renderRoot.querySelector('canvas');
  const target = canvas ?? map.renderRoot.querySelector('.svg-map')!;
  const {left, top} = target.getBoundingClientRect();
  map.renderRoot.querySelector('.stage')!.setPointerCapture = () => undefined; // no browser knows of these pointers
  for (const [step, type] of ['start', 'move', 'move', 'move', 'end'].entries()) {
    const at = Array.from({length: fingers}, (_, finger) => ({clientX: left + 200 + step * 20, clientY: top + 120 + finger * 90}));
    if (canvas) {
      const touches = at.map((place, identifier) => new Touch({identifier, target, ...place}));
      target.dispatchEvent(new TouchEvent(`touch${type}`, {bubbles: true, composed: true, cancelable: true, touches: type === 'end' ? [] : touches, targetTouches: type === 'end' ? [] : touches, changedTouches: touches}));
    } else {
      for (const [pointerId, place] of at.entries()) target.dispatchEvent(new PointerEvent(`pointer${type === 'start' ? 'down' : type === 'end' ? 'up' : type}`, {bubbles: true, composed: true, cancelable: true, pointerType: 'touch', pointerId, ...place}));
    }
  }
}

before(() => setViewport({width: 1000, height: 700}));
afterEach(() => resetMouse());

for (const renderer of ['svg', 'auto'] as const) {
  const by = renderer === 'svg' ? 'svg' : 'webgl';

  describe(`cordiale-map drawn by ${by}: accessibility`, () => {
    it('has no violation that axe knows, with a choice and without, and empty', async () => {
      const {map, selection} = await createMap({renderer});
      await expect(map).to.be.accessible();
      selection.set({source: 'map', field: 'country', value: ['UA']});
      await settled(map);
      await expect(map).to.be.accessible();
      const {map: empty} = await createMap({renderer, events: []});
      await expect(empty).to.be.accessible();
    });

    it('has no target under 24 pixels, the table included', async () => {
      const {map} = await createMap({renderer});
      const smallest = () => [...map.renderRoot.querySelectorAll('button, select, label')].map((target) => {
        const {width, height} = target.getBoundingClientRect();
        return Math.min(width, height);
      }).sort((x, y) => x - y)[0];
      expect(smallest()).to.be.at.least(24);
      [...map.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent === 'Table')!.click();
      await settled(map);
      expect(map.renderRoot.querySelectorAll('.table button').length).to.equal(4);
      expect(smallest()).to.be.at.least(24);
    });

    it('has one tab stop for the map, one for the countries, then its buttons', async () => {
      const {map} = await createMap({renderer});
      const stops = [...map.renderRoot.querySelectorAll<HTMLElement>('[tabindex="0"], .controls button')].filter((stop) => !stop.closest('[inert]'));
      expect(stops.map((stop) => stop.getAttribute('aria-label'))).to.deep.equal(['Map of countries', 'Lithuania, in focus: 7 events', 'Zoom in', 'Zoom out', 'Fit partners', 'Fit the world', null, null]);
    });
  });

  describe(`cordiale-map drawn by ${by}: the picture`, () => {
    it('tints partners by count, and none of plans alone nor any other country', async () => {
      const {map} = await createMap({renderer});
      expect(['UA', 'IT', 'US', 'DE', 'LT'].map((code) => drawnCountry(map, code).step)).to.deep.equal([3, 2, 0, 0, 0]);
    });

    it('has a hollow symbol for a partner of plans alone', async () => {
      const {map} = await createMap({renderer});
      const borderOf = (code: string) => getComputedStyle(symbol(map, code).querySelector('.possible')!).borderTopStyle;
      expect([borderOf('US'), borderOf('UA')]).to.deep.equal(['dashed', 'none']);
    });

    it('puts an arrow head on what one does for another, and none on what is done together', async () => {
      const {map} = await createMap({renderer, events: [createEvent('a'), {...createEvent('b', {type: 'meeting'}), participants: ['LT', 'UA'].map((country) => ({country, role: 'actor', via: 'name'}))}]});
      await waitUntil(() => drawnArcs(map).length === 2, 'two arcs', WAIT);
      expect(drawnArcs(map).map(({id}) => id)).to.deep.equal(['LT=UA', 'LT>IT']);
      await waitUntil(() => drawnHeads(map).length > 0, 'an arrow head', WAIT);
      expect(drawnHeads(map)).to.deep.equal(['LT>IT']);
    });

    it('keeps one symbol for each country at every zoom', async () => {
      const {map} = await createMap({renderer});
      for (const zoom of [0, 3, 6]) {
        map.internals.stage!.active.setCamera({lng: 24, lat: 52, zoom});
        await settled(map);
        expect(symbols(map).map(({dataset, hidden}) => [dataset.code, hidden])).to.deep.equal(['LT', 'UA', 'IT', 'SG', 'US'].map((code) => [code, false]));
      }
    });

    it('lets no name lie on another name, on a symbol or on the buttons', async () => {
      const codes = ['UA', 'PL', 'LV', 'EE', 'FI', 'SE', 'DK', 'DE', 'NL', 'BE', 'FR', 'IT', 'IL', 'GE', 'MD', 'RO', 'CZ', 'SK', 'GB', 'US'];
      const events = codes.flatMap((code, index) => Array.from({length: 1 + ((index * 7) % 13)}, (_, copy) => createEvent(`${code}${copy}`, {participants: ['LT', code]})));
      const {map} = await createMap({renderer, events});
      await waitUntil(() => namesOf(map).length > 5, 'names are placed', WAIT);
      await settled(map);
      expect(touching(map)).to.deep.equal([]);
    });

    it('draws one arc each way, and dashes what is only planned or proposed', async () => {
      const {map} = await createMap({renderer});
      await waitUntil(() => drawnArcs(map).length === 5, 'five arcs', WAIT);
      expect(drawnArcs(map)).to.deep.equal([{id: 'LT>IT', isPlan: false}, {id: 'LT>SG', isPlan: false}, {id: 'LT>UA', isPlan: false}, {id: 'UA>LT', isPlan: false}, {id: 'US>LT', isPlan: true}]);
    });

    it('shows all of an arc that crosses the antimeridian, from either side', async () => {
      const {map} = await createMap({renderer, focus: '', events: [createEvent('there', {participants: ['US', 'JP']}), createEvent('back', {participants: ['JP', 'US']})]});
      const {stage, picture} = map.internals;
      const hidden = () => picture!.arcs.flatMap(({id, line}) => line.map((place) => stage!.active.project(place)!).filter((point) => !isArcAt(map, point)).map(({x}) => `${id} at ${Math.round(x)}`));
      if (by === 'webgl') await waitUntil(() => hidden().length === 0, 'MapLibre has drawn them', WAIT);
      expect(hidden()).to.deep.equal([]);
    });

    it('has a symbol for a state too small for the basemap', async () => {
      const {map} = await createMap({renderer});
      expect(nameOf(map, 'SG')).to.equal('Singapore: 1 event with Lithuania');
    });

    it('shows all partners inside its edges', async () => {
      const {map} = await createMap({renderer});
      const stage = map.renderRoot.querySelector('.stage')!.getBoundingClientRect();
      for (const button of symbols(map)) {
        const {left, right, top, bottom} = button.getBoundingClientRect();
        expect([left >= stage.left, right <= stage.right, top >= stage.top, bottom <= stage.bottom], button.dataset.code ?? '').to.deep.equal([true, true, true, true]);
      }
    });
  });

  describe(`cordiale-map drawn by ${by}: keyboard and pointer`, () => {
    it('arrows lead through the countries by number of events, Home and End to the first and last', async () => {
      const {map} = await createMap({renderer});
      symbol(map, 'LT').focus();
      const seen: (string | undefined)[] = [];
      for (const press of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'Home']) {
        await sendKeys({press});
        seen.push(active(map)?.dataset.code);
      }
      expect(seen).to.deep.equal(['UA', 'IT', 'UA', 'US', 'LT']);
    });

    it('Enter chooses a country, Enter again lets go of it', async () => {
      const {map, selection} = await createMap({renderer});
      symbol(map, 'UA').focus();
      await sendKeys({press: 'Enter'});
      expect(chosen(selection)).to.deep.equal(['UA']);
      await settled(map);
      expect(symbol(map, 'UA').getAttribute('aria-pressed')).to.equal('true');
      await sendKeys({press: 'Enter'});
      expect(chosen(selection)).to.deep.equal([]);
    });

    it('Enter with shift adds a country, Escape lets go of all', async () => {
      const {map, selection} = await createMap({renderer});
      symbol(map, 'UA').focus();
      await sendKeys({press: 'Enter'});
      symbol(map, 'IT').focus();
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Enter'});
      await sendKeys({up: 'Shift'});
      expect(chosen(selection)).to.deep.equal(['UA', 'IT']);
      await sendKeys({press: 'Escape'});
      expect(chosen(selection)).to.deep.equal([]);
    });

    it('a click on the land of a partner chooses it, one on another land or at sea does nothing', async () => {
      const {map, selection} = await createMap({renderer});
      await sendMouse({type: 'click', position: pointOf(map, 'US', [-14, -14])});
      expect(chosen(selection)).to.deep.equal(['US']);
      await sendMouse({type: 'click', position: pointOf(map, 'US', [0, -70])});
      expect(chosen(selection)).to.deep.equal(['US']);
    });

    it('a click on a symbol replaces the choice, one with shift adds to it', async () => {
      const {map, selection} = await createMap({renderer});
      await sendMouse({type: 'click', position: pointOf(map, 'US')});
      await sendMouse({type: 'click', position: pointOf(map, 'SG')});
      expect(chosen(selection)).to.deep.equal(['SG']);
      await sendKeys({down: 'Shift'});
      await sendMouse({type: 'click', position: pointOf(map, 'US')});
      await sendKeys({up: 'Shift'});
      expect(chosen(selection)).to.deep.equal(['SG', 'US']);
    });

    it('a drag moves the map and chooses nothing, even when it begins on a symbol', async () => {
      const {map, selection} = await createMap({renderer});
      const [x, y] = pointOf(map, 'US');
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 40, y + 10]});
      await sendMouse({type: 'move', position: [x + 80, y + 20]});
      await sendMouse({type: 'up'});
      await waitUntil(() => pointOf(map, 'US')[0] > x + 60, 'the map has moved', WAIT);
      expect(chosen(selection)).to.deep.equal([]);
    });

    it('leaves the wheel to the page unless ctrl is held', async () => {
      const {map} = await createMap({renderer});
      const target = map.renderRoot.querySelector(by === 'svg' ? '.svg-map' : 'canvas')!;
      const wheel = (ctrlKey: boolean, on: Element = target) => {
        const {left, top} = target.getBoundingClientRect();
        const event = new WheelEvent('wheel', {deltaY: -120, ctrlKey, bubbles: true, composed: true, cancelable: true, clientX: left + 200, clientY: top + 100});
        on.dispatchEvent(event);
        return event.defaultPrevented;
      };
      const zoom = map.internals.stage!.active.camera.zoom;
      expect(wheel(false)).to.equal(false);
      await settled(map);
      expect(map.renderRoot.querySelector('.hint')?.textContent).to.match(/scroll to zoom the map$/);
      expect(wheel(true)).to.equal(true);
      expect(wheel(true, symbol(map, 'US'))).to.equal(true);
      await waitUntil(() => map.internals.stage!.active.camera.zoom > zoom, 'zoomed in', WAIT);
    });

    it('leaves one finger to the page and says so, and moves with two', async () => {
      const {map} = await createMap({renderer});
      const {lng} = map.internals.stage!.active.camera;
      drag(map, 1);
      await waitUntil(() => map.renderRoot.querySelector('.hint')?.textContent === 'Two fingers move the map', 'the hint', WAIT);
      expect(map.internals.stage!.active.camera.lng).to.equal(lng);
      drag(map, 2);
      await waitUntil(() => map.internals.stage!.active.camera.lng < lng - 1, 'the map has moved', WAIT);
    });

    it('arrow keys on the map itself move it, + and − zoom it', async () => {
      const {map} = await createMap({renderer});
      const camera = () => map.internals.stage!.active.camera;
      const before = camera();
      map.renderRoot.querySelector<HTMLElement>(by === 'svg' ? '.svg-map' : 'canvas')!.focus();
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => camera().lng > before.lng + 1, 'further east', WAIT);
      await sendKeys({press: '+'});
      await waitUntil(() => camera().zoom > before.zoom + 0.9, 'nearer', WAIT);
    });

    it('moves smoothly, or at once for who wants less motion', async () => {
      const {map} = await createMap({renderer});
      const {active: drawing} = map.internals.stage!;
      const place = () => drawing.project([40, 55])!.x;
      const press = (label: string) => {
        const before = place();
        map.renderRoot.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!.click();
        return [before, place()] as const;
      };
      const [before, during] = press('Zoom in');
      expect(during).to.be.closeTo(before, 1);
      await waitUntil(() => Math.abs(place() - (2 * before - 350)) < 0.01, 'twice as large', WAIT);
      await emulateMedia({reducedMotion: 'reduce'});
      const [near, far] = press('Zoom out');
      expect(far).to.be.closeTo((near + 350) / 2, 0.01);
      await emulateMedia({reducedMotion: 'no-preference'});
    });

    it('buttons zoom in, show the world and come back to the partners', async () => {
      const {map} = await createMap({renderer});
      const {camera} = map.internals.stage!.active;
      const press = (label: string) => map.renderRoot.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!.click();
      const zoom = () => map.internals.stage!.active.camera.zoom;
      press('Zoom in');
      await waitUntil(() => Math.abs(zoom() - camera.zoom - 1) < 0.001, 'one step nearer', WAIT);
      press('Fit the world');
      await waitUntil(() => zoom() < camera.zoom, 'the world', WAIT);
      press('Fit partners');
      await waitUntil(() => Math.abs(zoom() - camera.zoom) < 0.001, 'back at the partners', WAIT);
    });

    it('where a person moves it is held once it rests, and is no setting at the partners', async () => {
      const {map, selection} = await createMap({renderer});
      const heard: unknown[] = [];
      map.addEventListener('cordiale-arrange', ({detail}) => heard.push([detail.name, detail.value]));
      const press = (name: string) => map.renderRoot.querySelector<HTMLElement>(`.controls [aria-label="${name}"]`)!.click();
      press('Zoom in');
      await waitUntil(() => selection.setting('map', 'camera') !== undefined, 'held', WAIT);
      const {lat, lng, zoom} = map.internals.stage!.active.camera;
      const written = [lat, lng, zoom].map((number) => Math.round(number * 100) / 100).join('~');
      expect(selection.toQuery()).to.equal(`v=1&map.camera=${written}`);
      press('Fit the world');
      await waitUntil(() => selection.setting('map', 'camera') === 'world', 'the world is held', WAIT);
      press('Fit partners');
      await waitUntil(() => selection.setting('map', 'camera') === undefined, 'nothing is held', WAIT);
      expect(heard).to.deep.equal([['camera', written], ['camera', 'world'], ['camera', 'partners']]);
      expect(map.camera).to.equal('partners');
    });

    it('an arrow to a country outside the picture brings it in', async () => {
      const {map} = await createMap({renderer});
      map.internals.stage!.active.setCamera({lng: -98, lat: 39, zoom: 4});
      symbol(map, 'LT').focus();
      await sendKeys({press: 'ArrowRight'});
      const stage = map.renderRoot.querySelector('.stage')!.getBoundingClientRect();
      await waitUntil(() => {
        const [x, y] = pointOf(map, 'UA');
        return x > stage.left && x < stage.right && y > stage.top && y < stage.bottom;
      }, 'Ukraine is in the picture', WAIT);
    });
  });

  describe(`cordiale-map drawn by ${by}: events`, () => {
    it('fires cordiale-filter for a click, bubbling and composed', async () => {
      const {map} = await createMap({renderer});
      setTimeout(() => symbol(map, 'UA').click());
      const {detail, bubbles, composed} = await oneEvent(map, 'cordiale-filter');
      expect([detail.clauses, bubbles, composed]).to.deep.equal([[{source: 'map', field: 'country', value: ['UA']}], true, true]);
    });

    it('fires nothing for a choice made by a program', async () => {
      const {map, selection} = await createMap({renderer});
      let fired = 0;
      map.addEventListener('cordiale-filter', () => fired++);
      selection.set({source: 'map', field: 'country', value: ['UA']});
      await settled(map);
      expect(fired).to.equal(0);
    });
  });

  describe(`cordiale-map drawn by ${by}: selection in and out`, () => {
    it('counts what passes the other filters, and moves nothing', async () => {
      const {map, selection} = await createMap({renderer});
      const before = pointOf(map, 'UA');
      selection.set(during('2019-01-01', '2019-06-30'));
      await settled(map);
      expect([nameOf(map, 'UA'), nameOf(map, 'IT'), nameOf(map, 'US')]).to.deep.equal([
        'Ukraine: 1 event with Lithuania', 'Italy: 1 possible event with Lithuania', 'US: no matching event with Lithuania',
      ]);
      expect(['UA', 'IT', 'US'].map((code) => drawnCountry(map, code).step)).to.deep.equal([1, 0, 0]);
      expect(pointOf(map, 'UA')).to.deep.equal(before);
      await waitUntil(() => drawnArcs(map).length === 3, 'arcs of the matching events', WAIT);
      expect(drawnArcs(map).map(({id}) => id)).to.deep.equal(['LT>IT', 'LT>SG', 'UA>LT']);
    });

    it('is not filtered by its own choice, and outlines it', async () => {
      const {map, selection} = await createMap({renderer});
      symbol(map, 'UA').click();
      await settled(map);
      expect(nameOf(map, 'IT')).to.equal('Italy: 2 events with Lithuania');
      expect(drawnCountry(map, 'UA').isOutlined).to.equal(true);
      selection.clear();
      await settled(map);
      expect(drawnCountry(map, 'UA').isOutlined).to.equal(false);
    });

    it('points at the country under the pointer, and at none when it leaves', async () => {
      const {map, selection} = await createMap({renderer});
      await sendMouse({type: 'move', position: pointOf(map, 'US', [-14, -14])});
      await waitUntil(() => selection.hovered.country === 'US', 'over the land of the United States', WAIT);
      await settled(map);
      expect(map.renderRoot.querySelector('.tip')?.textContent).to.equal('US: 1 event with Lithuania; planned, proposed or denied only');
      await sendMouse({type: 'move', position: pointOf(map, 'SG')});
      await waitUntil(() => selection.hovered.country === 'SG', 'over the symbol of Singapore', WAIT);
      await sendMouse({type: 'move', position: [950, 680]});
      await waitUntil(() => selection.hovered.country === undefined, 'beside the map', WAIT);
    });

    it('outlines the countries of an event pointed at elsewhere', async () => {
      const {map, selection} = await createMap({renderer});
      selection.hover({event: 'it1'});
      await settled(map);
      expect(drawnCountry(map, 'IT').isOutlined).to.equal(true);
      expect(symbol(map, 'IT').classList.contains('hovered')).to.equal(true);
      expect(symbol(map, 'UA').classList.contains('hovered')).to.equal(false);
      selection.hover({});
      await settled(map);
      expect(drawnCountry(map, 'IT').isOutlined).to.equal(false);
    });

    it('outlines the countries of an event chosen elsewhere, and points at a country whose symbol has the focus', async () => {
      const {map, selection} = await createMap({renderer});
      selection.choose(['it1']);
      await settled(map);
      expect(drawnCountry(map, 'IT').isOutlined).to.equal(true);
      selection.choose([]);
      await settled(map);
      expect(drawnCountry(map, 'IT').isOutlined).to.equal(false);
      symbol(map, 'UA').focus();
      expect(selection.hovered.country).to.equal('UA');
      symbol(map, 'UA').blur();
      expect(selection.hovered.country).to.equal(undefined);
    });
  });

  describe(`cordiale-map drawn by ${by}: lifecycle`, () => {
    it('keeps its picture when it is moved', async () => {
      const {map} = await createMap({renderer});
      const drawing = map.renderRoot.querySelector(by === 'svg' ? '.svg-map' : 'canvas');
      const elsewhere = await fixture<HTMLElement>(html`<div style="height: 420px"></div>`);
      elsewhere.append(map);
      await settled(map);
      expect(map.drawnBy).to.equal(by);
      expect(map.renderRoot.querySelector(by === 'svg' ? '.svg-map' : 'canvas')).to.equal(drawing);
    });

    it('lets go of its picture when it is removed, and draws it again when it is put back', async () => {
      const {map, selection} = await createMap({renderer});
      const parent = map.parentElement!;
      map.remove();
      await nextFrame();
      expect(map.drawnBy).to.equal('none');
      expect(map.renderRoot.querySelectorAll('canvas, .svg-map').length).to.equal(0);
      selection.set(during('2019-01-01', '2019-06-30'));
      parent.append(map);
      await drawn(map, by);
      expect(nameOf(map, 'UA')).to.equal('Ukraine: 1 event with Lithuania');
      expect(drawnCountry(map, 'UA').step).to.equal(1);
      expect(map.renderRoot.querySelectorAll('canvas, .svg-map').length).to.equal(1);
    });

    it('looks where a query says, through new data and another projection, until it says otherwise or another country is in focus', async () => {
      const selection = new Selection();
      selection.applyQuery('v=1&map.camera=48.5~31~4.5');
      const {map} = await createMap({renderer, selection});
      const looksAt = () => {
        const {lat, lng, zoom} = map.internals.stage!.active.camera;
        return [lat, lng, zoom].map((number) => Number(number.toFixed(3)));
      };
      expect(looksAt()).to.deep.equal([48.5, 31, 4.5]);
      map.events = createEvents().slice(0, 4);
      map.projection = 'globe';
      await settled(map);
      expect(looksAt()).to.deep.equal([48.5, 31, 4.5]);
      expect(selection.setting('map', 'camera')).to.equal('48.5~31~4.5');
      selection.applyQuery('v=1&map.camera=-99~200~4');
      await waitUntil(() => looksAt()[2] === 4, 'within the world', WAIT);
      expect(looksAt()[1]).to.equal(-160);
      map.focusCountry = 'UA';
      await settled(map);
      expect([map.camera, selection.toQuery()]).to.deep.equal(['partners', '']);
    });

    it('fits to new data, not to the same', async () => {
      const {map} = await createMap({renderer});
      const {zoom} = map.internals.stage!.active.camera;
      map.events = createEvents().filter(({id}) => id.startsWith('ua') || id.startsWith('it'));
      await settled(map);
      expect(map.internals.stage!.active.camera.zoom).to.be.above(zoom + 0.5);
      expect(symbols(map).map(({dataset}) => dataset.code)).to.deep.equal(['LT', 'UA', 'IT']);
    });
  });
}

describe('cordiale-map: defaults', () => {
  it('is cooperative, chooses its renderer itself and calls its clauses "map"', () => {
    const map = document.createElement('cordiale-map');
    expect([map.gestures, map.renderer, map.source, map.focusCountry, map.drawnBy]).to.deep.equal(['cooperative', 'auto', 'map', undefined, 'none']);
  });

  it('leaves room for its picture however small it is', async () => {
    const {map} = await createMap();
    map.style.cssText = 'inline-size: 180px; block-size: 192px';
    expect(map.renderRoot.querySelector('[part="stage"]')!.clientHeight).to.be.above(90);
    expect(map.renderRoot.querySelector('.words')!.getBoundingClientRect().bottom).to.be.at.most(map.getBoundingClientRect().bottom);
  });

  it('fills itself however a page lays it out', async () => {
    const {map} = await createMap();
    const stageHeight = () => map.renderRoot.querySelector('[part="stage"]')!.clientHeight;
    map.style.cssText = 'display: block';
    expect(stageHeight()).to.be.above(250);
    map.style.cssText = 'block-size: auto; min-block-size: 30rem';
    expect(stageHeight()).to.be.above(300);
  });

  it('says where its borders come from and whose view they take', async () => {
    const {map} = await createMap();
    expect(map.renderRoot.querySelector('.attribution')?.textContent).to.equal('Borders: Natural Earth via visionscarto, UN view');
  });

  it('without events shows the world and says what to give it', async () => {
    const host = await fixture<HTMLElement>(html`<div style="height: 420px"><cordiale-map renderer="svg"></cordiale-map></div>`);
    const map = host.querySelector('cordiale-map')!;
    await drawn(map, 'svg');
    expect(map.renderRoot.querySelectorAll('.country').length).to.equal(175);
    expect(map.renderRoot.querySelector('.words')?.textContent).to.contain('no events');
  });

  it('loads MapLibre only when it comes near the viewport', async () => {
    const host = await fixture<HTMLElement>(html`<div><div style="height: 3000px"></div><div style="height: 420px"><cordiale-map focus="LT" .events=${createEvents()}></cordiale-map></div></div>`);
    const map = host.querySelector('cordiale-map')!;
    await drawn(map, 'svg');
    await nextFrame();
    expect(map.internals.stage?.webgl).to.equal(undefined);
    map.scrollIntoView();
    await drawn(map, 'webgl');
  });
});

describe('cordiale-map: properties and attributes', () => {
  it('renderer="svg" makes no canvas', async () => {
    const {map} = await createMap();
    await nextFrame();
    expect(map.renderRoot.querySelector('canvas')).to.equal(null);
  });

  it('renderer can be changed', async () => {
    const {map} = await createMap();
    map.renderer = 'auto';
    await drawn(map, 'webgl');
    map.renderer = 'svg';
    await settled(map);
    expect([map.drawnBy, map.renderRoot.querySelector('canvas')]).to.deep.equal(['svg', null]);
  });

  it('without focus shows all countries', async () => {
    const {map} = await createMap({focus: ''});
    expect(symbols(map).map(({dataset}) => dataset.code)).to.deep.equal(['LT', 'UA', 'IT', 'DE', 'PL', 'SG', 'US']);
    expect(nameOf(map, 'DE')).to.equal('Germany: 1 event');
  });

  it('names countries in the language around it', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="lt" style="height: 420px"><cordiale-map renderer="svg" focus="LT" .events=${createEvents()}></cordiale-map></div>`);
    const map = host.querySelector('cordiale-map')!;
    await drawn(map, 'svg');
    expect(symbol(map, 'IT').querySelector('.name')?.textContent).to.contain('Italija');
  });

  it('legend says the numbers of its steps', async () => {
    const {map} = await createMap();
    expect([...map.renderRoot.querySelectorAll('.swatch')].map(({textContent}) => textContent)).to.deep.equal(['1', '2', '3']);
  });

  it('follows a change of its colours', async () => {
    const {map} = await createMap({renderer: 'auto'});
    map.style.setProperty('--cordiale-land', 'rgb(1, 2, 3)');
    await waitUntil(() => JSON.stringify(map.internals.stage?.webgl?.map.getPaintProperty('countries', 'fill-color')).includes('rgba(1, 2, 3, 1)'), 'the land has the new colour', WAIT);
  });
});

describe('cordiale-map: the two renderers', () => {
  it('agree on where a place is', async () => {
    const {map: svg} = await createMap();
    const {map: webgl} = await createMap({renderer: 'auto'});
    for (const place of [[24, 55], [-98, 39], [174, -41], [-170, 60]] as const) {
      const [a, b] = [svg, webgl].map((map) => map.internals.stage!.active.project(place));
      expect(a!.x).to.be.closeTo(b!.x, 0.5);
      expect(a!.y).to.be.closeTo(b!.y, 0.5);
    }
    for (const map of [svg, webgl]) map.projection = 'globe';
    await settled(svg);
    await settled(webgl);
    for (const place of [[24, 55], [10, 20], [60, 70]] as const) {
      const [a, b] = [svg, webgl].map((map) => map.internals.stage!.active.project(place));
      const own = webgl.internals.stage!.webgl!.map.project([...place]);
      for (const other of [b!, own]) {
        expect(a!.x).to.be.closeTo(other.x, 0.5);
        expect(a!.y).to.be.closeTo(other.y, 0.5);
      }
    }
  });
});

describe('cordiale-map: a lost context', () => {
  const contextOf = (map: CordialeMap) => (map.renderRoot.querySelector('canvas')!.getContext('webgl2') as WebGL2RenderingContext).getExtension('WEBGL_lose_context')!;

  it('is replaced by SVG, reported, and comes back with its state', async () => {
    const {map, selection} = await createMap({renderer: 'auto'});
    selection.set({source: 'map', field: 'country', value: ['UA']});
    await settled(map);
    const context = contextOf(map);
    const reported = oneEvent(map, 'cordiale-error');
    context.loseContext();
    expect((await reported).detail.code).to.equal('webgl-lost');
    expect(map.drawnBy).to.equal('svg');
    expect(drawnCountry(map, 'UA')).to.deep.equal({step: 3, isOutlined: true});
    selection.set(during('2019-01-01', '2019-06-30'));
    await settled(map);
    await nextFrame(); // a context may be restored only when all have heard of its loss
    context.restoreContext();
    await drawn(map, 'webgl');
    expect(drawnCountry(map, 'UA')).to.deep.equal({step: 1, isOutlined: true});
    expect(map.internals.stage!.webgl!.map.queryRenderedFeatures({layers: ['countries']}).length).to.be.above(10);
    await waitUntil(() => drawnArcs(map).length === 3, 'arcs are back', WAIT);
  });

  it('comes back as the globe it was, where a person has moved it meanwhile', async () => {
    const {map} = await createMap({renderer: 'auto'});
    map.projection = 'globe';
    await settled(map);
    const context = contextOf(map);
    context.loseContext();
    await drawn(map, 'svg');
    map.internals.stage!.active.setCamera({lng: -60, lat: 20, zoom: 1});
    await nextFrame();
    context.restoreContext();
    await drawn(map, 'webgl');
    const {lng, lat} = map.internals.stage!.active.camera;
    expect([Math.round(lng), Math.round(lat), map.internals.stage!.webgl!.map.getProjection().type]).to.deep.equal([-60, 20, 'globe']);
  });

  it('of a map that is removed meanwhile throws nothing', async () => {
    const {map} = await createMap({renderer: 'auto'});
    const context = contextOf(map);
    context.loseContext();
    await drawn(map, 'svg');
    map.remove();
    await nextFrame();
    expect(map.drawnBy).to.equal('none');
  });
});

describe('cordiale-map: odd lives', () => {
  it('takes properties set before it is upgraded', async () => {
    const host = await fixture<HTMLElement>(html`<div style="height: 420px"></div>`);
    const map = Object.assign(document.createElement('cordiale-map'), {events: createEvents(), focusCountry: 'LT', renderer: 'svg'});
    host.append(map);
    await drawn(map, 'svg');
    expect(symbols(map).length).to.equal(5);
  });

  it('removed before it is drawn leaves nothing behind', async () => {
    const {map} = await createMap({renderer: 'auto', waits: false});
    await waitUntil(() => map.internals.stage?.webgl, 'MapLibre has begun', WAIT);
    map.remove();
    await nextFrame();
    expect([map.drawnBy, map.renderRoot.querySelectorAll('canvas').length]).to.deep.equal(['none', 0]);
  });

  it('created hidden is drawn when it is shown', async () => {
    const host = await fixture<HTMLElement>(html`<div style="display: none; height: 420px"><cordiale-map renderer="svg" focus="LT" .events=${createEvents()}></cordiale-map></div>`);
    const map = host.querySelector('cordiale-map')!;
    await map.updateComplete;
    expect(map.drawnBy).to.equal('none');
    host.style.display = 'block';
    await drawn(map, 'svg');
  });

  it('keeps focus in the ring when the focused country goes', async () => {
    const {map} = await createMap();
    symbol(map, 'US').focus();
    map.events = createEvents().filter(({id}) => id !== 'us1');
    await settled(map);
    expect(active(map)?.dataset.code).to.equal('LT');
  });

  it('survives countries nobody knows', async () => {
    const {map} = await createMap({events: [createEvent('a', {participants: ['LT', 'ZZ']}), createEvent('b')]});
    expect(symbols(map).map(({dataset}) => dataset.code)).to.deep.equal(['LT', 'IT']);
    expect(map.renderRoot.querySelector('.legend')?.textContent).to.contain('not on the map: ZZ');
  });
});
