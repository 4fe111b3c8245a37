import {encodeUtf8} from './utf8.js';

const BLOCK = 64; // bytes
const LENGTH_FIELD = 8; // bytes at the end of the last block
const LAST_ASCII = 0x7f;

/** The first 32 bits behind the point of a root, in whole numbers: engines need not round the roots of numbers with a point alike. */
function fractionOfRoot(prime: number, degree: bigint): number {
  const limit = BigInt(prime) << (32n * degree);
  let root = 0n;
  for (let bit = 1n << 35n; bit > 0n; bit >>= 1n) if ((root | bit) ** degree <= limit) root |= bit; // no root has more than three bits before the point
  return Number(BigInt.asIntN(32, root));
}

const primes: number[] = [];
for (let number = 2; primes.length < BLOCK; number++) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
const INITIAL = Int32Array.from(primes.slice(0, 8), (prime) => fractionOfRoot(prime, 2n));
const CONSTANTS = Int32Array.from(primes, (prime) => fractionOfRoot(prime, 3n));

const HEX = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'));
const state = new Int32Array(INITIAL.length);

/**
 * The first `digits` hexadecimal digits of the SHA-256 of a text in UTF-8: an id that depends on nothing else. At most 64, an even number.
 * Written out here, because an id is made of a few dozen letters, for which a library spends most of its time on preparing.
 */
export function hashOf(text: string, digits: number): string {
  for (let at = 0; at < state.length; at++) state[at] = INITIAL[at]!;
  const {bytes, length} = padded(text);
  const size = paddedLength(length);
  for (let start = 0; start < size; start += BLOCK) {
    readBlock(bytes, start);
    if (start + BLOCK === size) {
      words[14] = Math.floor(length / 2 ** 29); // the length in bits
      words[15] = length << 3;
    }
    compress();
  }
  let hash = '';
  for (let byte = 0; byte < digits / 2; byte++) hash += HEX[(state[byte >> 2]! >>> (24 - 8 * (byte & 3))) & 0xff]!;
  return hash;
}

/** The bytes of a text with the mark that ends them, in whole blocks with room for their number. */
function padded(text: string): {bytes: Uint8Array; length: number} {
  const bytes = createPadded(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) {
      const encoded = encodeUtf8(text);
      const {length} = encoded;
      const encodedBytes = createPadded(length);
      encodedBytes.set(encoded);
      return {bytes: encodedBytes, length};
    }
    bytes[at] = unit;
  }
  return {bytes, length: text.length};
}

const paddedLength = (length: number): number => BLOCK * (Math.floor((length + LENGTH_FIELD) / BLOCK) + 1);

const short = new Uint8Array(4 * BLOCK); // shared by the texts that fit: to ask for memory takes longer than to read one

function createPadded(length: number): Uint8Array {
  const size = paddedLength(length);
  const bytes = size <= short.length ? short.fill(0, length, size) : new Uint8Array(size);
  bytes[length] = 0x80;
  return bytes;
}

const words = new Int32Array(CONSTANTS.length); // the block that is read, and what it is spread to

function readBlock(bytes: Uint8Array, start: number): void {
  for (let word = 0, at = start; word < BLOCK / 4; word++, at += 4) words[word] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** FIPS 180-4, 6.2.2; the letters are those of the standard. */
function compress(): void {
  for (let at = 16; at < words.length; at++) {
    const early = words[at - 15]!;
    const late = words[at - 2]!;
    words[at] = words[at - 16]! + (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + words[at - 7]! + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < words.length; at++) {
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + CONSTANTS[at]! + words[at]!) | 0;
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
