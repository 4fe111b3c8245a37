import {expect} from '@open-wc/testing';
import {createMap, drawn, pointOf, symbols} from '../../testing/map-fixture.js';

// A page of its own, in which nothing has loaded MapLibre yet.
describe('cordiale-map while MapLibre is loading', () => {
  it('is SVG, hands over without moving a symbol, and leaves nothing behind when it is removed', async () => {
    const {map} = await createMap({renderer: 'auto', waits: false});
    const {map: removed} = await createMap({renderer: 'auto', waits: false});
    await Promise.all([drawn(map, 'svg'), drawn(removed, 'svg')]);
    const before = pointOf(map, 'UA');
    removed.remove();
    await drawn(map, 'webgl');
    expect(pointOf(map, 'UA')).to.deep.equal(before);
    expect(map.renderRoot.querySelector('.svg-map')).to.equal(null);
    expect([removed.drawnBy, removed.renderRoot.querySelectorAll('canvas, .svg-map').length]).to.deep.equal(['none', 0]);
  });

  it('stays SVG when it is lazy, as long as the page is busy and nobody comes to it', async () => {
    const whenIdle = window.requestIdleCallback;
    window.requestIdleCallback = () => 0; // never idle
    try {
      const {map: lazy} = await createMap({renderer: 'auto', loading: 'lazy', waits: false});
      await createMap({renderer: 'auto'});
      await drawn(lazy, 'svg');
      expect(lazy.internals.stage?.webgl).to.equal(undefined);
      symbols(lazy)[0]?.focus();
      await drawn(lazy, 'webgl');
    } finally {
      window.requestIdleCallback = whenIdle;
    }
  });

  it('is drawn by MapLibre after a while when it is lazy and nobody comes to it', async () => {
    const {map} = await createMap({renderer: 'auto', loading: 'lazy', waits: false});
    await drawn(map, 'svg');
    await drawn(map, 'webgl');
  });

  it('once loaded draws another map without SVG before it', async () => {
    const {map} = await createMap({renderer: 'auto', waits: false});
    const seen = new Set<string>();
    while (map.drawnBy !== 'webgl') {
      seen.add(map.drawnBy);
      await new Promise(requestAnimationFrame);
    }
    expect([...seen]).to.deep.equal(['none']);
  });
});
