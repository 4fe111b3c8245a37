import {describe, expect, it} from 'vitest';
import {fitLabels} from './fit-labels.js';

const room = {from: 0, to: 200, symbolPx: 14, gapPx: 3};

describe('fitLabels', () => {
  it('puts the fullest text that fits after the symbol', () => {
    expect(fitLabels([{symbol: 10, widths: [300, 50]}], room)).toEqual([{choice: 1, start: 20}]);
  });

  it('gives no text where the next symbol is too near', () => {
    expect(fitLabels([{symbol: 10, widths: [50]}, {symbol: 50, widths: [50]}], room)).toEqual([null, {choice: 0, start: 60}]);
  });

  it('puts a text before its symbol when asked to, and never changes its side', () => {
    expect(fitLabels([{symbol: 180, isBefore: true, widths: [50]}], room)).toEqual([{choice: 0, start: 120}]);
    expect(fitLabels([{symbol: 180, widths: [50]}], room)).toEqual([null]);
    expect(fitLabels([{symbol: 40, isBefore: true, widths: [50]}], room)).toEqual([null]);
  });

  it('leaves room for what follows a symbol, on its own side only', () => {
    expect(fitLabels([{symbol: 10, trailPx: 8, widths: [20]}, {symbol: 60, trailPx: 8, widths: [21]}], room)).toEqual([{choice: 0, start: 28}, {choice: 0, start: 78}]);
  });

  it('never puts two texts over each other', () => {
    const fits = fitLabels([{symbol: 100, widths: [40]}, {symbol: 190, isBefore: true, widths: [40]}], room);
    expect(fits).toEqual([{choice: 0, start: 110}, null]);
  });
});
