import {cpSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {afterEach, beforeAll, describe, expect, inject, it} from 'vitest';
import {CONTENT_SECURITY_POLICY} from '../scripts/lib/content-security-policy.mjs';
import {serveSite, type Site} from '../demo/test/support/serve-site.js';
import {PATIENCE, useBrowser} from './support/open-page.js';

/** A page with every element whose policy lets no string become markup, a script or the address of a worker. */

const CONSUMER = inject('consumer');
const SCRIPTS = 'node_modules/@cordiale/components/dist/script';
const NAMES = ['compare', 'editor', 'explorer', 'filters', 'intake', 'list', 'map', 'player', 'reader', 'share', 'story', 'timeline'];
const SENTENCE = 'Estonia and Japan signed a memorandum on cyber defence on 4 May 2019.';

/** The policy of the design, and no string for a sink but through these policies. */
const policyWith = (names: string) => `${CONTENT_SECURITY_POLICY}; require-trusted-types-for 'script'; trusted-types ${names}`;

const PAGE = `globalThis.errors = [];
document.addEventListener('cordiale-error', ({detail}) => errors.push(detail.code));
const {createPartialDate, EventStore, Selection} = cordiale;
const event = (id, country) => ({
  id, type: 'visit', plover: 'CONSULT', realis: 'actual', domains: ['policy'], initiatives: [], quantities: [], summary: 'A visit to <b>' + country + '</b>.',
  reports: [{article: 'a', evidence: [{field: 'type', rule: 'E1', article: 'a', start: 0, end: 5, exact: '<img ', prefix: '', suffix: 'src=x'}]}],
  date: createPartialDate('2020-05-0' + id, {basis: 'explicit'}),
  participants: [{country: 'LT', role: 'actor', via: 'name'}, {country, role: 'recipient', via: 'name'}],
});
const article = {id: 'a', text: '<img src=x onerror=alert(1)>', title: '<script>alert(1)</script>', url: null, publisher: '<b>', byline: null, published: createPartialDate('2020-05-02', {basis: 'explicit'}), blocks: [], evidence: []};
const store = new EventStore([event('1', 'IT'), event('2', 'UA')], {articles: [article]});
const selection = new Selection();
for (const name of ${JSON.stringify(NAMES)}) document.body.append(Object.assign(document.createElement('cordiale-' + name), {store, selection, focusCountry: 'LT'}));
`;

const open = useBrowser();
let site: Site | undefined;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('pages/trusted-policy.js', import.meta.url)), join(CONSUMER, 'trusted-policy.js')); // workers start, and the map's own file is loaded, by addresses beside the file that the page trusts already
  await writeFile(join(CONSUMER, 'trusted-page.js'), PAGE);
  const pageOf = (scripts: readonly string[]) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Trusted</title></head><body>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</body></html>`;
  await writeFile(join(CONSUMER, 'trusted.html'), pageOf(['trusted-policy.js', `${SCRIPTS}/cordiale.js`, 'trusted-page.js']));
  await writeFile(join(CONSUMER, 'trusted-without.html'), pageOf([`${SCRIPTS}/cordiale.js`, 'trusted-page.js']));
});

afterEach(async () => {
  await site?.close();
  site = undefined;
});

const mapOf = (page: Page) => page.evaluate(() => (document.querySelector('body > cordiale-map') as unknown as {drawnBy: string} | null)?.drawnBy);
const errorsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as {errors: string[]}).errors);
const listOf = (page: Page) => page.locator('body > cordiale-list button[data-id]');

describe('a page that requires trusted types', () => {
  it('has every element at work with the policies "lit-html" and a default one for the addresses of workers, and breaks no rule', async () => {
    site = await serveSite(CONSUMER, {policy: policyWith('lit-html default')});
    const {page, faults} = await open(`${site.url}trusted.html`);
    await page.locator('body > cordiale-map').scrollIntoViewIfNeeded(); // MapLibre is loaded for a map that is near
    await expect.poll(() => mapOf(page), PATIENCE).toBe('webgl');
    await listOf(page).first().click();
    const reader = page.locator('body > cordiale-reader');
    await expect.poll(() => reader.locator('mark').count(), PATIENCE).toBeGreaterThan(0);
    await expect.poll(() => reader.locator(':has(> mark)').first().textContent(), PATIENCE).toMatch(/<img .*src=x onerror=alert\(1\)>/);
    expect(await page.locator('cordiale-reader img, cordiale-reader script').count()).toBe(0);
    const intake = page.locator('body > cordiale-intake');
    await intake.locator('textarea').fill(SENTENCE);
    await intake.getByRole('button', {name: 'Read it'}).click();
    await expect.poll(() => intake.locator('.outcome').allTextContents(), PATIENCE).toEqual([expect.stringContaining('1 new event')]);
    const names = await page.evaluate(() => [...document.body.children].filter(({localName, shadowRoot}) => localName.startsWith('cordiale-') && shadowRoot && shadowRoot.childElementCount > 0).map(({localName}) => localName.slice('cordiale-'.length)));
    expect(names).toEqual(NAMES);
    expect(await errorsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('without the default policy has all views, the map as SVG, and says why', async () => {
    site = await serveSite(CONSUMER, {policy: policyWith('lit-html')});
    const {page, faults} = await open(`${site.url}trusted-without.html`, {expected: [/TrustedScriptURL|require-trusted-types-for|trusted-types-sink/]});
    await page.locator('body > cordiale-map').scrollIntoViewIfNeeded();
    await expect.poll(() => errorsOf(page), PATIENCE).toEqual(['map-failed']); // its second file is not loaded
    await page.locator('cordiale-explorer cordiale-map').hover();
    await expect.poll(() => errorsOf(page), PATIENCE).toEqual(['map-failed', 'map-failed']); // that of the explorer waits for a person
    await expect.poll(() => mapOf(page), PATIENCE).toBe('svg');
    await listOf(page).first().click();
    await expect.poll(() => page.locator('body > cordiale-reader mark').count(), PATIENCE).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
