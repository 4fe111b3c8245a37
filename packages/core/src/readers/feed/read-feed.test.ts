import {describe, expect, it} from 'vitest';
import {readFeed} from '@cordiale/core/readers';

const item = (title: string, more = '') => `<item><title>${title}</title><link>https://courier.example/${encodeURIComponent(title)}</link><pubDate>Thu, 11 Apr 2019 23:30:00 -0500</pubDate><description>&lt;p&gt;Orle &amp;amp; Marseland meet.&lt;/p&gt;&lt;p&gt;They talk.&lt;/p&gt;</description>${more}</item>`;
const rss = (items: string, prolog = '') => `<?xml version="1.0"?>${prolog}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tarn Courier</title>${items}</channel></rss>`;

describe('readFeed', () => {
  it('reads RSS: text, day, address and the name of the feed', () => {
    expect(readFeed(rss(item('Two &amp; three')), {name: 'feed.xml'})).toEqual({articles: [{origin: 'feed.xml: entry 1', id: undefined, title: 'Two & three', text: 'Two & three\n\nOrle & Marseland meet.\n\nThey talk.', url: 'https://courier.example/Two%20%26amp%3B%20three', publisher: 'The Tarn Courier', byline: undefined, published: '2019-04-11'}], quarantine: []});
  });

  it('prefers the whole content to the description', () => {
    const {articles} = readFeed(rss(item('A', '<content:encoded><![CDATA[<p>The whole story.</p><script>x</script>]]></content:encoded><dc:creator>Ina Moll</dc:creator>')));
    expect(articles).toMatchObject([{text: 'The whole story.', title: 'A', byline: 'Ina Moll'}].map((article) => ({...article, text: 'A\n\nThe whole story.'})));
  });

  it('reads Atom, its texts in HTML and XHTML', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title type="html">Two &lt;b&gt;navies&lt;/b&gt;</title><id>urn:1</id><published>2019-04-11T23:30:00-05:00</published><updated>2019-05-01T00:00:00Z</updated><link rel="edit" href="https://courier.example/edit"/><link href="https://courier.example/a"/><author><name>Ina Moll</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two &amp; three.</p></div></content></entry></feed>`;
    expect(readFeed(atom).articles).toMatchObject([{title: 'Two navies', text: 'Two navies\n\nOne.\n\nTwo & three.', published: '2019-04-11', byline: 'Ina Moll', url: 'https://courier.example/a', publisher: 'Courier'}]);
  });

  it('reads RDF with Dublin Core dates', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Courier</title></channel><item rdf:about="y"><title>Orle and Marseland meet</title><dc:date>2019-04-11T08:00:00Z</dc:date><description>They talk.</description></item></rdf:RDF>`;
    expect(readFeed(rdf).articles).toMatchObject([{published: '2019-04-11', text: 'Orle and Marseland meet\n\nThey talk.'}]);
  });

  it.each([
    ['an unclosed tag', '<item><title>Broken<description>zz</item>'],
    ['a bare less-than sign', '<item><title>3 < 4</title></item>'],
    ['an unclosed entry', '<item><title>Broken</title><description>zz'],
  ])('loses only the entry with %s', (_, broken) => {
    const {articles, quarantine} = readFeed(rss(item('First') + broken + item('Last')), {name: 'feed.xml'});
    expect(articles.map(({title}) => title)).toEqual(['First', 'Last']);
    expect(quarantine).toMatchObject([{origin: 'feed.xml: entry 2', wanted: 'well-formed XML'}]);
  });

  it('reads what is whole of a feed that breaks off', () => {
    const {articles, quarantine} = readFeed(rss(item('First') + item('Last')).slice(0, -90));
    expect(articles.map(({title}) => title)).toEqual(['First']);
    expect(quarantine).toHaveLength(1);
  });

  it('puts an entry without words into the quarantine', () => {
    const {articles, quarantine} = readFeed(rss(`<item><link>https://courier.example/a</link></item>${item('Last')}`));
    expect(articles).toHaveLength(1);
    expect(quarantine).toMatchObject([{field: 'text', seen: 'nothing'}]);
  });

  it.each(['<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', '<!DOCTYPE rss [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>', '<!doctype rss PUBLIC "x" "y" [ ]>'])('refuses entities of its own: %s', (prolog) => {
    expect(readFeed(rss(item('A'), prolog))).toMatchObject({articles: [], quarantine: [{field: '<!DOCTYPE', seen: 'entities of its own'}]});
  });

  it('allows a DOCTYPE without entities and one within a text', () => {
    expect(readFeed(rss(item('A'), '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.org/rss-0.91.dtd">')).articles).toHaveLength(1);
    expect(readFeed(rss(item('A', '<content:encoded><![CDATA[How to write <!DOCTYPE a [<!ENTITY b "c">]>]]></content:encoded>'))).articles).toHaveLength(1);
  });

  it.each(['', 'words', '<html><body></body></html>', '<?xml version="1.0"?><newsItem/>', '{}', '<rss'])('tells that %j is no feed', (xml) => {
    expect(readFeed(xml)).toMatchObject({articles: [], quarantine: [{wanted: 'a feed in RSS, RDF or Atom'}]});
  });

  it('says which entry holds HTML that lies too deep', () => {
    const {articles, quarantine} = readFeed(rss(item('Deep', `<content:encoded><![CDATA[${'<div>'.repeat(5000)}]]></content:encoded>`) + item('Last')));
    expect(articles.map(({title}) => title)).toEqual(['Last']);
    expect(quarantine).toMatchObject([{origin: 'feed: entry 1', wanted: 'at most 2000 levels'}]);
  });
});
