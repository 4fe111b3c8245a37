import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll} from 'vitest';

/** Gives what makes a folder with these files (name → text); all are removed after the tests of a file. */
export function useFolders(): (files?: Readonly<Record<string, string>>) => Promise<string> {
  const folders: string[] = [];

  afterAll(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true}))));

  return async (files = {}) => {
    const folder = await mkdtemp(join(tmpdir(), 'cordiale-demo-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  };
}
