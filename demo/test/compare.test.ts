import {describe, expect, it} from 'vitest';
import type {CooperationEvent} from '@cordiale/core';
import {tabTo} from './support/by-keyboard.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';

/** Compares two partners in the built demo, with the keyboard alone. */

const FOCUS = 'LT';
const PAIR = ['PL', 'UA'];

const {open, set} = useDemo();

/** What one country gave to the other, received and did together with it, counted without the store. */
function balanceOf(events: readonly CooperationEvent[], country: string): [number, number, number] {
  const balance: [number, number, number] = [0, 0, 0];
  for (const {participants} of events) {
    const roleOf = (code: string) => (participants.some((one) => one.country === code && one.role === 'actor') ? 'actor' : participants.find((one) => one.country === code)?.role);
    const [own, other] = [roleOf(country), roleOf(FOCUS)];
    if (own === 'actor' && other === 'recipient') balance[0]++;
    if (own === 'recipient' && other === 'actor') balance[1]++;
    if (own === 'actor' && other === 'actor') balance[2]++;
  }
  return balance;
}

describe('two partners', () => {
  it('are compared by keyboard: their balance is that of the data, and a year of theirs limits every view', async () => {
    const {page, faults} = await open();
    await page.locator('.compare-toggle').waitFor();
    await tabTo(page, /^Compare$/);
    await page.keyboard.press('Enter');
    const selects = page.locator('cordiale-compare .partner select');
    for (const [at, name] of ['Poland', 'Ukraine'].entries()) {
      if (at > 0) await page.keyboard.press('Tab');
      await soon(async () => await selects.count() === 2 && selects.nth(at).evaluate((select) => select.matches(':focus'))).toBe(true);
      await page.keyboard.type(name);
      await soon(() => selects.nth(at).inputValue()).toBe(PAIR[at]);
    }
    const rows = page.locator('cordiale-compare .balance tbody tr');
    await soon(() => rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map(({textContent}) => Number(textContent))))).toEqual(PAIR.map((country) => balanceOf(set.events, country)));
    const balance = await rows.allTextContents();
    await soon(() => new URL(page.url()).hash).toBe(`#v=1&explorer.panel=compare&compare.partners=${PAIR.join('-')}`);
    const {page: passedOn} = await open(new URL(page.url()).hash);
    await soon(() => passedOn.locator('cordiale-compare .balance tbody tr').allTextContents()).toEqual(balance);
    await tabTo(page, /^The same in numbers$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).hash).toContain('time@compare');
    const first = page.locator('cordiale-compare .numbers th button').first();
    expect(await first.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await soon(() => page.locator('cordiale-list .count').textContent()).toMatch(/ of /);
    expect(faults).toEqual([]);
  });
});
