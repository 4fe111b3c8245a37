import type {AddProtocolAction} from 'maplibre-gl';

const HEADER_BYTES = 127;
/** Places of fields in the header of version 3. */
const FIELD = {version: 7, rootStart: 8, rootLength: 16, metadataStart: 24, metadataLength: 32, leavesStart: 40, tilesStart: 56, tilesLength: 64, tiles: 72, entries: 80, contents: 88, isClustered: 96, compression: 97, tileCompression: 98, tileType: 99, bounds: 102} as const;
const UNCOMPRESSED = 1;
const VECTOR = 1;

/** A vector tile with one layer "land": a square that fills it. */
const LAND = new Uint8Array([
  0x1a, 31, // layer
  0x0a, 4, 0x6c, 0x61, 0x6e, 0x64, // its name
  0x12, 18, 0x18, 3, 0x22, 14, 9, 0, 0, 26, 0x80, 0x40, 0, 0, 0x80, 0x40, 0xff, 0x3f, 0, 15, // a polygon: move to 0 0, three lines, close
  0x28, 0x80, 0x20, // 4096 units a side
  0x78, 2, // version
]);

/** A PMTiles archive, version 3, of one vector tile for the whole world. */
export function createPmtiles(): File {
  const root = new Uint8Array([1, 0, 1, LAND.length, 1]); // one entry: tile 0, once, its length, at the beginning
  const metadata = new TextEncoder().encode('{"vector_layers":[{"id":"land","fields":{}}]}');
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  const metadataStart = HEADER_BYTES + root.length;
  const tilesStart = metadataStart + metadata.length;
  const wide: [number, number][] = [
    [FIELD.rootStart, HEADER_BYTES], [FIELD.rootLength, root.length], [FIELD.metadataStart, metadataStart], [FIELD.metadataLength, metadata.length],
    [FIELD.leavesStart, tilesStart], [FIELD.tilesStart, tilesStart], [FIELD.tilesLength, LAND.length], [FIELD.tiles, 1], [FIELD.entries, 1], [FIELD.contents, 1],
  ];
  for (const [at, value] of wide) header.setBigUint64(at, BigInt(value), true);
  for (const [at, value] of [[FIELD.version, 3], [FIELD.isClustered, 1], [FIELD.compression, UNCOMPRESSED], [FIELD.tileCompression, UNCOMPRESSED], [FIELD.tileType, VECTOR]] as const) header.setUint8(at, value);
  [-180, -85, 180, 85].forEach((degrees, index) => header.setInt32(FIELD.bounds + 4 * index, degrees * 1e7, true));
  return new File([header.buffer, root, metadata, LAND], 'world.pmtiles');
}

/** A page's own protocol for such an archive: it reads the file by ranges, as one does over the network. */
export function createPmtilesProtocol(archive: File): AddProtocolAction {
  const bytes = async (start: number, length: number) => new DataView(await archive.slice(start, start + length).arrayBuffer());
  return async ({url, type}) => {
    const header = await bytes(0, HEADER_BYTES);
    const field = (at: number) => Number(header.getBigUint64(at, true));
    if (type === 'json') return {data: {tilejson: '3.0.0', tiles: [`${url}/{z}/{x}/{y}`], minzoom: 0, maxzoom: 0}};
    const root = await bytes(field(FIELD.rootStart), field(FIELD.rootLength));
    const [count, id, , length, start] = new Uint8Array(root.buffer);
    if (count !== 1 || id !== 0 || length === undefined || start === undefined || !url.endsWith('/0/0/0')) throw new Error(`No tile for ${url}.`);
    return {data: (await bytes(field(FIELD.tilesStart) + start - 1, length)).buffer};
  };
}
