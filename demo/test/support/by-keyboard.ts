/** As much of a page as its keys need, of whichever driver. */
interface KeyedPage {
  evaluate(read: () => string): Promise<string>;
  keyboard: {press(key: string): Promise<void>};
}

/** No control of the page is further away than this. */
const MOST_PRESSES = 100;

/** What has the focus, as it is called: the name that a label, its words or its kind give it. */
export const focusedOf = (page: KeyedPage) => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : undefined;
  return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
});

/** Goes on with a key until something of that name has the focus. */
export async function goTo(page: KeyedPage, name: RegExp, key: string): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    const focused = await focusedOf(page);
    if (name.test(focused)) return;
    seen.push(focused);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} leads to nothing called ${name}. It leads to: ${[...new Set(seen)].join(' | ')}`);
}

export const tabTo = (page: KeyedPage, name: RegExp) => goTo(page, name, 'Tab');
