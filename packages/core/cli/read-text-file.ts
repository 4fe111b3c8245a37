import {readFile, stat} from 'node:fs/promises';

const LARGEST_FILE = 2_000_000;

/** A file as text, or the sentence that says why it cannot be read as text. */
export async function readTextFile(path: string): Promise<{text: string} | {seen: string; wanted: string; hint: string}> {
  try {
    const {size} = await stat(path);
    if (size > LARGEST_FILE) return {seen: `${size} bytes`, wanted: `at most ${LARGEST_FILE} bytes`, hint: 'Split the file into single articles.'};
    const bytes = await readFile(path);
    if (bytes.includes(0)) return {seen: 'bytes that are no text', wanted: 'a text file in UTF-8', hint: 'Save the article as plain text.'};
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: false}).decode(bytes);
    return {text: text.replace(/\r\n?/g, '\n')};
  } catch (error) {
    if (error instanceof TypeError) return {seen: 'bytes that are no UTF-8', wanted: 'a text file in UTF-8', hint: 'Save the article as plain text in UTF-8.'};
    return {seen: describe(error), wanted: 'a file that can be read', hint: 'Check the name and the permissions.'};
  }
}

function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder';
  if (code === 'EACCES') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
