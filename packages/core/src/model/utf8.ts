/** The part of TextEncoder and TextDecoder used here. Browsers, workers and Node have both; the compiler's library for core has neither. */
interface Encoder {
  encode(text: string): Uint8Array;
  encodeInto(text: string, bytes: Uint8Array): {written: number};
}
interface Decoder {
  decode(bytes?: Uint8Array, options?: {stream: boolean}): string;
}
const {TextEncoder, TextDecoder} = globalThis as unknown as {TextEncoder: new () => Encoder; TextDecoder: new () => Decoder};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A decoder that keeps the beginning of a letter from one chunk to the next, and leaves out a byte order mark. */
export function createDecoder(): Decoder {
  return new TextDecoder();
}

/** A text in UTF-8; half a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A value as the bytes of its JSON. Half a surrogate pair is escaped, so that nothing is lost. */
export function encodeJson(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** Writes a text in UTF-8 into bytes, of which there must be three for each of its units. Gives the number of bytes written. */
export function encodeUtf8Into(text: string, bytes: Uint8Array): number {
  return encoder.encodeInto(text, bytes).written;
}

/** Inverse of {@link encodeJson}. */
export function decodeJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}
