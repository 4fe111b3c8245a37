import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const require = createRequire(import.meta.url);
const BY_TAG = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']};
/** The rules among them that look at colours. */
const OF_COLOUR = {type: 'rule', values: ['color-contrast', 'link-in-text-block']};

/**
 * What axe finds on a page against WCAG 2.2 AA, each with its place. `within`: one part alone, by a selector for each root on the way to
 * it. `isOfColour`: only what colours can change, for a page that has been looked at in others.
 */
export async function findViolations(page: Page, {within, isOfColour = false}: {within?: readonly string[] | undefined; isOfColour?: boolean} = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async ({runOnly, fromShadowDom}) => {
    const {axe} = globalThis as unknown as {axe: {run(context: object, options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>}};
    const {violations} = await axe.run(fromShadowDom ? {fromShadowDom} : document, {runOnly, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, {runOnly: isOfColour ? OF_COLOUR : BY_TAG, fromShadowDom: within});
}
