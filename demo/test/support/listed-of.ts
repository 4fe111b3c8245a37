import type {FrameLocator, Page} from 'playwright-core';

/** Ids of the events that the list of a page shows, from top to bottom. */
export function listedOf(page: Page | FrameLocator): Promise<(string | null)[]> {
  return page.locator('cordiale-list button[data-id]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-id')));
}
