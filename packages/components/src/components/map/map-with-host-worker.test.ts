import {expect} from '@open-wc/testing';
import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';
import {createMap, drawn} from '../../testing/map-fixture.js';

// A page of its own, whose worker is set before any map.
describe('cordiale-map on a page that has set a worker', () => {
  it('is drawn by that worker', async () => {
    const hostsOwn = new URL('/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', location.href).href;
    setWorkerUrl(hostsOwn);
    const {map} = await createMap({renderer: 'auto', waits: false});
    await drawn(map, 'webgl');
    expect([getWorkerUrl(), map.internals.stage?.webgl?.workerSource]).to.deep.equal([hostsOwn, 'host']);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('/generated/maplibre-gl-worker'))).to.deep.equal([]);
  });
});
