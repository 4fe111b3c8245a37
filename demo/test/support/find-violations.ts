import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const require = createRequire(import.meta.url);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds on a page against WCAG 2.2 AA, each with its place. `within`: one part alone, by a selector for each root on the way to it. */
export async function findViolations(page: Page, {within}: {within?: readonly string[] | undefined} = {}): Promise<string[]> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async ({values, fromShadowDom}) => {
    const {axe} = globalThis as unknown as {axe: {run(context: object, options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>}};
    const {violations} = await axe.run(fromShadowDom ? {fromShadowDom} : document, {runOnly: {type: 'tag', values}, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, {values: TAGS, fromShadowDom: within});
}
