import type {EpochDay} from '../calendar/epoch-day.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {CountField} from '../store/event-fields.js';
import type {EventStore} from '../store/event-store.js';
import {placeOfDay} from '../store/place-of-day.js';
import {gather} from '../store/int-arrays.js';
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

  /** The id of the event at a place of `anchored`. */
  idAt(place: number): string | undefined {
    return this.#store.eventAt(this.anchored.rows[place] ?? -1)?.id;
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
  return createLanes(store, laneField)
    .filter(({anchored: {rows}}) => rows.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || b.anchored.rows.length - a.anchored.rows.length || (a.key < b.key ? -1 : 1));
}

/** A lane for every value, in the order of the column. Their rows are parts of one list, which is filled in one pass over all rows in order of time. */
function createLanes(store: EventStore, {field, except, none}: LaneField): Lane[] {
  const column = store.columnOf(field);
  const keys = none === undefined || column.values.includes(none) ? [...column.values] : [...column.values, none];
  const idOf = (key: string | undefined) => (key === undefined ? -1 : keys.indexOf(key));
  const rules = {except: idOf(except), none: idOf(none)};
  const order = orderBy(store.anchorDays.slice());
  const starts = new Uint32Array(keys.length + 1); // lane → first place, and the end of the last one
  column.place(order, rules, starts.subarray(1), null);
  for (let lane = 0; lane < keys.length; lane++) starts[lane + 1]! += starts[lane]!;
  const rows = new Uint32Array(starts[keys.length]!);
  column.place(order, rules, starts.slice(), rows);
  const days = gather(store.anchorDays, rows);
  return keys.map((key, lane) => {
    const [from, to] = [starts[lane], starts[lane + 1]];
    return new Lane(key, {rows: rows.subarray(from, to), days: days.subarray(from, to)}, store);
  });
}

/** Place of an event in the anchored order of a lane, given the day its symbol stands at; −1 when the lane does not hold it. */
export function placeInLane({anchored: {rows, days}}: Lane, row: number, day: EpochDay): number {
  const from = placeOfDay(days, day);
  const at = rows.subarray(from, placeOfDay(days, day + 1)).indexOf(row);
  return at < 0 ? -1 : from + at;
}
