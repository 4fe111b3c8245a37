import {expect} from '@open-wc/testing';
import {FAMILIES, REALIS} from '@cordiale/core';
import {familyShapePath, markFillOf} from './family-shapes.js';

describe('familyShapePath(family, sizePx)', () => {
  it('gives each family a shape of its own, and the unknown another', () => {
    expect(new Set([...FAMILIES, null].map((family) => familyShapePath(family, 10)))).to.have.length(FAMILIES.length + 1);
  });

  it('stays near its size, centred on the origin, so that no family looks larger than another', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(svg);
    for (const family of [...FAMILIES, null]) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', familyShapePath(family, 100));
      svg.append(path);
      const {x, y, width, height} = path.getBBox();
      expect(Math.max(width, height)).to.be.within(90, 140);
      expect(Math.abs(x + width / 2)).to.be.below(1);
      expect(Math.abs(y + height / 2)).to.be.below(25); // a triangle stands on its centre of gravity
    }
    svg.remove();
  });
});

describe('markFillOf(realis)', () => {
  it('never draws a plan, a proposal or a denial like a fact', () => {
    expect(REALIS.filter((realis) => markFillOf(realis) === 'solid')).to.deep.equal(['actual', 'ongoing']);
  });
});
