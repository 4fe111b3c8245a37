import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FIELDS, type Selection} from '@cordiale/core';

/** While a brush moves, the address is written at most this often; browsers refuse more than a few writes a second. */
const WRITE_DELAY_MS = 150;
const OWN_PART = new RegExp(`(?:^|&)(?=v=)|^(?=(?:${[...FIELDS, 'event'].join('|')}|(?:own|timeline|map|list)\\.[a-z][a-z\\d-]*)(?:@[^=&]*)?=)`);

/** A page's fragment, without `#`, taken apart: what the page itself put there, and a selection's query. */
export function splitFragment(fragment: string): {foreign: string; query: string | undefined} {
  const at = fragment.search(OWN_PART);
  return at < 0 ? {foreign: fragment, query: undefined} : {foreign: fragment.slice(0, at), query: fragment.slice(at).replace(/^&/, '')};
}

/** The fragment that keeps the page's own part in front of a selection's query. */
export function joinFragment(foreign: string, query: string): string {
  return [foreign, query].filter(Boolean).join('&');
}

/**
 * Keeps a selection in the fragment of the page's address, and follows the address when the reader goes back or edits it.
 * Works while the host is connected and it is switched on. `onRestore` hears which parts of the address could not be read.
 */
export class AddressController implements ReactiveController {
  readonly #onRestore: (ignored: readonly string[]) => void;
  #selection: Selection | undefined;
  #isOn = false;
  #isConnected = false;
  #release: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The fragment as this controller last wrote it. */
  #written: string | undefined;

  constructor(host: ReactiveControllerHost, onRestore: (ignored: readonly string[]) => void) {
    this.#onRestore = onRestore;
    host.addController(this);
  }

  /** Takes the selection to keep, and whether to keep it. A query in the address wins over what the selection says at first. */
  update(selection: Selection, {isOn}: {isOn: boolean}): void {
    if (selection === this.#selection && isOn === this.#isOn) return;
    this.#stop();
    this.#selection = selection;
    this.#isOn = isOn;
    this.#start();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#isConnected = false;
  }

  #start(): void {
    const selection = this.#selection;
    if (!this.#isConnected || !this.#isOn || !selection || this.#release) return;
    const {query} = splitFragment(location.hash.slice(1));
    if (query !== undefined) this.#restore(query);
    const unsubscribe = selection.subscribe((change) => {
      if (change === 'chosen') this.#write();
      else if (change !== 'hover') this.#timer ??= setTimeout(this.#write, WRITE_DELAY_MS);
    });
    window.addEventListener('hashchange', this.#onNavigate);
    window.addEventListener('popstate', this.#onNavigate);
    window.addEventListener('pagehide', this.#flush);
    this.#release = () => {
      unsubscribe();
      window.removeEventListener('hashchange', this.#onNavigate);
      window.removeEventListener('popstate', this.#onNavigate);
      window.removeEventListener('pagehide', this.#flush);
    };
  }

  #stop(): void {
    this.#flush();
    this.#release?.();
    this.#release = undefined;
  }

  readonly #flush = (): void => {
    if (this.#timer !== undefined) this.#write();
  };

  readonly #write = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#selection) return;
    const {foreign} = splitFragment(location.hash.slice(1));
    const fragment = joinFragment(foreign, this.#selection.toQuery());
    if (`#${fragment}` === location.hash || (fragment === '' && location.hash === '')) return;
    history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    this.#written = location.hash;
  };

  readonly #onNavigate = (): void => {
    const {foreign, query} = splitFragment(location.hash.slice(1));
    if (location.hash === this.#written) return; // told late of an address from before our own last write
    if (query === undefined && foreign !== '') return; // the reader went to a place in the page, not to another view
    if ((query ?? '') !== this.#selection?.toQuery()) this.#restore(query ?? '');
  };

  #restore(query: string): void {
    this.#written = undefined;
    this.#onRestore(this.#selection?.applyQuery(query) ?? []);
  }
}
