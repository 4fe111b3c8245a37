import {fixture, html, waitUntil} from '@open-wc/testing';
import {Selection, type CooperationEvent} from '@cordiale/core';
import '../define/map.js';
import {createEvent} from './create-event.js';
import type {CordialeMap} from '../components/map/map.js';

/** Three events with Ukraine, two with Italy, one with the United States, one with Singapore, one between others. */
export function createEvents(): CooperationEvent[] {
  return [
    createEvent('ua1', {participants: ['LT', 'UA'], date: '2018-05-12'}),
    createEvent('ua2', {participants: ['UA', 'LT'], date: '2019-05-12'}),
    createEvent('ua3', {participants: ['LT', 'UA'], date: '2020-05-12', realis: 'future'}),
    createEvent('it1', {participants: ['LT', 'IT'], date: '2018-06-01'}),
    createEvent('it2', {participants: ['LT', 'IT'], date: '2019'}),
    createEvent('us1', {participants: ['US', 'LT'], date: '2018-07-01', realis: 'hypothetical'}),
    createEvent('sg1', {participants: ['LT', 'SG'], date: ''}),
    createEvent('de1', {participants: ['DE', 'PL'], date: '2018-05-12'}),
  ];
}

/** A drawn map and the selection that it shares. */
export interface MapFixture {
  map: CordialeMap;
  selection: Selection;
}

/** A map of Lithuania's partners, drawn. */
export async function createMap({renderer = 'svg', loading = 'eager', events = createEvents(), focus = 'LT', selection = new Selection(), waits = true}: {renderer?: 'svg' | 'auto'; loading?: 'eager' | 'lazy'; events?: unknown; focus?: string; selection?: Selection; waits?: boolean} = {}): Promise<MapFixture> {
  const host = await fixture<HTMLElement>(html`
    <div style="width: 700px; height: 420px"><cordiale-map style="block-size: 100%" renderer=${renderer} loading=${loading} focus=${focus} .events=${events} .selection=${selection}></cordiale-map></div>
  `);
  const map = host.querySelector('cordiale-map') as CordialeMap;
  if (waits) await drawn(map, renderer === 'svg' ? 'svg' : 'webgl');
  return {map, selection};
}

/** Waits until a map is drawn by the renderer that is named. */
export async function drawn(map: CordialeMap, by: 'svg' | 'webgl'): Promise<void> {
  await waitUntil(() => map.drawnBy === by, `the map is drawn by ${by}`, {timeout: 15_000});
  await map.updateComplete;
}

/** The buttons over the map, in their order. */
export const symbols = (map: CordialeMap) => [...map.renderRoot.querySelectorAll<HTMLButtonElement>('.symbol')];

/** The symbol of a country. Throws when the map has none. */
export function symbol(map: CordialeMap, code: string): HTMLButtonElement {
  const button = symbols(map).find(({dataset}) => dataset.code === code);
  if (!button) throw new Error(`The map has no symbol "${code}", only ${symbols(map).map(({dataset}) => dataset.code).join(', ')}.`);
  return button;
}

/** What a screen reader says of a country. */
export const nameOf = (map: CordialeMap, code: string) => symbol(map, code).getAttribute('aria-label');

/** The middle of a symbol, or `dx`, `dy` beside it, on the page. */
export function pointOf(map: CordialeMap, code: string, [dx, dy]: [number, number] = [0, 0]): [number, number] {
  const {left, top, width, height} = symbol(map, code).getBoundingClientRect();
  return [Math.round(left + width / 2 + dx), Math.round(top + height / 2 + dy)];
}
