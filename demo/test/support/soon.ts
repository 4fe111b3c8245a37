import {expect} from 'vitest';

/** Waits for what a page will show; long, because a busy machine must not fail a journey. */
export const soon = <T>(read: () => Promise<T> | T) => expect.poll(read, {timeout: 30_000, interval: 50});
