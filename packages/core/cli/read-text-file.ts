import {readFile, stat} from 'node:fs/promises';
import {decodeText, type DecodedText} from '@cordiale/core/readers';

const LARGEST_FILE = 200_000_000;

/** What stands for standard input among file names. */
export const STANDARD_INPUT = '-';

/** A file, or standard input, as text, or the sentence that says why it cannot be read as text. */
export async function readTextFile(path: string): Promise<DecodedText> {
  try {
    if (path === STANDARD_INPUT) return await readStandardInput();
    const {size} = await stat(path);
    return size > LARGEST_FILE ? tooLarge(size) : decodeText(await readFile(path));
  } catch (error) {
    return {seen: describe(error), wanted: 'a file that can be read', hint: 'Check the name and the permissions.', code: 'unreadable'};
  }
}

async function readStandardInput(): Promise<DecodedText> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk as Uint8Array));
    size += chunks.at(-1)?.length ?? 0;
    if (size > LARGEST_FILE) return tooLarge(size);
  }
  return decodeText(Buffer.concat(chunks));
}

function tooLarge(size: number): DecodedText {
  return {seen: `${size} bytes or more`, wanted: `at most ${LARGEST_FILE} bytes`, hint: 'Split the file.', code: 'too-much'};
}

/** What went wrong with a file, for people. */
export function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder';
  if (code === 'EACCES') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
