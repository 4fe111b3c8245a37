import {describe, expect, it} from 'vitest';
import {formatIsoDay, parseIsoDay} from '../calendar/epoch-day.js';
import {clampWindow, coversWhole, panWindow, rangeOfWindow, wholeWindow, windowOfRange, zoomWindow} from './day-window.js';

const day = (text: string) => parseIsoDay(text) ?? NaN;
const whole = {from: 0, to: 1000};

describe('day windows', () => {
  it('wholeWindow goes out to whole years and leaves room after the last event', () => {
    const {from, to} = wholeWindow({earliest: day('2014-01-01'), latest: day('2025-12-31')});
    expect([formatIsoDay(from), formatIsoDay(to - 1)]).toEqual(['2014-01-01', '2026-12-31']);
  });

  it('wholeWindow gives a single day some days on either side', () => {
    const {from, to} = wholeWindow({earliest: day('2025-07-31'), latest: day('2025-07-31')});
    expect([formatIsoDay(from), formatIsoDay(to - 1)]).toEqual(['2025-07-28', '2025-08-03']);
  });

  it('wholeWindow stays inside the years that can be written', () => {
    const {from, to} = wholeWindow({earliest: day('0001-01-01'), latest: day('9999-12-31')});
    expect([formatIsoDay(from), formatIsoDay(to - 1)]).toEqual(['0001-01-01', '9999-12-31']);
  });

  it('a range survives the way to a window and back', () => {
    const range = {earliest: 10, latest: 10};
    expect(rangeOfWindow(windowOfRange(range))).toEqual(range);
  });

  it('rangeOfWindow never gives less than a day', () => {
    expect(rangeOfWindow({from: 10.4, to: 10.45})).toEqual({earliest: 10, latest: 10});
  });

  it('panWindow keeps the length and stops at the ends', () => {
    expect(panWindow({from: 100, to: 200}, 50, whole)).toEqual({from: 150, to: 250});
    expect(panWindow({from: 100, to: 200}, -500, whole)).toEqual({from: 0, to: 100});
    expect(panWindow({from: 100, to: 200}, 5000, whole)).toEqual({from: 900, to: 1000});
  });

  it('zoomWindow keeps the anchor where it is', () => {
    expect(zoomWindow({from: 100, to: 300}, 2, 150, whole)).toEqual({from: 125, to: 225});
  });

  it('zoomWindow stops at the whole and at five days', () => {
    expect(zoomWindow({from: 100, to: 300}, 0.001, 150, whole)).toEqual(whole);
    const closest = zoomWindow({from: 100, to: 300}, 1e9, 150, whole);
    expect(closest.to - closest.from).toBe(5);
  });

  it('zoomWindow leaves a window that is shorter already as long as it is', () => {
    expect(zoomWindow({from: 100, to: 102}, 2, 101, whole)).toEqual({from: 100, to: 102});
  });

  it('clampWindow shortens what is longer than the whole', () => {
    expect(clampWindow({from: -50, to: 5000}, whole)).toEqual(whole);
  });

  it('coversWhole holds for ranges beyond the whole', () => {
    expect(coversWhole({earliest: -10, latest: 999}, whole)).toBe(true);
    expect(coversWhole({earliest: 1, latest: 999}, whole)).toBe(false);
  });
});
