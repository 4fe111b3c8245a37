import {expect} from '@open-wc/testing';
import {cameraOfView, writeCamera} from './camera-of-view.js';

const SIGHT = {projection: 'flat', size: {widthPx: 700, heightPx: 400}, picture: undefined} as const;

describe('cameraOfView', () => {
  it('reads what writeCamera wrote, to a hundredth', () => {
    const written = writeCamera({lat: -33.8688, lng: 151.2093, zoom: 4});
    expect(written).to.equal('-33.87~151.21~4');
    const {lat, lng, zoom} = cameraOfView(written, SIGHT);
    expect([lat.toFixed(2), lng.toFixed(2), zoom]).to.deep.equal(['-33.87', '151.21', 4]);
  });

  it('keeps what is written within the world', () => {
    const {lat, lng, zoom} = cameraOfView('99~540~99', SIGHT);
    expect(lat).to.be.below(90);
    expect([Math.abs(lng), zoom]).to.deep.equal([180, 7]);
  });

  it('without a mark looks at the world, and so for what is no view', () => {
    const world = cameraOfView('world', SIGHT);
    for (const view of ['partners', '', '1~2', '1~2~3~4', '..~.~-', '1e3~2~3', 5, null, undefined, {}]) expect(cameraOfView(view, SIGHT)).to.deep.equal(world);
  });
});
