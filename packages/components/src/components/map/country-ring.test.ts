import {expect} from '@open-wc/testing';
import {nextInDirection} from './country-ring.js';

describe('nextInDirection', () => {
  const positions = new Map([['here', {x: 100, y: 100}], ['right', {x: 160, y: 110}], ['far right', {x: 300, y: 100}], ['left', {x: 40, y: 60}], ['below', {x: 110, y: 200}]]);
  const next = (key: string, from = 'here') => nextInDirection(positions, from, key);

  it('leads to the nearest country within 60° of the arrow', () => {
    expect(['ArrowRight', 'ArrowLeft', 'ArrowDown'].map((key) => next(key))).to.deep.equal(['right', 'left', 'below']);
    expect(next('ArrowRight', 'right')).to.equal('far right');
  });

  it('leads nowhere where none lies, and by no other key', () => {
    expect([next('ArrowRight', 'far right'), next('ArrowDown', 'below'), next('Enter'), next('ArrowLeft', 'nobody')]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
