import type {BitColumn} from '../bit-column.js';
import type {ListColumn} from '../list-column.js';
import type {SingleColumn} from '../single-column.js';
import type {EventStore} from '../event-store.js';
import {COUNT_FIELDS} from '../event-fields.js';
import {columnOf, makeColumns, type StoreData} from '../store-data.js';
import {align, BYTE_ORDER, checksumOf, HEADER_BYTES, MAGIC, VERSION, type Directory, type Section, type SectionArray} from './binary-form.js';
import {writeRecord} from './event-record.js';
import {GrowingText} from './growing-text.js';
import {encodeJson} from '../../model/utf8.js';

const MOST_BYTES = 0xffff_ffff;
/** What a record takes that tells of an event without much evidence. */
const USUAL_BYTES = 512;

/** The bytes of a store, which load without being parsed; the same for the same events. Throws a `RangeError` when its events take more than 4 GB. */
export function writeStore({data}: EventStore): ArrayBuffer {
  makeColumns(data, COUNT_FIELDS);
  const sections = new Map<string, SectionArray>(Object.entries<SectionArray>({...dayArrays(data), idHashes: data.idHashes, articles: encodeJson([...data.articles.values()]), ...recordsOf(data)}));
  const columns: Directory['columns'] = COUNT_FIELDS.map((field) => {
    const column = columnOf(data, field) as SingleColumn | ListColumn | BitColumn;
    sections.set(`${field}.values`, encodeJson(column.values));
    if (column.form === 'list') sections.set(`${field}.starts`, column.starts);
    sections.set(`${field}.ids`, column.form === 'bits' ? column.bits : column.ids);
    return [field, column.form];
  });
  return assemble({size: data.size, datedCount: data.days.datedCount, columns, sections: placesOf(sections)}, sections);
}

function dayArrays({days: {earliestDays, latestDays, coreEarliestDays, coreLatestDays, standsAtEnd}}: StoreData): Record<string, Int32Array | Uint8Array> {
  return {earliestDays, latestDays, coreEarliestDays, coreLatestDays, standsAtEnd};
}

/** The records of all events, one after the other, and where each begins. */
function recordsOf({size, events}: StoreData): {recordStarts: Uint32Array; records: Uint8Array} {
  const recordStarts = new Uint32Array(size + 1);
  const records = new GrowingText(size * USUAL_BYTES);
  for (let row = 0; row < size; row++) {
    records.push(JSON.stringify(writeRecord(events.at(row))));
    if (records.length > MOST_BYTES) throw new RangeError(`The events up to row ${row} of ${size} take more than 4 GB. Write them as several stores.`);
    recordStarts[row + 1] = records.length;
  }
  return {recordStarts, records: records.view()};
}

function placesOf(sections: ReadonlyMap<string, SectionArray>): Record<string, Section> {
  let offset = 0;
  const places = [...sections].map(([name, array]): [string, Section] => {
    const place: Section = {type: typeOf(array), offset, length: array.length};
    offset = align(offset + array.byteLength);
    return [name, place];
  });
  return Object.fromEntries(places);
}

function typeOf(array: SectionArray): Section['type'] {
  return array instanceof Int32Array ? 'int32' : array instanceof Uint32Array ? 'uint32' : array instanceof Uint16Array ? 'uint16' : 'uint8';
}

function assemble(directory: Directory, sections: ReadonlyMap<string, SectionArray>): ArrayBuffer {
  const json = encodeJson(directory);
  const first = align(HEADER_BYTES + json.length);
  const end = Object.values(directory.sections).reduce((last, {offset}, index) => Math.max(last, offset + ([...sections.values()][index]?.byteLength ?? 0)), 0);
  const buffer = new ArrayBuffer(align(first + end));
  const bytes = new Uint8Array(buffer);
  bytes.set(json, HEADER_BYTES);
  for (const [name, array] of sections) bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + (directory.sections[name]?.offset ?? 0));
  const header = new DataView(buffer);
  [...MAGIC].forEach((letter, index) => header.setUint8(index, letter.charCodeAt(0)));
  header.setUint32(8, VERSION, true);
  header.setUint32(12, json.length, true);
  header.setFloat64(16, buffer.byteLength, true);
  header.setUint32(24, checksumOf(bytes.subarray(HEADER_BYTES)), true);
  new Uint32Array(buffer, 28, 1)[0] = BYTE_ORDER;
  return buffer;
}
