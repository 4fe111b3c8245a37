/** What a page of the tests is shown with until a test asks for something else. */
const DEFAULTS = {media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference'};

/**
 * A @web/test-runner plugin for `emulateMedia` of `src/testing`. `setMedia(page, {media, colorScheme, forcedColors, reducedMotion})` is
 * told all of them; what a test leaves out stays as it is.
 */
export function mediaPlugin(setMedia) {
  const states = new WeakMap(); // page → what it is shown with
  return {
    name: 'media',
    async executeCommand({command, payload, session}) {
      if (command !== 'cordiale-emulate-media') return undefined;
      const unknown = Object.keys(payload).filter((name) => !(name in DEFAULTS));
      if (unknown.length > 0) throw new Error(`emulateMedia was given ${unknown.join(', ')}. It takes ${Object.keys(DEFAULTS).join(', ')}.`);
      const page = session.browser.getPage(session.id);
      const state = {...DEFAULTS, ...states.get(page), ...payload};
      states.set(page, state);
      await setMedia(page, state);
      return true;
    },
  };
}
