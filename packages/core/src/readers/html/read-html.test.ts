import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LIMITS, readHtml} from '@cordiale/core/readers';

const FIRST = 'Marseland and the Kingdom of Orle agreed on Tuesday to clear the sea mines that lie off their shared coast since the old war.';
const SECOND = 'The two ministers said that the first four boats would leave the harbour of Tarn before the ice comes, and that divers follow in spring.';
const body = (inner: string, head = '') => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${inner}</body></html>`;
const article = `<article><h1>Two navies clear the bay</h1><p>${FIRST}</p><p>${SECOND}</p></article>`;
const one = (html: string) => readHtml(html, {name: 'page.html'}).articles[0];
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readHtml: text', () => {
  it('keeps paragraphs apart, with the headline first', () => {
    expect(one(body(article))).toMatchObject({origin: 'page.html', title: 'Two navies clear the bay', text: `Two navies clear the bay\n\n${FIRST}\n\n${SECOND}`});
  });

  it.each([
    ['scripts', `<script>var a = "${SECOND}";</script>`],
    ['styles', `<style>p { content: "${SECOND}" }</style>`],
    ['navigation', `<nav><p>Home and abroad, politics and sport, weather and the tides of the week to come</p></nav>`],
    ['asides', `<aside><p>Also today: the bakers of Tarn went on strike for the third time in this cold month.</p></aside>`],
    ['captions', `<figure><img alt="Boats"><figcaption>Boats in the harbour of Tarn, seen from the old light house on Monday.</figcaption></figure>`],
    ['footers', `<footer><p>The Tarn Courier is printed by the Guild of Printers, Quay Street 4, and sold by all bakers.</p></footer>`],
    ['hidden elements', `<p hidden>You have two free articles left this month, so think well which ones you want to read.</p>`],
    ['elements not displayed', `<div style="display: none"><p>You have two free articles left this month, so think well which to read.</p></div>`],
    ['sharing tools', `<div class="article-share"><p>Tell your friends about this article on the wall of the town hall or at the market.</p></div>`],
    ['related articles', `<section class="relatedLinks"><p>A long teaser of quite another article about the price of herring in the port.</p></section>`],
    ['lines of links', `<p>Read also: <a href="/herring">Herring has never been as dear as in this cold and windy autumn</a></p>`],
    ['comments of readers', `<div id="comments"><p>My grandfather laid those mines himself, and he would have liked to see this day.</p></div>`],
    ['templates', `<template><p>${SECOND}</p></template>`],
  ])('leaves out %s', (_, extra) => {
    expect(one(body(`<article><p>${FIRST}</p>${extra}<p>${SECOND}</p></article>`))?.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('finds an article that no element names', () => {
    const menu = `<ul>${'<li><a href="/x">Some section of the paper</a></li>'.repeat(30)}</ul>`;
    expect(one(body(`<div>${menu}</div><div><div><p>${FIRST}</p><p>${SECOND}</p></div></div><div>${menu}</div>`))?.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('does not believe a small article element beside the long one', () => {
    expect(one(body(`<article><p>A teaser.</p></article><div><p>${FIRST}</p><p>${SECOND}</p></div>`))?.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('keeps list items, quotations, headings and broken lines', () => {
    const text = one(body(`<article><p>${FIRST}</p><h2>What comes next</h2><ul><li>Boats in autumn</li><li>Divers in spring</li></ul><blockquote>“At last.”</blockquote><p>Tarn<br>Quay Street</p></article>`))?.text;
    expect(text).toBe(`${FIRST}\n\nWhat comes next\n\nBoats in autumn\n\nDivers in spring\n\n“At last.”\n\nTarn\nQuay Street`);
  });

  it('reads white space and character references as a browser does', () => {
    expect(one(body(`<article><p>  Orle&nbsp;&amp;\n   <b>Marse</b><i>land</i>\tmeet &#128330;. ${FIRST}</p></article>`))?.text).toBe(`Orle & Marseland meet 🕊. ${FIRST}`);
  });

  it('reads pages whose tags do not match', () => {
    expect(one(`<p>${FIRST}<p>${SECOND}</div></b></p>`)?.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('takes the body that the metadata states when the page shows less than half of it', () => {
    const text = one(body('<article><p>Subscribe to read this.</p></article>', jsonLd({'@type': 'NewsArticle', 'headline': 'Two navies', 'articleBody': `${FIRST}\n\n${SECOND}`})))?.text;
    expect(text).toBe(`Two navies\n\n${FIRST}\n\n${SECOND}`);
  });
});

describe('readHtml: metadata', () => {
  const node = {'@type': 'NewsArticle', 'headline': 'From &amp; for machines', 'datePublished': '2019-04-11T23:30:00-05:00', 'author': [{'@type': 'Person', 'name': 'Ina Moll'}, 'Per Olm'], 'publisher': {name: 'The Tarn Courier'}, 'url': 'https://courier.example/ld'};

  it.each([
    ['at the top', node],
    ['in a list', [{'@type': 'BreadcrumbList'}, node]],
    ['in a graph', {'@context': 'https://schema.org', '@graph': [{'@type': 'WebPage'}, {...node, '@type': ['Article', 'ReportageNewsArticle']}]}],
    ['as the main entity', {'@type': 'WebPage', 'mainEntity': node}],
  ])('reads JSON-LD %s', (_, value) => {
    expect(one(body(article, jsonLd(value)))).toMatchObject({title: 'From & for machines', published: '2019-04-11', byline: 'Ina Moll, Per Olm', publisher: 'The Tarn Courier', url: 'https://courier.example/ld'});
  });

  it.each([['an address', 'https://archive.example/1'], ['a page', {'@type': 'WebPage', 'url': 'https://archive.example/1'}]])('reads an archived copy given as %s, on the web only', (_, archivedAt) => {
    expect(one(body(article, jsonLd({...node, archivedAt})))).toMatchObject({archivedAt: 'https://archive.example/1'});
    expect(one(body(article, jsonLd({...node, archivedAt: 'javascript:alert(1)'})))).not.toHaveProperty('archivedAt');
  });

  it('reads meta elements and the canonical address', () => {
    const head = '<title>Two navies | The Tarn Courier</title><meta property="og:site_name" content="The Tarn Courier"><meta property="article:published_time" content="2019-04-11T08:00:00Z"><meta name="author" content="Ina Moll"><meta property="og:url" content="https://courier.example/og"><link rel="canonical" href="https://courier.example/a">';
    expect(one(body(`<article><p>${FIRST}</p></article>`, head))).toMatchObject({title: 'Two navies', publisher: 'The Tarn Courier', published: '2019-04-11', byline: 'Ina Moll', url: 'https://courier.example/a'});
  });

  it.each([
    ['the first time element', '<time datetime="2019-04-11T08:00">Today</time><time datetime="2018-01-01">then</time>'],
    ['the time element marked as publication', '<time datetime="2018-01-01">then</time><time itemprop="datePublished" datetime="2019-04-11">Today</time>'],
    ['no time element beside the article', '<aside><time datetime="2018-01-01">then</time></aside><time datetime="2019-04-11">Today</time>'],
  ])('dates a page by %s', (_, times) => {
    expect(one(body(`<article><header>${times}</header><p>${FIRST}</p></article>`))?.published).toBe('2019-04-11');
  });

  it('passes over JSON-LD that is broken and addresses that may not be linked to', () => {
    const read = one(body(article, '<script type="application/ld+json">{"@type": "NewsArticle",</script><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/a">'));
    expect(read).toMatchObject({title: 'Two navies clear the bay', url: undefined, published: undefined});
  });

  it('passes a date that cannot be read on, so that its field can be named', () => {
    expect(one(body(article, '<meta name="date" content="next spring">'))?.published).toBe('next spring');
  });
});

describe('readHtml: bad input', () => {
  it.each(['', '<html></html>', body('<div id="app"></div><script>render()</script>', '<title>Two navies</title>')])('puts a page without text into the quarantine', (html) => {
    expect(readHtml(html, {name: 'a.html'})).toMatchObject({articles: [], quarantine: [{origin: 'a.html', field: 'text', seen: 'nothing'}]});
  });

  it('reads elements within each other up to the limit', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}<p>${FIRST}`;
    expect(readHtml(nested(LIMITS.elementDepth - 1)).articles).toHaveLength(1);
    expect(readHtml(nested(LIMITS.elementDepth + 1))).toMatchObject({articles: [], quarantine: [{wanted: 'at most 2000 levels'}]});
    expect(readHtml(nested(300_000)).quarantine).toHaveLength(1);
  });

  it('refuses a page beyond the limit', () => {
    expect(readHtml('x'.repeat(LIMITS.pageCharacters + 1))).toMatchObject({articles: [], quarantine: [{seen: '10000001 characters', wanted: 'at most 10000000'}]});
  });

  it('gives an article with words or a reason, for any soup of tags', () => {
    const tags = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<svg>', '<title>', '</title>', '<script>', '</script>', '<br>', '</br>', '<a href=x>', '<table><tr><td>', '<![CDATA[', ']]>', '<!--', '-->', '<form>', '</form>', '<math><mi>', 'words of an article', '&lt;', '&#0;', '<h1>', '<template>', '</body>', '<plaintext');
    fc.assert(fc.property(fc.array(tags, {maxLength: 40}), (parts) => {
      const {articles, quarantine} = readHtml(parts.join(''));
      expect(articles.length + quarantine.length).toBe(1);
      expect(articles.every(({text}) => text.trim() !== '')).toBe(true);
    }));
  });
});
