import {afterAll, afterEach, beforeAll} from 'vitest';
import type {EventSet} from '@cordiale/core';
import {builtDemo} from './built-demo.js';
import {serveSite, type Site} from './serve-site.js';
import {usePages, type OpenedPage, type PageOptions} from './use-pages.js';

/** The built demo, served for the tests of a file. */
export interface Demo {
  /** The folder it was built into. */
  folder: string;
  /** The events it shows. */
  set: EventSet;
  /** Where it is served; what a test overrides is served again after it. */
  readonly site: Site;
  /** Opens the demo in a fresh profile, at what stands behind its address. */
  open(at?: string, options?: PageOptions): Promise<OpenedPage>;
  /** Opens any page in a fresh profile. */
  openPage(url: string, options?: PageOptions): Promise<OpenedPage>;
}

/** Serves the built demo to the tests of a file, and starts a browser for them. */
export function useDemo(): Demo {
  const openPage = usePages();
  let site: Site;

  beforeAll(async () => {
    site = await serveSite(builtDemo().folder);
  });

  afterEach(() => site.overrides.clear());

  afterAll(() => site?.close());

  return {
    ...builtDemo(),
    get site() {
      return site;
    },
    open: (at = '', options) => openPage(site.url + at, options),
    openPage,
  };
}
