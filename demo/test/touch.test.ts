import type {CDPSession, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {listedOf} from './support/listed-of.js';
import {soon} from './support/soon.js';
import {useDemo} from './support/use-demo.js';

/** The built demo on a telephone, by touch. */

const {open, set} = useDemo();

const hashOf = (page: Page) => new URL(page.url()).hash;
const tab = (page: Page, name: string) => page.getByRole('tablist', {name: 'Views'}).getByRole('tab', {name});

/** Moves one finger from one place to another. */
async function swipe(session: CDPSession, [fromX, y]: [number, number], toX: number): Promise<void> {
  const STEPS = 8;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) => session.send('Input.dispatchTouchEvent', {type, touchPoints: x === undefined ? [] : [{x, y}]});
  await send('touchStart', fromX);
  for (let step = 1; step <= STEPS; step++) await send('touchMove', fromX + ((toX - fromX) * step) / STEPS);
  await send('touchEnd');
}

/** Controls on screen that a finger would miss: lower or narrower than 44 px, and no words within a text. */
const smallTargetsOf = (page: Page) => page.evaluate(() => {
  const LEAST_PX = 44;
  const found: string[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.matches('.masthead :is(a, button, select), .bar :is(button, summary), [role="tablist"] button') || !element.checkVisibility({visibilityProperty: true})) continue;
      const {width, height} = element.getBoundingClientRect();
      if (width < LEAST_PX || height < LEAST_PX) found.push(`${element.className} ${element.textContent?.trim()}: ${width} × ${height}`);
    }
  };
  look(document);
  return found;
});

describe('a telephone', () => {
  it('filters by a country, reads the evidence of an event, pans the timeline and goes back, by touch', async () => {
    const {page, faults} = await open('', {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
    await soon(() => listedOf(page)).toHaveLength(set.events.length);
    expect(await smallTargetsOf(page)).toEqual([]);

    await tab(page, 'Filters').tap();
    await page.locator('cordiale-filters').getByRole('checkbox', {name: /^Italy: /}).tap();
    await soon(() => hashOf(page)).toBe('#v=1&country=IT');
    await tab(page, 'List').tap();
    const withItaly = set.events.filter(({participants}) => participants.some(({country}) => country === 'IT')).map(({id}) => id).sort();
    await soon(() => listedOf(page).then((ids) => ids.sort())).toEqual(withItaly);

    await page.locator('cordiale-list button[data-id]').first().tap();
    await soon(() => tab(page, 'Event').getAttribute('aria-selected')).toBe('true');
    const reader = page.locator('cordiale-reader');
    await soon(() => reader.locator('mark').first().isVisible()).toBe(true);
    await reader.getByRole('tab', {name: 'How we know'}).tap();
    await soon(() => reader.getByRole('tabpanel', {name: 'How we know'}).textContent()).toContain('rule');
    expect(await smallTargetsOf(page)).toEqual([]);
    const [bar, more] = [await page.locator('cordiale-explorer .bar').boundingBox(), page.getByRole('button', {name: 'More', exact: true})];
    expect(bar?.height).toBeLessThanOrEqual(112); // a row, and the filters
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    await tab(page, 'Event').tap();
    await soon(() => tab(page, 'Event').getAttribute('aria-selected')).toBe('true');
    await reader.getByRole('button', {name: 'Close this event'}).tap();
    await soon(() => tab(page, 'List').getAttribute('aria-selected')).toBe('true');
    await more.tap();
    await page.getByRole('button', {name: 'Clear all'}).tap();
    await soon(() => listedOf(page)).toHaveLength(set.events.length);
    await page.getByRole('button', {name: 'Undo'}).tap();
    await soon(() => hashOf(page)).toContain('country=IT');

    await tab(page, 'Timeline').tap();
    const timeline = page.locator('cordiale-timeline');
    const firstDay = timeline.locator('input[type="date"]').first();
    await timeline.getByRole('button', {name: 'Zoom in'}).tap();
    await soon(() => hashOf(page)).toContain('time=');
    const before = {day: await firstDay.inputValue(), hash: hashOf(page)};
    const lanes = await timeline.locator('[part~="lanes"]').first().boundingBox();
    if (!lanes) throw new Error('The timeline has no lanes to pan.');
    await swipe(await page.context().newCDPSession(page), [lanes.x + lanes.width * 0.8, lanes.y + lanes.height / 2], lanes.x + lanes.width * 0.4);
    await soon(() => firstDay.inputValue()).not.toBe(before.day);
    await soon(() => hashOf(page)).not.toBe(before.hash);
    expect(faults).toEqual([]);
  });
});
