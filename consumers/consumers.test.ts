import {writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {build as esbuild, type BuildOptions} from 'esbuild';
import {build as viteBuild, createServer} from 'vite';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import webpack from 'webpack';
import {serveSite} from '../demo/test/support/serve-site.js';
import {CONTENT_SECURITY_POLICY} from '../scripts/lib/content-security-policy.mjs';
import {PATIENCE, useBrowser} from './support/open-page.js';

/** Pages that import the packed package with one line and configure nothing: the worker and the styles of the map must come along. */

const CONSUMER = inject('consumer');
const ENTRY = `${CONSUMER}/main.js`;

const MAIN = `import {createPartialDate} from '@cordiale/core';
import '@cordiale/components/map.js';
const event = (id, country) => ({
  id, type: 'visit', plover: 'CONSULT', realis: 'actual', domains: ['policy'], initiatives: [], quantities: [], summary: 'A visit.', reports: [],
  date: createPartialDate('2020-05-0' + id, {basis: 'explicit'}),
  participants: [{country: 'LT', role: 'actor', via: 'name'}, {country, role: 'recipient', via: 'name'}],
});
globalThis.errors = [];
document.addEventListener('cordiale-error', ({detail}) => globalThis.errors.push(detail.code));
document.body.append(Object.assign(document.createElement('cordiale-map'), {focusCountry: 'LT', events: [event('1', 'IT'), event('2', 'UA')]}));
`;

const open = useBrowser();

beforeAll(async () => {
  await writeFile(ENTRY, MAIN);
  await writeFile(`${CONSUMER}/index.html`, pageOf('./main.js'));
});

function pageOf(script: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Consumer</title></head><body><script type="module" src="${script}"></script></body></html>`;
}

/** What draws the map of a page once that has come to rest, the errors the element reported, and what must never happen. */
async function look(url: string, wanted: {drawnBy: string; errors: string[]}, {expected = []}: {expected?: readonly RegExp[] | undefined} = {}): Promise<string[]> {
  const {page, faults} = await open(url, {expected});
  try {
    await expect.poll(() => page.evaluate(() => {
      const {errors} = globalThis as unknown as {errors: string[]};
      return {drawnBy: (document.querySelector('cordiale-map') as unknown as {drawnBy?: string} | null)?.drawnBy, errors};
    }), PATIENCE).toEqual(wanted);
    expect(await page.locator('cordiale-map .symbol').count()).toBe(3);
    expect(await page.locator('cordiale-map canvas').evaluateAll((canvases) => canvases.map((each) => getComputedStyle(each).position))).toEqual(wanted.drawnBy === 'webgl' ? ['absolute'] : []); // by MapLibre's own styles
  } finally {
    await page.close();
  }
  return faults;
}

async function lookAtFolder(folder: string, wanted: {drawnBy: string; errors: string[]}, {policy, expected}: {policy?: string; expected?: readonly RegExp[]} = {}): Promise<string[]> {
  const site = await serveSite(folder, {policy});
  try {
    return await look(site.url, wanted, {expected});
  } finally {
    await site.close();
  }
}

const DRAWN = {drawnBy: 'webgl', errors: []};

describe('the map in a page that configures nothing', () => {
  it('built by Vite is drawn by WebGL under the strict policy, which has no blob: for workers', async () => {
    await viteBuild({root: CONSUMER, configFile: false, logLevel: 'error', build: {outDir: 'vite', modulePreload: {polyfill: false}, assetsInlineLimit: 0}});
    expect(await lookAtFolder(`${CONSUMER}/vite`, DRAWN)).toEqual([]);
  });

  it('served by Vite for development is drawn by WebGL', async () => {
    const server = await createServer({root: CONSUMER, configFile: false, logLevel: 'error', server: {port: 0, host: '127.0.0.1'}});
    try {
      await server.listen();
      const url = server.resolvedUrls?.local[0] ?? '';
      expect(await look(url, DRAWN, {expected: [/ws:|WebSocket/, /Outdated Optimize Dep/]})).toEqual([]);
    } finally {
      await server.close();
    }
  });

  it('built by webpack 5 is drawn by WebGL under the strict policy', async () => {
    const folder = `${CONSUMER}/webpack`;
    const stats = await promisify((done: (error: Error | null, stats?: webpack.Stats) => void) => webpack({mode: 'production', context: CONSUMER, entry: ENTRY, output: {path: folder, filename: 'main.js'}, performance: {hints: false}, optimization: {minimize: false}}, done))();
    expect(stats?.compilation.errors.map(({message}) => message)).toEqual([]);
    await writeFile(`${folder}/index.html`, pageOf('./main.js'));
    expect(await lookAtFolder(folder, DRAWN)).toEqual([]);
  });

  describe('built by esbuild, which does not bring the file of the worker along,', () => {
    const missing = [/maplibre-gl-worker\.mjs/];
    const withBlob = CONTENT_SECURITY_POLICY.replace("worker-src 'self'", "worker-src 'self' blob:");

    /** Builds the page with these options and gives its folder. */
    async function buildWith(name: string, options: BuildOptions): Promise<string> {
      const folder = `${CONSUMER}/${name}`;
      await esbuild({entryPoints: [ENTRY], bundle: true, outdir: folder, logLevel: 'error', ...options});
      await writeFile(`${folder}/index.html`, pageOf('./main.js'));
      return folder;
    }

    it('into modules is drawn by WebGL under the strict policy', async () => {
      const folder = await buildWith('esbuild', {splitting: true, format: 'esm', minify: true});
      expect(await lookAtFolder(folder, DRAWN, {expected: missing})).toEqual([]);
    });

    it('into one script is drawn by WebGL where blob: is allowed, and else is SVG and says why', async () => {
      const folder = await buildWith('esbuild-one', {minify: true});
      expect(await lookAtFolder(folder, DRAWN, {policy: withBlob})).toEqual([]);
      const faults = await lookAtFolder(folder, {drawnBy: 'svg', errors: ['worker-failed']});
      expect(faults.filter((fault) => !/blob/.test(fault))).toEqual([]);
    });

    it('into one module is drawn by WebGL where blob: is allowed', async () => {
      const folder = await buildWith('esbuild-module', {format: 'esm'});
      expect(await lookAtFolder(folder, DRAWN, {policy: withBlob, expected: missing})).toEqual([]);
    });
  });
});
