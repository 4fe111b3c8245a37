import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {CHROMIUM_FLAGS} from './chromium.mjs';
import {ensureChromium} from './ensure-chromium.mjs';
import {ROOT} from './steps.mjs';

/** How long a picture may take to come to rest where software draws it. */
const PATIENCE_MS = 240_000;

/**
 * Takes pictures of the built demo into .cache/NAME: those whose name holds one of the command's arguments, all without any. `show` gets
 * a page of the size and in the colours of the picture, the address of the demo and the picture, and resolves once there is something to see.
 */
export async function takePictures(name, pictures, show) {
  const wanted = process.argv.slice(2);
  const server = await preview({configFile: join(ROOT, 'vite.config.ts'), preview: {port: 0}});
  const browser = await chromium.launch({executablePath: await ensureChromium(), args: CHROMIUM_FLAGS});
  const folder = join(ROOT, '.cache', name);
  mkdirSync(folder, {recursive: true});
  for (const picture of pictures.filter((one) => wanted.length === 0 || wanted.some((part) => one.name.includes(part)))) {
    const {viewport, colorScheme = 'light', forcedColors = 'none'} = picture;
    const page = await browser.newPage({viewport, colorScheme, forcedColors, reducedMotion: 'reduce'});
    page.setDefaultTimeout(PATIENCE_MS);
    await show(page, server.resolvedUrls.local[0], picture);
    await page.screenshot({path: join(folder, `${picture.name}.png`), animations: 'disabled'});
    await page.close();
  }
  await browser.close();
  await server.close();
  console.log(`Pictures are in ${folder}.`);
}
