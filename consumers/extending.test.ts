import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build as esbuild} from 'esbuild';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {serveSite, type Site} from '../demo/test/support/serve-site.js';
import {PATIENCE, useBrowser} from './support/open-page.js';

/** The example that adds a domain of cooperation, built from the packed packages and nothing else. */

const CONSUMER = inject('consumer');
const EXAMPLE = join(CONSUMER, 'disaster-relief');
const BUILT = join(CONSUMER, 'disaster-relief-built');

const open = useBrowser();
let site: Site;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../examples/disaster-relief', import.meta.url)), EXAMPLE, {recursive: true});
  await esbuild({entryPoints: [join(EXAMPLE, 'main.ts'), join(EXAMPLE, 'worker.ts')], bundle: true, splitting: true, format: 'esm', target: 'es2022', outdir: BUILT, conditions: ['browser'], logLevel: 'error'});
  cpSync(join(EXAMPLE, 'index.html'), join(BUILT, 'index.html'));
  site = await serveSite(BUILT);
});

afterAll(() => site?.close());

describe('the example of disaster relief', () => {
  it('shows its types, colours, shapes and labels in list and timeline, and filters by its own field in every view', async () => {
    const {page, faults} = await open(site.url);
    await page.setViewportSize({width: 1440, height: 900}); // wide enough for the filters to stand beside the views
    const items = page.locator('cordiale-list button[data-id]');
    await expect.poll(() => items.count(), PATIENCE).toBe(5);
    const titles = (await items.allTextContents()).map((title) => title.trim()).sort();
    expect(titles).toEqual(['Relief flight: Italy → Slovenia', 'Rescue team: Greece → Türkiye', 'Rescue team: Lithuania → Poland', 'Rescue team: Poland → Greece', 'Visit: Lithuania → Poland']);

    const marks = page.locator('cordiale-timeline g.mark:not(.out)');
    await expect.poll(() => marks.count(), PATIENCE).toBe(10); // each in the lanes of both countries
    const relief = page.locator('cordiale-timeline g.mark.own-relief');
    expect(await relief.count()).toBe(8);
    expect(await relief.first().evaluate((mark) => getComputedStyle(mark).color)).toBe('rgb(138, 43, 226)');
    const shapeOf = (mark: Element) => mark.querySelector('.symbol')?.getAttribute('d');
    expect(await relief.first().evaluate(shapeOf)).not.toBe(await page.locator('cordiale-timeline g.mark.talks').first().evaluate(shapeOf));

    const facet = page.locator('cordiale-filters [data-field="own.hazard"]');
    expect(await facet.locator('summary').textContent()).toContain('Hazard');
    await facet.locator('summary').click();
    await facet.getByRole('checkbox', {name: /^Flood: 2 events/}).check();
    await expect.poll(() => items.count(), PATIENCE).toBe(2);
    await expect.poll(() => marks.count(), PATIENCE).toBe(4);
    expect(await page.locator('cordiale-explorer .chip').first().textContent()).toContain('Flood');
    await expect.poll(() => page.locator('hazard-tally button[aria-pressed="true"]').textContent(), PATIENCE).toContain('Flood: 2');

    await items.first().click();
    await expect.poll(() => page.locator('cordiale-reader').getByText('Hazard').count(), PATIENCE).toBeGreaterThan(0);
    if (process.env.CORDIALE_PICTURES) {
      await page.screenshot({path: join(process.env.CORDIALE_PICTURES, 'relief-light.png')});
      await page.emulateMedia({colorScheme: 'dark'});
      await page.screenshot({path: join(process.env.CORDIALE_PICTURES, 'relief-dark.png')});
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('offers its types and domains to who corrects an event, and shows its family on the map', async () => {
    const {page, faults} = await open(site.url);
    await page.locator('cordiale-map select').selectOption('type');
    await expect.poll(() => page.locator('cordiale-map .legend').textContent(), PATIENCE).toContain('Disaster relief');
    expect(await page.locator('cordiale-map .swatch', {hasText: 'Disaster relief'}).locator('svg').evaluate((swatch) => getComputedStyle(swatch).fill)).toBe('rgb(138, 43, 226)');
    await page.locator('cordiale-list button[data-id]', {hasText: 'Visit'}).click();
    await page.getByRole('button', {name: 'Correct'}).first().click();
    const type = page.locator('cordiale-editor #type');
    await expect.poll(() => type.locator('optgroup').last().getAttribute('label'), PATIENCE).toBe('Disaster relief');
    expect(await type.locator('optgroup').last().locator('option').allTextContents()).toEqual(['Rescue team', 'Relief flight']);
    expect(await page.locator('cordiale-editor .domains label').allTextContents()).toContainEqual(expect.stringContaining('Disaster relief'));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('finds its types and fields in an article that a person adds', async () => {
    const {page, faults} = await open(site.url);
    await page.setViewportSize({width: 1440, height: 900});
    await page.getByRole('button', {name: 'Add articles'}).first().click();
    await page.locator('cordiale-intake textarea').fill('OSLO, 4 June 2024 - Norway sent 25 rescuers to Iceland on 3 June 2024 because of a flood.');
    await page.locator('cordiale-intake').getByRole('button', {name: 'Read it'}).click();
    await expect.poll(() => page.locator('cordiale-intake .finds').textContent(), PATIENCE).toContain('Rescue team: Norway → Iceland');
    const facet = page.locator('cordiale-filters [data-field="own.hazard"]');
    await facet.locator('summary').click();
    await expect.poll(() => facet.getByRole('checkbox', {name: /^Flood: 3 events/}).count(), PATIENCE).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('filters the explorer from its own element, and writes its own format', async () => {
    const {page, faults} = await open(site.url);
    await page.locator('hazard-tally').getByRole('button', {name: /^Wildfire/}).click();
    await expect.poll(() => page.locator('cordiale-list button[data-id]').allTextContents(), PATIENCE).toEqual([expect.stringContaining('Poland → Greece')]);
    expect((await page.locator('pre').textContent())?.trim().split('\n').sort()).toEqual(['2024-02-01 earthquake GR>TR 60 rescuers', '2024-05-11 flood IT>SI', '2024-08-03 wildfire PL>GR 140 rescuers', '2024-09-18 flood LT>PL 35 rescuers']);
    expect(faults).toEqual([]);
    await page.close();
  });
});
