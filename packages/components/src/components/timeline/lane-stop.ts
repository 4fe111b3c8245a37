import type {EpochDay} from '@cordiale/core';

/**
 * Something in a lane that the focus can rest on: the lane's name, an event, the number of events in a bin, or the number of
 * events that reach into view from before or after.
 */
export type LaneStop = {kind: 'name'} | {kind: 'event'; id: string; day: EpochDay} | {kind: 'bin'; from: EpochDay; to: EpochDay; day: number} | {kind: 'before' | 'after'; day: number};

/** A stop with its lane. An event can lie in several lanes. */
export interface StopAddress {
  lane: string;
  stop: LaneStop;
}

/** A text that tells the stops of a lane apart, for comparing and for `data-stop`. */
export function keyOf(stop: LaneStop): string {
  if (stop.kind === 'event') return `event:${stop.id}`;
  return stop.kind === 'bin' ? `bin:${stop.from}:${stop.to}` : stop.kind;
}

/** True when both lead to the same place. */
export function isSameStop(a: StopAddress | undefined, b: StopAddress | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.lane === b.lane && keyOf(a.stop) === keyOf(b.stop));
}

/** The address of the stop that an element belongs to. `dayOf` gives the day of an event, or `undefined` when it is gone. */
export function addressOfElement(target: EventTarget | null, dayOf: (id: string) => EpochDay | undefined): StopAddress | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-stop]') : null;
  const lane = element?.closest<HTMLElement>('[data-lane]')?.dataset.lane;
  const [kind, ...rest] = element?.dataset.stop?.split(':') ?? [];
  if (lane === undefined || kind === undefined) return undefined;
  if (kind === 'event') {
    const id = rest.join(':');
    const day = dayOf(id);
    return day === undefined ? undefined : {lane, stop: {kind, id, day}};
  }
  const [from, to] = rest.map(Number);
  if (kind === 'bin' && from !== undefined && to !== undefined) return {lane, stop: {kind, from, to, day: from}};
  if (kind === 'before') return {lane, stop: {kind, day: -Infinity}};
  return kind === 'after' ? {lane, stop: {kind, day: Infinity}} : {lane, stop: {kind: 'name'}};
}

/** The element that is drawn for a stop. */
export function elementOfAddress(root: ParentNode, {lane, stop}: StopAddress): HTMLElement | SVGElement | null {
  return root.querySelector(`[data-lane="${CSS.escape(lane)}"] [data-stop="${CSS.escape(keyOf(stop))}"]`);
}
