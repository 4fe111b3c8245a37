import {createDecoder} from '../model/utf8.js';

/** The lines of a text that comes in chunks, without their ends; a byte order mark and the missing end of the last line make no difference. */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = createDecoder(); // a letter may be cut in two by the end of a chunk
  let rest = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true});
    const lines = (rest + (isFirst ? text.replace(/^\uFEFF/, '') : text)).split('\n');
    isFirst &&= text === '';
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  yield withoutReturn(rest + decoder.decode());
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
