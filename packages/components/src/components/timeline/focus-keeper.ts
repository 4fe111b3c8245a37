import type {StopAddress} from './lane-stop.js';

/** What the focus needs to know of the element it is kept in. */
export interface FocusKeeperHost {
  readonly shadowRoot: ShadowRoot | null;
  /** The element of a stop, when it is drawn. */
  elementOf(address: StopAddress): SVGElement | HTMLElement | null;
  /** What takes the focus when there is no stop left. */
  readonly fallback: HTMLElement | null;
  requestUpdate(): void;
}

/** Remembers where the focus is in the lanes, moves it on request, and out of what is no more to the next that is. */
export class FocusKeeper {
  /** Where the focus is or will return to. */
  active: StopAddress | undefined;
  /** True while a stop has it. */
  hasFocus = false;
  #isWanted = false;
  readonly #host: FocusKeeperHost;

  constructor(host: FocusKeeperHost) {
    this.#host = host;
  }

  /** Moves the focus with the next update. */
  moveTo(address: StopAddress): void {
    this.active = address;
    this.#isWanted = true;
    this.#host.requestUpdate();
  }

  /** True while the focus is on its way, so that losing it for a moment means nothing. */
  get isMoving(): boolean {
    return this.#isWanted;
  }

  /** To be called after every update, outside of it: focusing may ask for another. */
  keep(): void {
    const {shadowRoot, fallback} = this.#host;
    const focused = shadowRoot?.activeElement ?? null;
    const isLost = this.hasFocus && (focused === null || !focused.isConnected) && !this.#isWanted;
    if (!this.#isWanted && !isLost) return;
    this.#isWanted = false;
    if (isLost && document.activeElement !== document.body && document.activeElement !== shadowRoot?.host) {
      this.hasFocus = false; // the person has gone elsewhere
      return;
    }
    const target = (this.active && this.#host.elementOf(this.active)) ?? shadowRoot?.querySelector<SVGElement>('[data-stop][tabindex="0"]') ?? fallback;
    target?.focus();
    if (target === fallback) this.hasFocus = false;
  }
}
