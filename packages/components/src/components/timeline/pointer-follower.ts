import type {Hover, Selection} from '@cordiale/core';
import type {CardHolder} from './card-holder.js';
import type {FocusKeeper} from './focus-keeper.js';
import type {StopAddress} from './lane-stop.js';

/** What pointing at something needs to know and do. */
export interface PointerFollowerHost {
  readonly focus: FocusKeeper;
  readonly card: CardHolder;
  readonly shadowRoot: ShadowRoot | null;
  readonly selection: Pick<Selection, 'hover' | 'hovered'>;
  addressOf(target: EventTarget | null): StopAddress | undefined;
  /** The country that the name of a lane stands for. */
  countryOf(address: StopAddress): string | undefined;
  requestUpdate(): void;
}

/** Follows the pointer and the focus over marks, names and lists: shows the card and tells the other views. */
export class PointerFollower {
  readonly #host: PointerFollowerHost;
  #pointer = {x: NaN, y: NaN};

  constructor(host: PointerFollowerHost) {
    this.#host = host;
  }

  readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    // Lanes that scroll under a resting pointer point at nothing.
    if (event.screenX === this.#pointer.x && event.screenY === this.#pointer.y) return;
    this.#pointer = {x: event.screenX, y: event.screenY};
    const {card} = this.#host;
    if (event.target.closest('.card')) card.stay();
    const address = this.#host.addressOf(event.target);
    const listed = event.target.closest<HTMLElement>('[data-event]')?.dataset.event;
    if (listed !== undefined) this.#host.selection.hover({event: listed});
    if (!address) return;
    if (event.buttons === 0 && address.stop.kind !== 'name') card.show(address);
    const country = this.#host.countryOf(address);
    if (address.stop.kind === 'event') this.#host.selection.hover({event: address.stop.id});
    else if (country !== undefined) this.#host.selection.hover({country});
  };

  readonly onPointerOut = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const {card, selection: {hovered}} = this.#host;
    const focused = this.#focused;
    const target: Hover = focused?.stop.kind === 'event' ? {event: focused.stop.id} : {};
    if (hovered.event !== target.event || hovered.country !== undefined) this.#host.selection.hover(target);
    if (card.address && card.address !== focused) card.showSoon(() => this.#focused);
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    const {focus, card} = this.#host;
    const address = this.#host.addressOf(event.target);
    focus.hasFocus = address !== undefined;
    if (!address) return;
    focus.active = address;
    if (event.target instanceof Element && event.target.matches(':focus-visible')) {
      card.show(address.stop.kind === 'name' ? undefined : address);
      if (address.stop.kind === 'event') this.#host.selection.hover({event: address.stop.id});
    }
    this.#host.requestUpdate();
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    const {focus, card} = this.#host;
    if (!this.#host.addressOf(event.target) || focus.isMoving) return;
    if (event.relatedTarget === null && event.target instanceof Element && !event.target.isConnected) return;
    focus.hasFocus = false;
    this.#host.selection.hover({});
    card.show(undefined);
  };

  /** The stop that shows its focus; its card comes back when the pointer has left another. */
  get #focused(): StopAddress | undefined {
    const {focus, shadowRoot} = this.#host;
    const focused = focus.hasFocus ? shadowRoot?.activeElement : null;
    return focused?.matches('[data-stop]:focus-visible') && focus.active?.stop.kind !== 'name' ? focus.active : undefined;
  }
}
