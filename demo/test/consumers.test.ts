import {execFile} from 'node:child_process';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build as esbuild} from 'esbuild';
import {chromium, type Browser} from 'playwright-core';
import {build as viteBuild, createServer} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import webpack from 'webpack';
import {CHROMIUM_FLAGS, findChromium} from '../../scripts/lib/chromium.mjs';
import {CONTENT_SECURITY_POLICY, serveSite} from './support/serve-site.js';
import {watchPage} from './support/watch-page.js';

/** Pages that import the built package with one line and configure nothing: the worker and the styles of the map must come along. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONSUMER = `${ROOT}.cache/consumers`;
const ENTRY = `${CONSUMER}/main.js`;
const PATIENCE = {timeout: 40_000, interval: 100};

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

let browser: Browser;

beforeAll(async () => {
  const run = promisify(execFile);
  await run(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-b'], {cwd: ROOT});
  await run(process.execPath, [`${ROOT}scripts/vendor-map.mjs`, '--dist'], {cwd: ROOT});
  await rm(CONSUMER, {recursive: true, force: true});
  for (const name of ['core', 'components']) {
    const target = `${CONSUMER}/node_modules/@cordiale/${name}`;
    await mkdir(target, {recursive: true});
    await cp(`${ROOT}packages/${name}/package.json`, `${target}/package.json`);
    await cp(`${ROOT}packages/${name}/dist`, `${target}/dist`, {recursive: true});
  }
  await writeFile(`${CONSUMER}/package.json`, '{"name": "consumer", "private": true, "type": "module"}');
  await writeFile(ENTRY, MAIN);
  await writeFile(`${CONSUMER}/index.html`, pageOf('./main.js'));
  const executablePath = findChromium();
  browser = await chromium.launch({...(executablePath ? {executablePath} : {}), args: CHROMIUM_FLAGS});
});

afterAll(() => browser?.close());

function pageOf(script: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Consumer</title></head><body><script type="module" src="${script}"></script></body></html>`;
}

/** What draws the map of a page once that has come to rest, the errors the element reported, and what must never happen. */
async function look(url: string, wanted: {drawnBy: string; errors: string[]}, {expected = []}: {expected?: readonly RegExp[] | undefined} = {}): Promise<string[]> {
  const page = await browser.newPage();
  const faults = await watchPage(page, url, {expected: [/favicon/, ...expected]});
  try {
    await page.goto(url);
    await expect.poll(() => page.evaluate(() => {
      const {errors} = globalThis as unknown as {errors: string[]};
      return {drawnBy: (document.querySelector('cordiale-map') as unknown as {drawnBy?: string} | null)?.drawnBy, errors};
    }), PATIENCE).toEqual(wanted);
    expect(await page.locator('cordiale-map .symbol').count()).toBe(3);
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
    const folder = `${CONSUMER}/esbuild`;
    const missing = [/maplibre-gl-worker\.mjs/];

    beforeAll(async () => {
      await esbuild({entryPoints: [ENTRY], bundle: true, splitting: true, format: 'esm', outdir: folder, minify: true, logLevel: 'error'});
      await writeFile(`${folder}/index.html`, pageOf('./main.js'));
    });

    it('is drawn by WebGL with the text of the worker where blob: is allowed', async () => {
      expect(await lookAtFolder(folder, DRAWN, {policy: CONTENT_SECURITY_POLICY.replace("worker-src 'self'", "worker-src 'self' blob:"), expected: missing})).toEqual([]);
    });

    it('is SVG under the strict policy, and says why', async () => {
      const faults = await lookAtFolder(folder, {drawnBy: 'svg', errors: ['worker-failed']}, {expected: missing});
      expect(faults.filter((fault) => !/blob/.test(fault))).toEqual([]);
    });
  });
});
