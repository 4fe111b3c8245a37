import {waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** What style sheets ask for. */
export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
}

const QUERIES: {readonly [Name in keyof Media]-?: (value: string) => string} = {
  media: (value) => value,
  colorScheme: (value) => `(prefers-color-scheme: ${value})`,
  forcedColors: (value) => `(forced-colors: ${value})`,
  reducedMotion: (value) => `(prefers-reduced-motion: ${value})`,
};

/**
 * Shows the page of a test as another reader has it; what is left out stays as it is. Resolves when the page has it so. The runner's own
 * command of that name drops forced colours without a word.
 */
export async function emulateMedia(media: Media): Promise<void> {
  await executeServerCommand('cordiale-emulate-media', {...media});
  const queries = Object.entries(media).map(([name, value]) => QUERIES[name as keyof Media](value));
  await waitUntil(() => queries.every((query) => matchMedia(query).matches), `the page is shown with ${queries.join(' and ')}`, {timeout: 10_000});
}
