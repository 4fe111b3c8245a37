import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Knows the inner size of its host while it is connected, and asks for an update when it changes.
 * An element created hidden has no size until it is shown.
 */
export class ResizeController implements ReactiveController {
  widthPx = 0;
  heightPx = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onResize: (() => void) | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, onResize?: () => void) {
    this.#host = host;
    this.#onResize = onResize;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    this.#take(this.#host.getBoundingClientRect());
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      // In the next frame: a host that changes its own height while it is observed would make the observer report a loop.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#take(entry.contentRect));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #take({width, height}: {width: number; height: number}): void {
    if (width === this.widthPx && height === this.heightPx) return;
    this.widthPx = width;
    this.heightPx = height;
    this.#onResize?.();
    this.#host.requestUpdate();
  }
}
