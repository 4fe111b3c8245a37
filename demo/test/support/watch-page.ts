import type {Page} from 'playwright-core';

/**
 * Collects what must never happen on a page: a request to another origin, a console error, an uncaught error, a violation of
 * the content security policy. A failed load that the test itself arranged is let through by `expected`.
 */
export async function watchPage(page: Page, origin: string, {expected = []}: {expected?: readonly RegExp[]} = {}): Promise<string[]> {
  const faults: string[] = [];
  const add = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== new URL(origin).origin) add(`request to another origin: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') add(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => add(`uncaught: ${error.message}`));
  await page.exposeFunction('reportViolation', (violation: string) => add(`policy violation: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      void (globalThis as unknown as {reportViolation(text: string): Promise<void>}).reportViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}
