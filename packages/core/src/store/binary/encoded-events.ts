import type {CooperationEvent} from '../../model/cooperation-event.js';
import {MixedEvents, type EventSource} from '../event-source.js';
import {readRecord} from './event-record.js';
import {decodeJson} from '../../model/utf8.js';

/** Events that are built when somebody looks at them; so many are kept that a list does not build them again at every frame. */
const KEPT = 2_000;

/** Events as records in a buffer. The same event is the same object as long as it is kept. */
export class EncodedEvents implements EventSource {
  readonly #starts: Uint32Array; // row → first byte; one more than there are rows
  readonly #bytes: Uint8Array;
  readonly #built = new Map<number, CooperationEvent>();

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = bytes;
  }

  at(row: number): CooperationEvent {
    let event = this.#built.get(row);
    if (event) return event;
    event = readRecord(decodeJson(this.#bytes.subarray(this.#starts[row], this.#starts[row + 1])) as unknown[]);
    if (this.#built.size === KEPT) this.#built.delete(this.#built.keys().next().value ?? 0);
    this.#built.set(row, event);
    return event;
  }

  idAt(row: number): string {
    return this.at(row).id;
  }

  merge(added: readonly CooperationEvent[], order: Uint32Array): EventSource {
    return new MixedEvents(this, this.#starts.length - 1, added, order);
  }
}
