import {chromeLauncher} from '@web/test-runner-chrome';
import {launchFirefox, openFirefoxPage} from '../../scripts/lib/firefox.mjs';
import chromium from './web-test-runner.config.mjs';

/**
 * The tests of the elements in Firefox, the second engine: `npm run test:firefox -- --group list`. WebDriver BiDi cannot set media
 * features there, and there is no WebGL without a screen; tests that need one of these fail in it.
 */
export default {
  ...chromium,
  browsers: [chromeLauncher({puppeteer: {launch: launchFirefox}, launchOptions: {browser: 'firefox'}, createPage: ({browser}) => openFirefoxPage(browser)})],
};
