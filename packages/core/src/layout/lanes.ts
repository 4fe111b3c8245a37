import type {EpochDay} from '../calendar/epoch-day.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventStore} from '../store/event-store.js';
import {anchorDayOf} from './anchor-day.js';
import {orderByDay, placeOfDay} from './order-by-day.js';

/** Rows in ascending order of a day that each of them has. */
export interface DayOrder {
  readonly rows: Uint32Array;
  /** Place in `rows` → day. */
  readonly days: Int32Array;
}

/** Dated events that share a value, for example a partner country, in three orders of time. */
export interface Lane {
  readonly key: string;
  /** By the day their symbols stand at. The place of an event in it never changes, whatever is filtered or shown. */
  readonly anchored: DayOrder;
  /** By first possible day. */
  readonly begun: DayOrder;
  /** By last possible day. */
  readonly ended: DayOrder;
}

/** The countries an event is shown under: all but the focus country, or that one when it acts alone. */
export function partnersOf({participants}: Pick<CooperationEvent, 'participants'>, focusCountry?: string): string[] {
  const partners: string[] = [];
  for (const {country} of participants) if (country !== focusCountry && !partners.includes(country)) partners.push(country);
  return partners.length === 0 && focusCountry !== undefined && participants.length > 0 ? [focusCountry] : partners;
}

/**
 * The dated events of a store by lane; an event with several keys lies in each of their lanes. All events take part,
 * filtered or not, so that lanes stay where they are: those with most events first, ties by key. `before` names the lanes there
 * were, in their order: they stay ahead of new ones, so that an update moves none.
 */
export function groupIntoLanes(store: EventStore, keysOf: (event: CooperationEvent) => readonly string[]): Lane[] {
  const memberships = createMemberships(store, keysOf);
  const anchors = Int32Array.from({length: store.datedCount}, (_, row) => anchorDayOf(store, row));
  const anchored = distribute(memberships, anchors);
  const begun = distribute(memberships, store.earliestDays.subarray(0, store.datedCount));
  const ended = distribute(memberships, store.latestDays.subarray(0, store.datedCount));
  return memberships.keys
    .map((key, lane) => ({key, anchored: anchored(lane), begun: begun(lane), ended: ended(lane)}))
    .sort((a, b) => b.anchored.rows.length - a.anchored.rows.length || (a.key < b.key ? -1 : 1));
}

/** Place of an event in the anchored order of a lane, given the day its symbol stands at; −1 when the lane does not hold it. */
export function placeInLane({anchored: {rows, days}}: Lane, row: number, day: EpochDay): number {
  const from = placeOfDay(days, day);
  const at = rows.subarray(from, placeOfDay(days, day + 1)).indexOf(row);
  return at < 0 ? -1 : from + at;
}

/** Which lanes each dated row lies in. */
interface Memberships {
  keys: readonly string[]; // lane → key
  laneStarts: Uint32Array; // lane → first place among the rows of all lanes
  starts: Uint32Array; // row → first place in `lanes`; one more than there are rows
  lanes: Uint32Array;
}

function createMemberships(store: EventStore, keysOf: (event: CooperationEvent) => readonly string[]): Memberships {
  const laneOfKey = new Map<string, number>();
  const lanes: number[] = [];
  const sizes: number[] = [];
  const starts = new Uint32Array(store.datedCount + 1);
  for (let row = 0; row < store.datedCount; row++) {
    const event = store.eventAt(row);
    for (const key of event ? keysOf(event) : []) {
      let lane = laneOfKey.get(key);
      if (lane === undefined) laneOfKey.set(key, (lane = sizes.push(0) - 1));
      if (lanes.includes(lane, starts[row])) continue; // named twice
      lanes.push(lane);
      sizes[lane]!++;
    }
    starts[row + 1] = lanes.length;
  }
  let place = 0;
  const laneStarts = Uint32Array.from([0, ...sizes.map((size) => (place += size))]);
  return {keys: [...laneOfKey.keys()], laneStarts, starts, lanes: Uint32Array.from(lanes)};
}

/** Puts the rows of every lane in order of `dayOfRow`, in one pass over all rows. */
function distribute({laneStarts, starts, lanes}: Memberships, dayOfRow: Int32Array): (lane: number) => DayOrder {
  const rows = new Uint32Array(lanes.length);
  const days = new Int32Array(lanes.length);
  const next = laneStarts.slice();
  for (const row of orderByDay(dayOfRow)) {
    const day: EpochDay = dayOfRow[row]!;
    for (let membership = starts[row]!; membership < starts[row + 1]!; membership++) {
      const place = next[lanes[membership]!]!++;
      rows[place] = row;
      days[place] = day;
    }
  }
  return (lane) => ({rows: rows.subarray(laneStarts[lane], laneStarts[lane + 1]), days: days.subarray(laneStarts[lane], laneStarts[lane + 1])});
}
