import {chromeLauncher} from '@web/test-runner-chrome';
import {launchFirefox, openFirefoxPage, setFirefoxMedia} from '../../scripts/lib/firefox.mjs';
import {leaveOutPlugin} from '../../scripts/lib/wtr-leave-out-plugin.mjs';
import {mediaPlugin} from '../../scripts/lib/wtr-media-plugin.mjs';
import {NOT_IN_FIREFOX} from './not-in-firefox.mjs';
import chromium, {ENV} from './web-test-runner.config.mjs';

/** The tests of the elements in Firefox, the second engine: `npm run test:firefox -- --group list`. */
export default {
  ...chromium,
  plugins: [mediaPlugin(setFirefoxMedia), leaveOutPlugin(NOT_IN_FIREFOX), ...chromium.plugins],
  browsers: [chromeLauncher({puppeteer: {launch: () => launchFirefox({env: ENV})}, launchOptions: {browser: 'firefox'}, createPage: ({browser}) => openFirefoxPage(browser)})],
};
