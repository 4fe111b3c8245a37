import {DOCUMENT_EXTENSIONS, isDocumentPath} from '@cordiale/core/readers';
import type {DroppedEntry} from '../../internal/dropped-entries.js';

/** A document to be read: a file, or a text that was typed or pasted. */
export interface GivenDocument {
  /** Its path as far as it is known, for messages and to tell its kind. */
  name: string;
  /** `null` for a file that the browser could not open. */
  content: Blob | string | null;
  /** Day of publication, where the document itself gives none. */
  published?: string;
}

/** Ends of names of files with events rather than articles. */
const EVENT_EXTENSIONS = ['.csv', '.tsv', '.geojson'];

/** What a page offers to choose. */
export const ACCEPTED = [...DOCUMENT_EXTENSIONS, ...EVENT_EXTENSIONS].join(',');

/** A file of a folder is taken when it can hold articles or events; one that a person named, whatever its name. */
function isTaken(path: string): boolean {
  return isDocumentPath(path, {extensions: [...DOCUMENT_EXTENSIONS, ...EVENT_EXTENSIONS]});
}

/** Files that a person chose, singly or as a folder. */
export function* chosenDocuments(files: Iterable<File>): Generator<GivenDocument> {
  for (const file of files) {
    const path = file.webkitRelativePath;
    if (path === '' || isTaken(path)) yield {name: path || file.name, content: file};
  }
}

/** Files that a person dropped, and those in dropped folders. */
export async function* droppedDocuments(entries: Iterable<DroppedEntry>, {isNamed = true}: {isNamed?: boolean} = {}): AsyncGenerator<GivenDocument> {
  for (const entry of entries) {
    if (entry instanceof File) {
      yield {name: entry.name, content: entry};
      continue;
    }
    const path = entry.fullPath.replace(/^\//, '');
    if (isDirectory(entry)) yield* droppedDocuments(await entriesOf(entry), {isNamed: false});
    else if (isFile(entry) && (isNamed || isTaken(path))) yield {name: path, content: await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)))};
  }
}

/** A browser gives the entries of a folder in parts, and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of part) all.push(entry);
  }
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
