import type {Problem} from '../model/event-set.js';

/** Bytes as text, or the sentence that says why they are none. */
export type DecodedText = {text: string} | Omit<Problem, 'field'>;

/** The part of TextDecoder used here. Browsers, workers and Node have it; the compiler's library for core has not. */
const {TextDecoder} = globalThis as unknown as {TextDecoder: new (encoding: string, options?: {fatal: boolean}) => {decode(bytes: Uint8Array): string}};

const START_LENGTH = 2_000;

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. Bytes that are neither are decoded as the document itself says, in
 * `<meta charset>` or its XML declaration: older pages and feeds still do. Nothing is guessed and no byte replaced.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (!mark && bytes.includes(0)) return {seen: 'bytes that are no text', wanted: 'a text file in UTF-8', hint: 'Save the article as plain text.', code: 'unreadable'};
  const encoding = mark ?? 'utf-8';
  return decode(bytes, encoding) ?? decode(bytes, statedEncoding(bytes)) ?? {seen: `bytes that are no ${encoding.toUpperCase()}`, wanted: 'a text file in UTF-8', hint: 'Save the article as plain text in UTF-8.', code: 'unreadable'};
}

function decode(bytes: Uint8Array, encoding: string | null): {text: string} | null {
  if (encoding === null) return null;
  try {
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes)};
  } catch {
    return null; // another encoding, or one this engine does not know
  }
}

function statedEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START_LENGTH));
  return /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ?? /<meta\b[^<>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null;
}
