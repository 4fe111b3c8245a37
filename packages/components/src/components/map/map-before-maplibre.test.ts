import {expect} from '@open-wc/testing';
import {createMap, drawn, pointOf} from '../../testing/map-fixture.js';

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
