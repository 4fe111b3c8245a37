import {expect} from '@open-wc/testing';
import {cameraBetween, constrainCamera, fitCamera, fromMercator, projectPoint, toMercator, unprojectPoint, worldCamera, worldWidth} from './camera.js';
import {LABEL_POINTS, type LngLat} from './label-points.js';

const SIZE = {widthPx: 700, heightPx: 380};
const PADDING = {top: 40, right: 60, bottom: 30, left: 60};

describe('camera', () => {
  it('fromMercator undoes toMercator', () => {
    for (const place of [[0, 0], [24, 55], [-179, -60], [179, 80]] as LngLat[]) {
      const [lng, lat] = fromMercator(toMercator(place));
      expect(lng).to.be.closeTo(place[0], 1e-9);
      expect(lat).to.be.closeTo(place[1], 1e-9);
    }
  });

  it('unprojectPoint undoes projectPoint', () => {
    const camera = {lng: 170, lat: 20, zoom: 2};
    const [lng, lat] = unprojectPoint(camera, SIZE, projectPoint(camera, SIZE, [-175, 30]));
    expect(lng).to.be.closeTo(-175, 1e-9);
    expect(lat).to.be.closeTo(30, 1e-9);
  });

  it('fitCamera keeps all points inside the padding', () => {
    const points = ['LT', 'IL', 'US', 'IT'].map((code) => LABEL_POINTS[code] ?? ([0, 0] as const));
    const camera = fitCamera(points, SIZE, PADDING);
    for (const point of points) {
      const {x, y} = projectPoint(camera, SIZE, point);
      expect(x).to.be.within(PADDING.left - 0.01, SIZE.widthPx - PADDING.right + 0.01);
      expect(y).to.be.within(PADDING.top - 0.01, SIZE.heightPx - PADDING.bottom + 0.01);
    }
  });

  it('fitCamera goes across the antimeridian when that is the shorter way', () => {
    const camera = fitCamera([[170, 0], [-170, 10]], SIZE, PADDING);
    expect(Math.abs(camera.lng)).to.be.closeTo(180, 0.001);
    expect(camera.zoom).to.be.above(3);
  });

  it('fitCamera comes no closer to one point than the borders bear', () => {
    expect(fitCamera([[24, 55]], SIZE, PADDING)).to.have.property('zoom', 4.6);
  });

  it('fitCamera of nothing is the world', () => {
    expect(fitCamera([], SIZE, PADDING)).to.deep.equal(worldCamera(SIZE));
  });

  it('cameraBetween goes the shorter way around the world', () => {
    const [from, to] = [{lng: 170, lat: 0, zoom: 2}, {lng: -170, lat: 0, zoom: 4}];
    expect(cameraBetween(from, to, 0)).to.deep.equal(from);
    const {lng, zoom} = cameraBetween(from, to, 0.5);
    expect([Math.abs(lng), zoom]).to.deep.equal([180, 3]);
  });

  it('constrainCamera lets the world cover the height of the map', () => {
    const camera = constrainCamera({lng: 0, lat: 84, zoom: -2}, {widthPx: 300, heightPx: 600});
    expect(worldWidth(camera)).to.be.closeTo(600, 0.001);
    expect(camera.lat).to.be.closeTo(0, 0.001);
  });
});
