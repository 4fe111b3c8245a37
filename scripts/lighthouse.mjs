// What Lighthouse says of the built demo, as a desktop computer opens it: `npm run lighthouse [-- --json]`. Fails below the gates and
// names what cost points. Speed depends on the machine and on what else it does, so this is no part of `npm test`; and npx fetches
// Lighthouse, so that a clone need not install it. The page is put together without WebGL: a desktop computer has a processor for
// graphics, and software in its place takes a second for a frame, which would be all that is measured.
import {execFile} from 'node:child_process';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {build, preview} from 'vite';
import {TEST_FLAGS} from './lib/chromium.mjs';
import {CONTENT_SECURITY_POLICY} from './lib/content-security-policy.mjs';
import {ensureChromium} from './lib/ensure-chromium.mjs';
import {ensureInstalled, extractSeeds, prepare, requireNode, ROOT} from './lib/steps.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
/** Category → least score. */
const GATES = {performance: 95, accessibility: 100, 'best-practices': 100, seo: 100};

requireNode();
const {values} = parseArgs({options: {json: {type: 'boolean', default: false}}});
await ensureInstalled();
await prepare();
extractSeeds();
const configFile = join(ROOT, 'vite.config.ts');
await build({configFile, logLevel: 'warn'});
const server = await preview({configFile, logLevel: 'warn', preview: {port: 0, headers: {'content-security-policy': CONTENT_SECURITY_POLICY}}});
const port = await freePort();
const browser = await chromium.launch({executablePath: await ensureChromium(), args: [...TEST_FLAGS, `--remote-debugging-port=${port}`]});
const {stdout} = await promisify(execFile)('npx', [
  '--yes', LIGHTHOUSE, server.resolvedUrls.local[0], `--port=${port}`, '--preset=desktop', `--only-categories=${Object.keys(GATES).join()}`, '--output=json', '--quiet',
], {maxBuffer: 64_000_000, shell: process.platform === 'win32'});
const lhr = JSON.parse(stdout);
await browser.close();
await server.close();

const rows = Object.entries(GATES).map(([name, gate]) => ({name, gate, score: Math.round(lhr.categories[name].score * 100)}));
if (values.json) process.stdout.write(`${JSON.stringify(rows.map(({name, gate, score}) => ({name: `lighthouse.${name}`, ours: score, reference: gate, ratio: score / gate, unit: 'points'})))}\n`);
else for (const {name, gate, score} of rows) console.log(`${score >= gate ? '✓' : '✗'} ${name.padEnd(16)} ${String(score).padStart(3)}   at least ${gate}`);
for (const {name, gate, score} of rows) {
  if (score >= gate) continue;
  for (const {title, displayValue = '', details} of costlyAudits(name)) console.error(`✗ ${name}: ${title} ${displayValue} ${placesIn(details)}`.trimEnd());
}
if (lhr.runtimeError) console.error(`✗ ${lhr.runtimeError.message}`);
process.exitCode = rows.every(({gate, score}) => score >= gate) ? 0 : 1;

/** Audits of a category that cost points. */
function costlyAudits(category) {
  return lhr.categories[category].auditRefs.filter(({id, weight}) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1).map(({id}) => lhr.audits[id]);
}

/** Where an audit found something, as far as it says. */
function placesIn(details) {
  return (details?.items ?? []).map(({node, url, description, source}) => node?.selector ?? url ?? description ?? source).filter((place) => typeof place === 'string').join(', ');
}

/** A port that nobody uses now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port: free} = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
