import {anchorDayOf, type EventStore, type Selection} from '@cordiale/core';
import {CardHolder} from './card-holder.js';
import {FocusKeeper, type FocusKeeperHost} from './focus-keeper.js';
import {onTimelineKey, type TimelineKeysHost} from './keyboard.js';
import {addressOfElement, elementOfAddress, isSameStop, type StopAddress} from './lane-stop.js';
import type {Move} from './next-stop.js';
import {PointerFollower, type PointerFollowerHost} from './pointer-follower.js';
import type {RangeController} from './range-controller.js';
import type {PictureBook} from './picture-book.js';
import {firstStop, reachable} from './roving-focus.js';
import type {Unfolded} from './unfolded-loader.js';

/** What acting upon the lanes needs of the element they are in. */
export interface StopControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  readonly activeStore: EventStore;
  readonly activeSelection: Selection;
  readonly isRtl: boolean;
  readonly plot: HTMLElement | null;
  /** True when lanes stand for countries. */
  readonly hasCountryLanes: boolean;
  /** What the lanes show now. */
  readonly book: PictureBook | undefined;
  readonly ranges: RangeController;
  choose(ids: readonly string[]): void;
  /** Calls back with what a touch brings, once it is there. */
  whenTouched(then: (touched: Unfolded) => void): void;
  requestUpdate(): void;
}

/** What a person points at, rests on, opens and folds in the lanes, by pointer and by keyboard. */
export class StopController implements FocusKeeperHost, PointerFollowerHost, TimelineKeysHost {
  readonly focus: FocusKeeper;
  readonly card = new CardHolder(() => this.#host.requestUpdate());
  readonly follower: PointerFollower;
  /** The bin or edge whose events are listed, and the first of them shown. */
  opened: {address: StopAddress; start: number} | undefined;
  /** Keys of the lanes that are folded to one line. */
  folded: ReadonlySet<string> = new Set();
  readonly #host: StopControllerHost;
  #isFocusWantedInList = false;

  constructor(host: StopControllerHost) {
    this.#host = host;
    this.focus = new FocusKeeper(this);
    this.follower = new PointerFollower(this);
  }

  readonly onKeyDown = (event: KeyboardEvent): void => onTimelineKey(event, this);

  readonly onClick = (event: MouseEvent): void => {
    const listed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-event]')?.dataset.event : undefined;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    if (listed !== undefined) this.#choose(listed, isAdding);
    const address = this.addressOf(event.target);
    if (!address || this.#host.ranges.panZoom.takeDrag()) return;
    this.focus.active = address;
    if (event instanceof PointerEvent && event.pointerType === 'touch' && address.stop.kind === 'event') this.card.show(address);
    this.act(address, {isAdding, byKey: false});
  };

  get shadowRoot(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get isRtl(): boolean {
    return this.#host.isRtl;
  }

  get ranges(): RangeController {
    return this.#host.ranges;
  }

  get selection(): Selection {
    return this.#host.activeSelection;
  }

  /** What takes the focus when there is no stop left. */
  get fallback(): HTMLElement | null {
    return this.#host.plot;
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** The country that the name of a lane stands for. */
  countryOf({lane, stop}: StopAddress): string | undefined {
    return stop.kind === 'name' && this.#host.hasCountryLanes ? lane : undefined;
  }

  /** Magnifies about the day of a stop, or about the middle. */
  zoom(factor: number, about: StopAddress | undefined): void {
    this.ranges.zoom(factor, about && this.#dayInView(about));
  }

  /** Chooses an event, opens a number to its events, folds a lane. */
  act(address: StopAddress, {isAdding, byKey}: {isAdding: boolean; byKey: boolean}): void {
    const {lane, stop} = address;
    if (stop.kind === 'event') this.#choose(stop.id, isAdding);
    else if (stop.kind === 'name') this.fold(lane, !this.folded.has(lane));
    else if (isSameStop(this.opened?.address, address)) this.close();
    else this.#open(address, byKey);
  }

  fold(lane: string, isFolded: boolean): void {
    this.folded = new Set([...this.folded].filter((key) => key !== lane).concat(isFolded ? [lane] : []));
    this.#host.requestUpdate();
  }

  foldAll(lanes: readonly string[]): void {
    this.folded = new Set(lanes);
    this.#host.requestUpdate();
  }

  turn(start: number): void {
    if (this.opened) this.opened = {...this.opened, start};
    this.#host.requestUpdate();
  }

  /** Closes the list, and brings the focus back when it was in it. */
  close(): void {
    const {opened} = this;
    if (!opened) return;
    const wasInside = this.#host.shadowRoot?.activeElement?.closest('.opened');
    this.opened = undefined;
    if (wasInside) this.focus.moveTo(opened.address);
    this.#host.requestUpdate();
  }

  /** The one stop that Tab leads to: where the focus is or was, what stands in for it, or the first that can be reached. */
  tabStop(book: PictureBook): StopAddress | undefined {
    const {active, hasFocus} = this.focus;
    const isKept = active && hasFocus && book.isDrawn(active); // filtered out, but not yet left
    const stop = isKept ? active : (active && reachable(book.lanes, active)) ?? firstStop(book.lanes);
    if (hasFocus) this.focus.active = stop;
    return stop;
  }

  elementOf(address: StopAddress): HTMLElement | SVGElement | null {
    const root = this.#host.shadowRoot;
    return root && elementOfAddress(root, address);
  }

  addressOf(target: EventTarget | null): StopAddress | undefined {
    const {activeStore: store} = this.#host;
    return addressOfElement(target, (id) => (store.rowOf(id) < 0 ? undefined : anchorDayOf(store, store.rowOf(id))));
  }

  #open(address: StopAddress, byKey: boolean): void {
    this.opened = {address, start: 0};
    this.card.show(undefined);
    this.#host.requestUpdate();
    if (byKey) this.#isFocusWantedInList = true;
  }

  /** To be called after every update, outside of it. */
  keepFocus(): void {
    const first = this.#isFocusWantedInList ? this.#host.shadowRoot?.querySelector<HTMLElement>('.opened .event') : null;
    if (first || !this.opened) this.#isFocusWantedInList = false; // else the list is still being loaded
    first?.focus();
    this.focus.keep();
  }

  #choose(id: string, isAdding: boolean): void {
    const {chosen} = this.#host.activeSelection;
    const isChosen = chosen.includes(id);
    if (isAdding) this.#host.choose(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
    else this.#host.choose(isChosen && chosen.length === 1 ? [] : [id]);
  }

  move(address: StopAddress, move: Move): void {
    this.#host.whenTouched(({nextStop}) => {
      const next = nextStop(this.#host.book?.lanes ?? [], address, move);
      if (next) this.focus.moveTo(next);
    });
  }

  escape(): void {
    if (this.opened) {
      this.close();
      return;
    }
    this.card.show(undefined);
    if (this.#host.activeSelection.chosen.length > 0) this.#host.choose([]);
  }

  /** The day in view that a stop stands for. */
  #dayInView({stop}: StopAddress): number | undefined {
    const {from, to} = this.#host.ranges.window;
    if (stop.kind === 'name') return undefined;
    const day = stop.kind === 'bin' ? (stop.from + stop.to) / 2 : stop.day;
    return Math.min(Math.max(day, from), to);
  }
}
