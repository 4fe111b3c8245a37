/** An entry of a feed as it stands there, and as the only entry of a feed. */
export interface FeedPart {
  entry: string;
  document: string;
}

/** What stands before the first entry is read again with each; beyond this it is read without, which loses the name of the feed. */
const LONGEST_HEAD = 20_000;

/** Cuts a feed that is no well-formed XML at the tags of its entries. An entry that is not closed ends where the next begins. */
export function splitFeed(xml: string): FeedPart[] {
  const starts = [...xml.matchAll(/<(item|entry)(?=[\s>])/g)];
  const [first] = starts;
  if (!first) return [];
  const name = first[1] ?? 'item';
  const whole = xml.slice(0, first.index);
  const match = /<(rss|feed|rdf:RDF)(?:\s[^<>]{0,5000})?>/i.exec(whole);
  if (!match) return [];
  const [rootTag, root = ''] = match;
  const isRss = root.toLowerCase() === 'rss';
  const head = whole.length <= LONGEST_HEAD ? whole : `${rootTag}${isRss ? '<channel>' : ''}`;
  const tail = `${isRss ? '</channel>' : ''}</${root}>`;
  const close = `</${name}>`;
  return starts.map(({index}, at) => {
    const piece = xml.slice(index, starts[at + 1]?.index ?? xml.length);
    const end = piece.indexOf(close);
    const entry = end < 0 ? piece : piece.slice(0, end + close.length);
    return {entry, document: `${head}${entry}${tail}`};
  });
}
