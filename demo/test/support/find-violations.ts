import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const require = createRequire(import.meta.url);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds on a page against WCAG 2.2 AA, each with its place. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (values) => {
    const {axe} = globalThis as unknown as {axe: {run(context: Document, options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>}};
    const {violations} = await axe.run(document, {runOnly: {type: 'tag', values}});
    return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, TAGS);
}
