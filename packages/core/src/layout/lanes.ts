import type {EpochDay} from '../calendar/epoch-day.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {IdArray} from '../store/category-column.js';
import type {CountField} from '../store/event-fields.js';
import type {EventStore} from '../store/event-store.js';
import {placeOfDay} from '../store/place-of-day.js';
import {orderBy} from '../store/order-by.js';

/** Rows in ascending order of a day that each of them has. */
export interface DayOrder {
  readonly rows: Uint32Array;
  /** Place in `rows` → day. */
  readonly days: Int32Array;
}

/** Dated events that share a value, for example a partner country, in three orders of time. */
export class Lane {
  readonly key: string;
  /** By the day their symbols stand at. The place of an event in it never changes, whatever is filtered or shown. */
  readonly anchored: DayOrder;
  readonly #store: EventStore;
  #begun: DayOrder | undefined;
  #ended: DayOrder | undefined;

  constructor(key: string, anchored: DayOrder, store: EventStore) {
    this.key = key;
    this.anchored = anchored;
    this.#store = store;
  }

  /** By first possible day. Made when somebody first asks: a view of everything never does. */
  get begun(): DayOrder {
    return (this.#begun ??= this.#orderBy(this.#store.earliestDays));
  }

  /** By last possible day. */
  get ended(): DayOrder {
    return (this.#ended ??= this.#orderBy(this.#store.latestDays));
  }

  #orderBy(dayOfRow: Int32Array): DayOrder {
    const {rows} = this.anchored;
    const days = Int32Array.from(rows, (row) => dayOfRow[row]!);
    const order = orderBy(days.slice());
    return {rows: order.map((place) => rows[place]!), days: Int32Array.from(order, (place) => days[place]!)};
  }
}

/** The countries an event is shown under: all but the focus country, or that one when it acts alone. */
export function partnersOf({participants}: Pick<CooperationEvent, 'participants'>, focusCountry?: string): string[] {
  const partners: string[] = [];
  for (const {country} of participants) if (country !== focusCountry && !partners.includes(country)) partners.push(country);
  return partners.length === 0 && focusCountry !== undefined && participants.length > 0 ? [focusCountry] : partners;
}

/** What lanes stand for. */
export interface LaneField {
  /** The field whose values are lanes. */
  field: CountField;
  /** A value that is a lane only of events without any other. */
  except?: string | undefined;
  /** The lane of events without a value; they have none when it is left out. */
  none?: string | undefined;
}

/**
 * The dated events of a store by lane; an event with several values lies in each of their lanes. All events take part,
 * filtered or not, so that lanes stay where they are: those with most events first, ties by key. `before` names the lanes there
 * were, in their order: they stay ahead of new ones, so that an update moves none.
 */
export function groupIntoLanes(store: EventStore, laneField: LaneField, {before = []}: {before?: readonly string[]} = {}): Lane[] {
  const placeBefore = new Map(before.map((key, place) => [key, place]));
  const placeOf = ({key}: Lane) => placeBefore.get(key) ?? before.length;
  const memberships = createMemberships(store, laneField);
  const anchored = distribute(memberships, store.anchorDays);
  return memberships.keys
    .map((key, lane) => new Lane(key, anchored(lane), store))
    .filter(({anchored: {rows}}) => rows.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || b.anchored.rows.length - a.anchored.rows.length || (a.key < b.key ? -1 : 1));
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
  lanes: IdArray;
}

function createMemberships(store: EventStore, {field, except, none}: LaneField): Memberships {
  const column = store.columnOf(field);
  const keys = none === undefined || column.values.includes(none) ? [...column.values] : [...column.values, none];
  const idOf = (key: string | undefined) => (key === undefined ? -1 : keys.indexOf(key));
  const {starts, ids: lanes} = column.listsOf(store.datedCount, {except: idOf(except), none: idOf(none)});
  const laneStarts = new Uint32Array(keys.length + 1);
  for (let at = 0; at < lanes.length; at++) laneStarts[lanes[at]! + 1]!++;
  for (let lane = 0; lane < keys.length; lane++) laneStarts[lane + 1]! += laneStarts[lane]!;
  return {keys, laneStarts, starts, lanes};
}

/** Puts the rows of every lane in order of `dayOfRow`, in one pass over all rows. */
function distribute({laneStarts, starts, lanes}: Memberships, dayOfRow: Int32Array): (lane: number) => DayOrder {
  const rows = new Uint32Array(lanes.length);
  const days = new Int32Array(lanes.length);
  const next = laneStarts.slice();
  const order = orderBy(dayOfRow.slice());
  for (let index = 0; index < order.length; index++) {
    const row = order[index]!;
    const day: EpochDay = dayOfRow[row]!;
    for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++) {
      const place = next[lanes[at]!]!++;
      rows[place] = row;
      days[place] = day;
    }
  }
  return (lane) => ({rows: rows.subarray(laneStarts[lane], laneStarts[lane + 1]), days: days.subarray(laneStarts[lane], laneStarts[lane + 1])});
}
