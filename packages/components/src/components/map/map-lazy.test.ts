import {expect, waitUntil} from '@open-wc/testing';
import {createMap, drawn, symbols} from '../../testing/map-fixture.js';

// A page of its own, in which nothing else has loaded MapLibre.
describe('cordiale-map that is lazy', () => {
  it('loads MapLibre ahead of need, and stays SVG until a person comes to it', async () => {
    performance.setResourceTimingBufferSize(10_000); // each module of the tests is a file
    const {map} = await createMap({renderer: 'auto', loading: 'lazy', waits: false});
    await drawn(map, 'svg');
    await waitUntil(() => performance.getEntriesByType('resource').some(({name}) => name.includes('maplibre-renderer')), 'MapLibre is not loaded.', {timeout: 10_000});
    expect(map.internals.stage?.webgl).to.equal(undefined);
    symbols(map)[0]?.focus();
    await drawn(map, 'webgl');
  });
});
