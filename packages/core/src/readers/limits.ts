/** What is read at most, so that no document can exhaust the page or process that reads it. */
export const LIMITS = {
  /** Characters of one article, 2 MB of plain text: as many as an event set may hold. */
  articleCharacters: 2_000_000,
  /** Characters of one web page with its scripts and styles. */
  pageCharacters: 10_000_000,
  /** Characters of a document with many articles: a feed, JSON or NDJSON. */
  batchCharacters: 200_000_000,
  /** Articles of one document. */
  articles: 10_000,
  /** Elements of a page within each other. Browsers stop at 512, but unclosed tags of old pages add up. */
  elementDepth: 2_000,
} as const;
