import {sha256} from '@noble/hashes/sha2.js';
import {encodeUtf8} from './utf8.js';

const HEX = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The first `digits` hexadecimal digits of the SHA-256 of a text: an id that depends on nothing else. At most 64, an even number. */
export function hashOf(text: string, digits: number): string {
  const bytes = sha256(encodeUtf8(text));
  let hash = '';
  for (let at = 0; at < digits / 2; at++) hash += HEX[bytes[at]!]!;
  return hash;
}
