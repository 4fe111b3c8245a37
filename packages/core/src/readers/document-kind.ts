/** Kinds of documents that can hold articles. */
export type DocumentKind = 'html' | 'feed' | 'json' | 'ndjson' | 'markdown' | 'text';

/** The end of a media type, or of a file's name → kind. XML may be a feed or a page; its text decides. */
const KINDS: ReadonlyMap<string, DocumentKind | 'xml'> = new Map([
  ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'], ['xhtml+xml', 'html'],
  ['rss', 'feed'], ['atom', 'feed'], ['rdf', 'feed'], ['rss+xml', 'feed'], ['atom+xml', 'feed'], ['rdf+xml', 'feed'], ['xml', 'xml'],
  ['json', 'json'], ['jsonld', 'json'], ['feed+json', 'json'], ['ld+json', 'json'],
  ['ndjson', 'ndjson'], ['jsonl', 'ndjson'], ['x-ndjson', 'ndjson'], ['x-jsonlines', 'ndjson'],
  ['md', 'markdown'], ['markdown', 'markdown'],
  ['txt', 'text'], ['text', 'text'],
]);

/** What a document is, by its media type, else its name, else its text. */
export function documentKind(text: string, {name = '', mediaType = ''}: {name?: string | undefined; mediaType?: string | undefined} = {}): DocumentKind {
  const subtype = mediaType.toLowerCase().split(';')[0]?.trim().split('/')[1] ?? '';
  const kind = KINDS.get(subtype) ?? KINDS.get(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
  if (kind === 'json') return isNdjson(text) ? 'ndjson' : 'json';
  if (kind === 'xml') return kindOfXml(text);
  return kind ?? kindOfText(text);
}

/** True when the first line is a whole object and another one follows. */
function isNdjson(text: string): boolean {
  const match = /^[\s\uFEFF]*(\{[^\n]*\})[ \t\r]*\n\s*\{/.exec(text);
  if (!match) return false;
  try {
    JSON.parse(match[1] ?? '');
    return true;
  } catch {
    return false;
  }
}

function kindOfXml(text: string): DocumentKind {
  return /<html[\s>]/i.test(text.slice(0, 2000)) ? 'html' : 'feed';
}

function kindOfText(text: string): DocumentKind {
  const start = text.slice(0, 2000).replace(/^[\s\uFEFF]+/, '');
  if (/^(?:<\?xml|<rss[\s>]|<feed[\s>]|<rdf:RDF[\s>])/i.test(start)) return kindOfXml(text);
  if (/^<(?:!doctype html|html|head|body|article|div|p|meta|!--)/i.test(start)) return 'html';
  if (/^[[{]/.test(start)) return isNdjson(text) ? 'ndjson' : 'json';
  return 'text';
}
