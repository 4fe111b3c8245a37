import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {CordialeMap} from './map.js';
import {Selection} from '@cordiale/core';
import type {CordialeErrorEvent} from '../../events/error-event.js';
import {createEvents, nameOf, symbol} from '../../testing/map-fixture.js';

/** How many WebGL contexts Chromium leaves alive. */
const MOST_CONTEXTS = 16;

describe('cordiale-map: more maps than there are contexts', () => {
  it('the seventeenth on a page is still a map, and so is the one that loses its context to it', async function () {
    this.timeout(180_000);
    const reported: string[] = [];
    const note = ({detail}: CordialeErrorEvent) => reported.push(detail.code);
    document.addEventListener('cordiale-error', note);
    const selection = new Selection();
    const host = await fixture<HTMLElement>(html`<div style="display: flex; flex-wrap: wrap"></div>`);
    const maps: CordialeMap[] = [];
    for (let count = 1; count <= MOST_CONTEXTS + 1; count++) {
      const map = Object.assign(document.createElement('cordiale-map'), {events: createEvents(), focusCountry: 'LT', selection});
      map.style.cssText = 'inline-size: 180px; block-size: 192px';
      host.append(map);
      maps.push(map);
      map.scrollIntoView();
      await waitUntil(() => map.drawnBy === 'webgl', `map ${count} is drawn`, {timeout: 30_000});
    }
    await waitUntil(() => reported.length > 0, 'a lost context is reported', {timeout: 30_000});
    document.removeEventListener('cordiale-error', note);
    expect(reported).to.deep.equal(['webgl-lost']);
    const bySvg = maps.filter(({drawnBy}) => drawnBy === 'svg');
    expect([bySvg.length, maps.filter(({drawnBy}) => drawnBy === 'webgl').length]).to.deep.equal([1, MOST_CONTEXTS]);
    for (const map of [bySvg[0]!, maps.at(-1)!]) {
      expect(nameOf(map, 'UA')).to.equal('Ukraine: 3 events with Lithuania');
      symbol(map, 'UA').click();
      await map.updateComplete;
      expect(symbol(map, 'UA').getAttribute('aria-pressed')).to.equal('true');
      symbol(map, 'UA').click();
      await map.updateComplete;
    }
    expect(bySvg[0]!.renderRoot.querySelectorAll('.country').length).to.be.above(170);
  });
});
