// A page of a benchmark in a real browser: its script bundled as a host would bundle it, served by itself.
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS} from '../../../scripts/lib/chromium.mjs';
import {ensureChromium} from '../../../scripts/lib/ensure-chromium.mjs';

export const median = (values) => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)];
export const count = (number) => number.toLocaleString('en');

/**
 * Runs those of `benchmarks` (name → function of the page that gives a row) that the command line names, or all, and prints their
 * rows as JSON. `script` is the page's own, beside this file; it sets `window.bench`. `files` (path → contents) are served with it, also
 * those that a benchmark adds.
 */
export async function runInPage(benchmarks, {script, files = {}, afterwards}) {
  const names = process.argv.slice(2);
  const wanted = Object.entries(benchmarks).filter(([name]) => names.length === 0 || names.some((part) => name === part || name.startsWith(`${part}.`)));
  const rows = [];
  if (wanted.length > 0) {
    const {page, close} = await openPage(script, files);
    try {
      for (const [name, measure] of wanted) rows.push({name, ...(await measure(page))});
      await afterwards?.(page);
    } finally {
      await close();
    }
  }
  process.stdout.write(JSON.stringify(rows));
}

async function openPage(script, files) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    bundle: true, splitting: true, outdir: '/', minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source', 'browser'], loader: {'.mjs': 'js'}, legalComments: 'none', logLevel: 'error',
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
  });
  const bundled = new Map(outputFiles.map(({path, contents}) => [`/${path.split(/[\\/]/).at(-1)}`, contents]));
  const server = createServer(({url}, response) => {
    const found = bundled.get(url) ?? files[url];
    response.setHeader('content-type', found ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(found ?? `<!doctype html><html lang="en-GB"><meta name="color-scheme" content="light dark"><title>Benchmark</title><body><script type="module" src="/${script}"></script>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({executablePath: await ensureChromium(), args: CHROMIUM_FLAGS});
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(300_000);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => window.bench);
  return {page, close: async () => {
    await browser.close();
    server.close();
  }};
}
