import type {CooperationEvent} from '../model/cooperation-event.js';

/** Reads something of events into columns, in their order. */
export interface EventReader {
  /** Reads the events from place `from` up to `to`; they follow those that were read before. */
  read(eventAt: (place: number) => CooperationEvent, from: number, to: number): void;
}

/** So many events are read by one reader after the other while they are in the processor's cache. */
const STRETCH = 256;

/** Has all events read by all readers. */
export function readEvents(size: number, eventAt: (place: number) => CooperationEvent, readers: readonly EventReader[]): void {
  for (let from = 0; from < size; from += STRETCH) {
    for (const reader of readers) reader.read(eventAt, from, Math.min(from + STRETCH, size));
  }
}
