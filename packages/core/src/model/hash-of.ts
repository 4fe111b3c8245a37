import {sha256} from '@noble/hashes/sha2.js';
import {utf8ToBytes} from '@noble/hashes/utils.js';

/** The first `digits` hexadecimal digits of the SHA-256 of a text: an id that depends on nothing else. At most 64. */
export function hashOf(text: string, digits: number): string {
  let hash = '';
  for (const byte of sha256(utf8ToBytes(text))) hash += byte.toString(16).padStart(2, '0');
  return hash.slice(0, digits);
}
