import {describe, expect, it} from 'vitest';
import {dayOf} from '@cordiale/core/readers';

describe('dayOf', () => {
  it.each([
    ['2019-04-11T23:30:00-05:00', '2019-04-11'],
    ['2019-04-11T00:30:00+14:00', '2019-04-11'],
    ['2019-04-11 08:00', '2019-04-11'],
    ['20190411T080000Z', '2019-04-11'],
    ['Thu, 11 Apr 2019 23:30:00 -0500', '2019-04-11'],
    ['11 Apr 2019 00:05:00 GMT', '2019-04-11'],
    ['Thu, 1 Sept 2022 00:05:00 GMT', '2022-09-01'],
    ['11 Apr 19 00:05 GMT', '2019-04-11'],
    ['11 Apr 87 00:05 GMT', '1987-04-11'],
    ['Thu Apr 11 2019 23:30:00 GMT-0500 (EST)', '2019-04-11'],
    ['April 11, 2019', '2019-04-11'],
    ['2019-04', '2019-04'],
    ['2019-04-11', '2019-04-11'],
  ])('gives the day that %s names in the zone of its sender', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each(['yesterday', '31 Feb 2019', '2019-02-30T00:00:00Z', '99 Foo 2019', ''])('gives %j back as it is', (text) => {
    expect(dayOf(text)).toBe(text);
  });
});
