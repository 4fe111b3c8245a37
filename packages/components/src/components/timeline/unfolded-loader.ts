import {adoptStyles, type CSSResultOrNative, type ReactiveControllerHost} from 'lit';

/** What a touch brings: the card, the legend, lists, and the way from mark to mark. */
export type Unfolded = typeof import('./unfolded.js');

/** Loads what the first picture can do without, once there is time for it or a reader touches the timeline. */
export class UnfoldedLoader {
  /** What was loaded, or why it is not there yet. */
  views: Unfolded | 'loading' | 'failed' = 'loading';
  #isLoading = false;
  #waiting: ((views: Unfolded) => void)[] = [];
  readonly #host: ReactiveControllerHost & {renderRoot: HTMLElement | DocumentFragment};
  readonly #styles: CSSResultOrNative[];

  /** `styles` are those that the host has already. */
  constructor(host: ReactiveControllerHost & {renderRoot: HTMLElement | DocumentFragment}, styles: CSSResultOrNative[]) {
    this.#host = host;
    this.#styles = styles;
  }

  /** Begins to load, unless it has. What failed is tried again with the next wish. `then` is called at once when all is there. */
  want(then?: (views: Unfolded) => void): void {
    if (typeof this.views !== 'string') {
      then?.(this.views);
      return;
    }
    if (then) this.#waiting.push(then);
    if (!this.#isLoading) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const views = await import('./unfolded.js');
      this.views = views;
      if (this.#host.renderRoot instanceof ShadowRoot) adoptStyles(this.#host.renderRoot, [...this.#styles, views.unfoldedStyles]);
      for (const then of this.#waiting) then(views);
    } catch {
      this.views = 'failed';
    }
    this.#waiting = [];
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
