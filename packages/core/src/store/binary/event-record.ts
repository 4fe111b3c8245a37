import type {CooperationEvent} from '../../model/cooperation-event.js';

/** The fields of an event in the order of its record; keys that are not among them stand in an object of their own at the end. */
const FIELDS = ['id', 'type', 'plover', 'realis', 'participants', 'domains', 'initiatives', 'quantities', 'date', 'summary', 'reports'] as const satisfies readonly (keyof CooperationEvent)[];

const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/** An event as a list of values, which spares the names of its fields. */
export function writeRecord(event: CooperationEvent): unknown[] {
  const values = FIELDS.map((field) => packed(field, event[field]));
  const others = Object.keys(event).filter((key) => !KNOWN.has(key));
  return others.length === 0 ? values : [...values, Object.fromEntries(others.map((key) => [key, (event as unknown as Record<string, unknown>)[key]]))];
}

/** Inverse of {@link writeRecord}. */
export function readRecord(record: readonly unknown[]): CooperationEvent {
  const event = Object.fromEntries(FIELDS.map((field, index) => [field, unpacked(field, record[index])]));
  return {...event, ...(record[FIELDS.length] as object | undefined)} as unknown as CooperationEvent;
}

/** Keys of the objects in a field, whose values are written without them. */
const KEYS: Partial<Record<(typeof FIELDS)[number], readonly string[]>> = {
  participants: ['country', 'role', 'via', 'inferred'],
  date: ['edtf', 'earliest', 'latest', 'precision', 'qualifier', 'basis', 'part', 'anchor'],
};

function packed(field: (typeof FIELDS)[number], value: unknown): unknown {
  const keys = KEYS[field];
  if (!keys) return value;
  return Array.isArray(value) ? value.map((item) => valuesOf(item as object, keys)) : valuesOf(value as object, keys);
}

function unpacked(field: (typeof FIELDS)[number], value: unknown): unknown {
  const keys = KEYS[field];
  if (!keys) return value;
  return field === 'participants' ? (value as unknown[]).map((item) => objectOf(item, keys)) : objectOf(value, keys);
}

/** The values of these keys, up to the last one that is there; the object itself when it has other keys, or lacks one in between. */
function valuesOf(object: object, keys: readonly string[]): unknown {
  const values: unknown[] = [];
  for (const key of keys) {
    if (!Object.hasOwn(object, key)) break;
    values.push((object as Record<string, unknown>)[key]);
  }
  return values.length === Object.keys(object).length ? values : object;
}

function objectOf(value: unknown, keys: readonly string[]): unknown {
  return Array.isArray(value) ? Object.fromEntries(value.map((item, index) => [keys[index] ?? '', item])) : value;
}
