import {isSameStop, type StopAddress} from './lane-stop.js';

const HIDE_AFTER_MS = 150;

/** Which stop the card is about. It stays for a moment after the pointer has left, so that the way to the card does not end it. */
export class CardHolder {
  #address: StopAddress | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get address(): StopAddress | undefined {
    return this.#address;
  }

  show(address: StopAddress | undefined): void {
    this.stay();
    if (isSameStop(address, this.#address)) return;
    this.#address = address;
    this.#onChange();
  }

  /** Shows what `next` says when the moment is over. */
  showSoon(next: () => StopAddress | undefined): void {
    this.stay();
    this.#timer = setTimeout(() => this.show(next()), HIDE_AFTER_MS);
  }

  /** Keeps the card that is shown. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  /** Lets go of the card, because the element has left the page. */
  cancel(): void {
    this.stay();
    this.#address = undefined;
  }
}
