import {existsSync, readFileSync} from 'node:fs';
import {findChromium} from './chromium.mjs';
import {run} from './steps.mjs';

const isDebian = () => existsSync('/etc/debian_version') || (existsSync('/etc/os-release') && /ID(?:_LIKE)?=.*debian/.test(readFileSync('/etc/os-release', 'utf8')));

/** Path of a Chromium: an installed one, else from Debian's packages as root, else Playwright's own. Ends the process when there is none to be had. */
export async function ensureChromium() {
  const installed = findChromium();
  if (installed) return installed;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium from the packages of the system …');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {env: {DEBIAN_FRONTEND: 'noninteractive'}});
    const packaged = findChromium();
    if (packaged) return packaged;
  }
  console.log('Installing the Chromium of Playwright …');
  await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const {chromium} = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.error('No Chromium found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exit(2);
}
