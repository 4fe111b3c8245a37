import type {CooperationEvent} from '../model/cooperation-event.js';
import {placesOf} from './int-arrays.js';

/** Gives the events of a store by row, from 0 up to its size. */
export interface EventSource {
  at(row: number): CooperationEvent;
  idAt(row: number): string;
  /**
   * A source in another order: a place below the size of this source is one of its rows, a higher one is of `added`, counted
   * from there. This source stays as it is.
   */
  merge(added: readonly CooperationEvent[], order: Uint32Array): EventSource;
}

/** Events as objects. */
export class EventList implements EventSource {
  readonly #events: readonly CooperationEvent[];
  readonly #order: Uint32Array; // row → place in #events

  /** Those at the places in `order`, one a row. Shares the list, which must not change any more. */
  constructor(events: readonly CooperationEvent[], order: Uint32Array) {
    this.#events = events;
    this.#order = order;
  }

  at(row: number): CooperationEvent {
    return this.#events[this.#order[row]!]!;
  }

  idAt(row: number): string {
    return this.at(row).id;
  }

  merge(added: readonly CooperationEvent[], order: Uint32Array): EventSource {
    const size = this.#order.length;
    return new EventList(Array.from(order, (row) => (row < size ? this.at(row) : added[row - size]!)), placesOf(order.length));
  }
}

/** Events some of which are objects, while the others are left where they are. */
export class MixedEvents implements EventSource {
  readonly #base: EventSource;
  readonly #baseSize: number;
  readonly #added: readonly CooperationEvent[];
  readonly #places: Uint32Array; // row → row of the base, or its size plus the place in #added

  constructor(base: EventSource, baseSize: number, added: readonly CooperationEvent[], places: Uint32Array) {
    this.#base = base;
    this.#baseSize = baseSize;
    this.#added = added;
    this.#places = places;
  }

  at(row: number): CooperationEvent {
    const place = this.#places[row] ?? 0;
    return place < this.#baseSize ? this.#base.at(place) : this.#added[place - this.#baseSize]!;
  }

  idAt(row: number): string {
    const place = this.#places[row] ?? 0;
    return place < this.#baseSize ? this.#base.idAt(place) : this.at(row).id;
  }

  merge(added: readonly CooperationEvent[], order: Uint32Array): EventSource {
    const size = this.#places.length;
    const kept: CooperationEvent[] = [];
    const places = order.map((place) => {
      const own = place < size ? this.#places[place] ?? 0 : this.#baseSize;
      if (own < this.#baseSize) return own;
      kept.push(place < size ? this.at(place) : added[place - size]!);
      return this.#baseSize + kept.length - 1;
    });
    return new MixedEvents(this.#base, this.#baseSize, kept, places);
  }
}
