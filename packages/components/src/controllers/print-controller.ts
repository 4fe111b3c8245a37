import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Knows when the page is being printed, and gives its host the state `printing` for that time, by which style sheets lay it out for
 * paper. The host is updated before paper is laid out; what it has to measure for that it measures in `onChange`, which is called when
 * the state is there. Listens from before the page is laid out for paper, because some browsers print a copy of what is there by then.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #states: CustomStateSet;
  readonly #onChange: () => void;
  #media: MediaQueryList | undefined; // since it was connected, which never happens on a server
  #isAsked = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void = () => {}) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    this.#onChange = onChange;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isAsked || this.#media?.matches === true;
  }

  hostConnected(): void {
    this.#media ??= matchMedia('print');
    this.#media.addEventListener('change', this.#update);
    window.addEventListener('beforeprint', this.#onBefore);
    window.addEventListener('afterprint', this.#onAfter);
    if (this.isPrinting) this.#update();
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#update);
    window.removeEventListener('beforeprint', this.#onBefore);
    window.removeEventListener('afterprint', this.#onAfter);
  }

  readonly #onBefore = (): void => this.#ask(true);
  readonly #onAfter = (): void => this.#ask(false);

  #ask(isAsked: boolean): void {
    this.#isAsked = isAsked;
    this.#update();
  }

  readonly #update = (): void => {
    if (this.isPrinting) this.#states.add('printing');
    else this.#states.delete('printing');
    this.#onChange();
    this.#host.requestUpdate();
  };
}
