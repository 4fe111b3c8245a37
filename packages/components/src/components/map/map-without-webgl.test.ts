import {expect} from '@open-wc/testing';
import type {CordialeErrorEvent} from '../../events/error-event.js';
import {createMap, drawn, nameOf, symbol} from '../../testing/map-fixture.js';

describe('cordiale-map without WebGL2', () => {
  const original = HTMLCanvasElement.prototype.getContext;

  before(() => {
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });

  after(() => {
    HTMLCanvasElement.prototype.getContext = original;
  });

  it('reports webgl-missing once, and shows and does the same by SVG', async () => {
    const codes: string[] = [];
    const note = ({detail}: CordialeErrorEvent) => codes.push(detail.code);
    document.addEventListener('cordiale-error', note);
    const {map, selection} = await createMap({renderer: 'auto', waits: false});
    await drawn(map, 'svg');
    while (codes.length === 0) await new Promise(requestAnimationFrame);
    document.removeEventListener('cordiale-error', note);
    expect(codes).to.deep.equal(['webgl-missing']);
    expect([map.drawnBy, map.renderRoot.querySelectorAll('.svg-map').length, map.renderRoot.querySelectorAll('canvas').length]).to.deep.equal(['svg', 1, 0]);
    expect(nameOf(map, 'UA')).to.equal('Ukraine: 3 events with Lithuania');
    symbol(map, 'UA').click();
    expect(selection.clauseOf('map', 'country')?.value).to.deep.equal(['UA']);
    await expect(map).to.be.accessible();
  });
});
