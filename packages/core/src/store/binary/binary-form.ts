/**
 * The binary form of a store: a header, then sections that typed arrays are laid over as they are.
 *
 * bytes 0–7    the letters of {@link MAGIC}
 * bytes 8–11   version
 * bytes 12–15  length of the directory in bytes
 * bytes 16–23  length of the whole in bytes
 * bytes 24–27  checksum of everything from byte 32 on
 * bytes 28–31  {@link BYTE_ORDER}, as the computer that wrote it stores numbers
 *
 * From byte 32 on stands the directory, JSON that names the sections; then the sections, each at a multiple of 8.
 */
export const MAGIC = 'CORDIALE';
/** Raised whenever files of before cannot be read any more. */
export const VERSION = 3;
/** Four different bytes: another order than the own shows at once. */
export const BYTE_ORDER = 0x0102_0304;
/** Where the directory begins. */
export const HEADER_BYTES = 32;
const ALIGNMENT = 8;

/** Where a section lies, counted in bytes from the end of the directory. */
export interface Section {
  type: keyof typeof ARRAYS;
  offset: number;
  /** Number of items. */
  length: number;
}

/** The kinds of arrays that a section can be. */
export const ARRAYS = {uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array, int32: Int32Array} as const;
/** What a section holds. */
export type SectionArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** What a store has beside its arrays, and where those are. */
export interface Directory {
  size: number;
  datedCount: number;
  /** Field → form of its column. */
  columns: [field: string, form: 'single' | 'list' | 'bits'][];
  sections: Record<string, Section>;
}

/** The next place where a section may begin. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/**
 * A checksum over all bytes that depends on their order; `bytes` begin and end at a multiple of 4. A change within one word always
 * changes it: a word counts as often in the sum of sums as there are words from it on, which the even factor makes an even number,
 * and once by itself, so that its change is multiplied by an odd number. Block by block: an engine makes a function fast that is
 * called often, not a loop that runs long, and most pages load one file.
 */
export function checksumOf({buffer, byteOffset, byteLength}: Uint8Array): number {
  const words = new Int32Array(buffer, byteOffset, byteLength >>> 2);
  const sums: Sums = {ofWords: 1, ofSums: 0};
  for (let from = 0; from < words.length; from += BLOCK) addBlock(words, from, Math.min(from + BLOCK, words.length), sums);
  return (Math.imul(sums.ofSums, 0x85eb_ca6a) + sums.ofWords) >>> 0;
}

const BLOCK = 1 << 14;

interface Sums {
  ofWords: number;
  ofSums: number;
}

function addBlock(words: Int32Array, from: number, to: number, sums: Sums): void {
  let {ofWords, ofSums} = sums;
  for (let index = from; index < to; index++) {
    ofWords = (ofWords + words[index]!) | 0;
    ofSums = (ofSums + ofWords) | 0;
  }
  sums.ofWords = ofWords;
  sums.ofSums = ofSums;
}
