/** Ends of names of the files that are taken from a folder. A file that is named itself is read whatever its name. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['.txt', '.md', '.html', '.htm', '.xhtml', '.json', '.jsonld', '.ndjson', '.jsonl', '.rss', '.xml', '.atom', '.rdf'];

/**
 * True for a file of a folder that can hold articles, by its path: hidden files and folders, `node_modules` and read-me files are
 * passed over. `isDocumentPath('news/a.HTML') // true`, `isDocumentPath('news/.cache/a.html') // false`
 */
export function isDocumentPath(path: string, {extensions = DOCUMENT_EXTENSIONS}: {extensions?: readonly string[]} = {}): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)?.toLowerCase() ?? '';
  return !parts.some((part) => part.startsWith('.') || part === 'node_modules') && !name.startsWith('readme.') && extensions.some((extension) => name.endsWith(extension));
}
