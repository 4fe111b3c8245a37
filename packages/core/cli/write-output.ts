import {writeFile} from 'node:fs/promises';
import {describe} from './read-text-file.js';
import {UsageError} from './usage-error.js';

/** Writes a text to a file, or to standard output without one. A reader that has seen enough (`| head`) is no error. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    try {
      await writeFile(file, text);
    } catch (error) {
      throw new UsageError(`Cannot write "${file}": ${describe(error)}. Name a file in a folder that exists and can be written to.`);
    }
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(text, () => resolve());
  });
}
