import {expect, oneEvent} from '@open-wc/testing';
import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';
import {createMap, drawn} from '../../testing/map-fixture.js';

describe('cordiale-map with a worker that does not load', () => {
  const hostsOwn = new URL('/no-such-worker.mjs', location.href).href;

  it('leaves the worker of the host alone, reports worker-failed and stays SVG', async () => {
    setWorkerUrl(hostsOwn);
    const reported = oneEvent(document, 'cordiale-error');
    const {map} = await createMap({renderer: 'auto', waits: false});
    expect((await reported).detail.code).to.equal('worker-failed');
    await drawn(map, 'svg');
    expect(getWorkerUrl()).to.equal(hostsOwn);
    expect([map.renderRoot.querySelectorAll('.svg-map').length, map.renderRoot.querySelectorAll('canvas').length]).to.deep.equal([1, 0]);
  });
});
