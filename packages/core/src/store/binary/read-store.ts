import type {Article} from '../../model/article.js';
import {BitColumn} from '../bit-column.js';
import type {CategoryColumn, IdArray} from '../category-column.js';
import {EventStore} from '../event-store.js';
import type {CountField} from '../event-fields.js';
import {ListColumn} from '../list-column.js';
import {SingleColumn} from '../single-column.js';
import {align, ARRAYS, BYTE_ORDER, checksumOf, HEADER_BYTES, MAGIC, VERSION, type Directory, type SectionArray} from './binary-form.js';
import {EncodedEvents} from './encoded-events.js';
import {decodeJson} from '../../model/utf8.js';

/**
 * Reads the binary form of a store without parsing it: its arrays lie over the buffer, which is shared and must not change any
 * more. Events, articles and names of values are decoded when somebody asks. Throws a `RangeError` for anything but a whole and
 * unharmed binary form of a version that is known.
 */
export function readStore(buffer: ArrayBuffer): EventStore {
  const directory = checkedDirectory(buffer);
  const first = align(HEADER_BYTES + new DataView(buffer).getUint32(12, true));
  const section = (name: string): SectionArray => {
    const {type, offset, length} = directory.sections[name]!;
    return new ARRAYS[type](buffer, first + offset, length);
  };
  const json = (name: string) => decodeJson(section(name) as Uint8Array);
  const days = (name: string) => section(name) as Int32Array;
  const columns = new Map(directory.columns.map(([field, form]) => [field as CountField, createColumn(form, () => json(`${field}.values`) as string[], (part) => section(`${field}.${part}`))]));
  let articles: ReadonlyMap<string, Article> | undefined;
  return new EventStore({
    size: directory.size,
    days: {earliestDays: days('earliestDays'), latestDays: days('latestDays'), coreEarliestDays: days('coreEarliestDays'), coreLatestDays: days('coreLatestDays'), standsAtEnd: section('standsAtEnd') as Uint8Array, datedCount: directory.datedCount},
    columns,
    idHashes: section('idHashes') as Int32Array,
    events: new EncodedEvents(section('recordStarts') as Uint32Array, section('records') as Uint8Array),
    get articles() {
      return (articles ??= new Map((json('articles') as Article[]).map((article) => [article.id, article])));
    },
  });
}

function createColumn(form: CategoryColumn['form'], values: () => string[], section: (part: string) => SectionArray): CategoryColumn {
  const ids = section('ids') as IdArray;
  const column = form === 'single' ? new SingleColumn<string>([], ids) : form === 'bits' ? new BitColumn([], ids as Uint32Array) : new ListColumn([], section('starts') as Uint32Array, ids);
  let decoded: readonly string[] | undefined;
  return Object.defineProperty(column, 'values', {get: () => (decoded ??= values())}); // half a million names of articles are decoded when somebody asks for one
}

function checkedDirectory(buffer: ArrayBuffer): Directory {
  const wanted = 'the binary form of a store, as writeStore makes it';
  if (buffer.byteLength < HEADER_BYTES) throw new RangeError(`Saw ${buffer.byteLength} bytes, wanted ${wanted}, which has ${HEADER_BYTES} bytes and more. Load the whole file.`);
  const header = new DataView(buffer);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, MAGIC.length));
  if (magic !== MAGIC) throw new RangeError(`Saw a file that begins with ${JSON.stringify(magic)}, wanted ${wanted}, which begins with "${MAGIC}". Check the address; events as JSON go to the constructor.`);
  const version = header.getUint32(8, true);
  if (version !== VERSION) throw new RangeError(`Saw version ${version} of the binary form, wanted version ${VERSION}. Write the file again with this library, or update it.`);
  if (new Uint32Array(buffer, 28, 1)[0] !== BYTE_ORDER) throw new RangeError('Saw numbers in another byte order, wanted that of this computer. Write the file again here.');
  const length = header.getFloat64(16, true);
  if (length !== buffer.byteLength) throw new RangeError(`Saw ${buffer.byteLength} bytes, wanted ${length}, as the header says. The file was cut off or added to: load it again.`);
  const checksum = checksumOf(new Uint8Array(buffer, HEADER_BYTES));
  if (checksum !== header.getUint32(24, true)) throw new RangeError(`Saw checksum ${checksum}, wanted ${header.getUint32(24, true)}, as the header says. The file was changed on its way: load it again.`);
  const directoryLength = header.getUint32(12, true); // not under the checksum
  try {
    return decodeJson(new Uint8Array(buffer, HEADER_BYTES, directoryLength)) as Directory;
  } catch {
    throw new RangeError(`Saw a directory of ${directoryLength} bytes that cannot be read, wanted ${wanted}. The file was changed on its way: load it again.`);
  }
}
