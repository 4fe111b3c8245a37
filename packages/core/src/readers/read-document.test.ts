import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {documentKind, readDocument} from '@cordiale/core/readers';

describe('documentKind', () => {
  it.each([
    ['html', '<!DOCTYPE html><p>x', {}],
    ['html', '  <html>', {}],
    ['html', 'words', {name: 'a.HTM'}],
    ['html', 'words', {name: 'a.txt', mediaType: 'text/html; charset=utf-8'}],
    ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', {name: 'a.xml'}],
    ['feed', '<?xml version="1.0"?><rss>', {}],
    ['feed', '\uFEFF<feed xmlns="x">', {}],
    ['feed', '<rss>', {mediaType: 'application/xml'}],
    ['feed', '', {name: 'news.atom'}],
    ['json', '{"text": "x"}', {}],
    ['json', '[1]', {}],
    ['json', '{\n"text": "x"}', {name: 'a.json'}],
    ['ndjson', '{"text": "x"}\n{"text": "y"}\n', {name: 'a.json'}],
    ['ndjson', '{"text": "x"}\r\n{"text": "y"}', {}],
    ['ndjson', '', {mediaType: 'application/x-ndjson'}],
    ['markdown', '# x', {name: 'a.md'}],
    ['text', 'Orle and Marseland meet.', {}],
    ['text', '<html>', {name: 'a.txt'}],
    ['text', '', {}],
  ] as const)('is %s for %j with %j', (kind, text, about) => {
    expect(documentKind(text, about)).toBe(kind);
  });
});

describe('readDocument', () => {
  it('stores plain text as it is, with line breaks of one kind', () => {
    expect(readDocument('\uFEFF Orle\r\n\r\nMarseland\rmeet ', {name: 'a.txt'})).toMatchObject({articles: [{origin: 'a.txt', text: ' Orle\n\nMarseland\nmeet '}], quarantine: []});
  });

  it('takes the marks out of Markdown and keeps front matter', () => {
    const text = '---\ndate: 2019-04-11\n---\n# They meet\n\n**Orle** and [Marseland](https://example.org/a_b) *met* on 2*3 days.\n> “Good.”\n- one\n![Boats](boats.jpg)';
    expect(readDocument(text, {name: 'a.md'}).articles[0]?.text).toBe('---\ndate: 2019-04-11\n---\nThey meet\n\nOrle and Marseland met on 2*3 days.\n“Good.”\none\n');
  });

  it('never throws, whatever the text and its name', () => {
    const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.ndjson', 'a.rss', 'a.xml', 'a');
    const starts = fc.constantFrom('', '<', '<rss><channel><item>', '{"text":', '[{"', '---\n', '<html><p>');
    fc.assert(fc.property(names, starts, fc.string({unit: 'binary'}), (name, start, rest) => {
      const {articles, quarantine} = readDocument(start + rest, {name});
      expect(articles.length + quarantine.length).toBeGreaterThan(name.endsWith('ndjson') ? -1 : 0);
    }));
  });
});
