import {expect} from '@open-wc/testing';
import {globeProjection} from './globe-projection.js';
import type {LngLat} from './label-points.js';

const SIZE = {widthPx: 700, heightPx: 380};
const CAMERA = {lng: 24, lat: 50, zoom: 1.2};

describe('globeProjection', () => {
  it('unproject undoes project', () => {
    for (const place of [[24, 50], [10, 60], [40, 20], [90, 70]] as LngLat[]) {
      const point = globeProjection.project(CAMERA, SIZE, place)!;
      const [lng, lat] = globeProjection.unproject(CAMERA, SIZE, point)!;
      expect(lng).to.be.closeTo(place[0], 1e-6);
      expect(lat).to.be.closeTo(place[1], 1e-6);
    }
  });

  it('has no position for a place beyond the horizon, and no place beside the globe', () => {
    const small = {lng: 24, lat: 50, zoom: -1};
    expect(globeProjection.project(small, SIZE, [-156, -50])).to.equal(null);
    expect(globeProjection.unproject(small, SIZE, {x: 1, y: 1})).to.equal(null);
  });

  it('keeps the size of the globe when it is turned towards a pole', () => {
    const diameter = (camera: typeof CAMERA) => {
      const radius = (512 * 2 ** camera.zoom) / Math.cos((camera.lat * Math.PI) / 180);
      return radius;
    };
    const turned = globeProjection.pan(CAMERA, SIZE, 40, 120);
    expect(turned.lat).to.be.above(CAMERA.lat + 20);
    expect(diameter(turned)).to.be.closeTo(diameter(CAMERA), 1e-6);
  });

  it('fits neighbours closely, and shows the whole globe for partners on both sides of it', () => {
    const padding = {top: 40, right: 60, bottom: 30, left: 60};
    const near = globeProjection.fit([[24, 55], [19, 52], [25, 59]], SIZE, padding);
    for (const place of [[24, 55], [19, 52], [25, 59]] as LngLat[]) {
      const {x, y} = globeProjection.project(near, SIZE, place)!;
      expect([x > 0, x < SIZE.widthPx, y > 0, y < SIZE.heightPx]).to.deep.equal([true, true, true, true]);
    }
    expect(near.zoom).to.be.above(globeProjection.world(SIZE).zoom + 1.5);
    const far = globeProjection.fit([[24, 55], [-98, 39], [139, 36]], SIZE, padding);
    expect(far.zoom).to.be.below(near.zoom - 1);
  });
});
