import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {QuarantinedRecord} from '@cordiale/core';
import {DOCUMENT_EXTENSIONS, isDocumentPath} from '@cordiale/core/readers';
import {describe, STANDARD_INPUT} from './read-text-file.js';

/** Files to read, in a stable order, and the names that lead to none. */
export interface FoundDocuments {
  files: string[];
  problems: QuarantinedRecord[];
}

/**
 * The files that names stand for. Folders are gone through with all folders in them, sorted by name; hidden entries,
 * `node_modules`, links and read-me files are passed over. Each file comes once.
 */
export async function findDocuments(names: readonly string[]): Promise<FoundDocuments> {
  const files: string[] = [];
  const problems: QuarantinedRecord[] = [];
  for (const name of names) {
    try {
      if (name === STANDARD_INPUT || !(await stat(name)).isDirectory()) files.push(name);
      else {
        const found = await filesIn(name);
        files.push(...found);
        if (found.length === 0) problems.push({origin: name, field: '', seen: 'a folder without articles', wanted: `files that end in ${DOCUMENT_EXTENSIONS.join(', ')}`, hint: 'Check the folder, or name the files.'});
      }
    } catch (error) {
      problems.push({origin: name, field: '', seen: describe(error), wanted: 'a file or folder that can be read', hint: 'Check the name and the permissions.', code: 'unreadable'});
    }
  }
  return {files: [...new Set(files)], problems};
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, {withFileTypes: true})).filter(({name}) => !name.startsWith('.') && name !== 'node_modules').sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile() && isDocumentPath(entry.name)) files.push(path);
  }
  return files;
}
