import {describe, expect, it} from 'vitest';
import {createArticleId, readArticle, type ArticleInput} from '@cordiale/core/extract';
import type {Article} from '@cordiale/core';

const BODY = 'Estonia and Japan signed a memorandum on cyber defence.';

function createArticle(text: string, input: Partial<ArticleInput> = {}): Article {
  return readArticle({...input, text});
}

/** The blocks as `kind: words`. */
function blocksOf({text, blocks}: Article): string[] {
  return blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end).trim()}`);
}

describe('readArticle(input)', () => {
  it('[M1] takes a first line that does not end like a sentence as the title', () => {
    const article = createArticle(`Tallinn and Tokyo move closer\n\n${BODY}\n`);
    expect(article.title).toBe('Tallinn and Tokyo move closer');
    expect(blocksOf(article)).toEqual(['title: Tallinn and Tokyo move closer', `body: ${BODY}`]);
  });

  it.each([['that ends like a sentence', BODY], ['that is the only one', 'Tallinn and Tokyo move closer'], ['that is very long', `${'closer and '.repeat(20)}closer`]])('takes no first line %s as the title', (_, first) => {
    expect(createArticle(first === 'Tallinn and Tokyo move closer' ? first : `${first}\n${BODY}`).title).toBeNull();
  });

  it('prefers what is given to what is found', () => {
    const article = createArticle(`date 2019-05-04 ${BODY}`, {title: 'Given', published: '2019-06-01', publisher: 'Daily', byline: 'M. Kask'});
    expect([article.title, article.published.edtf, article.publisher, article.byline]).toEqual(['Given', '2019-06-01', 'Daily', 'M. Kask']);
    expect(article.evidence.filter(({field}) => field === 'published')).toEqual([]);
  });

  it('[M5] stores the text as it is, whatever it holds', () => {
    const text = ` date 2019-05-04 \r\n\u00a0${BODY}\ud83d 😀 \u202eabc`;
    expect(createArticle(text).text).toBe(text);
  });

  it.each([
    ['a date line glued to the body', ` date 2019-05-04 ${BODY}`, '2019-05-04'],
    ['a line of its own', `Published: 4 May 2019\n${BODY}`, '2019-05-04'],
    ['a line under the title', `Tallinn and Tokyo move closer\n4 May 2019, 10:30\n${BODY}`, '2019-05-04'],
    ['a stamp before a bar', `2019-05-04 | News release\n${BODY}`, '2019-05-04'],
    ['a dateline', `TALLINN, May 4, 2019 (Newswire) - ${BODY}`, '2019-05-04'],
    ['a dateline that ends with a full stop', `TALLINN, May 4, 2019. ${BODY}`, '2019-05-04'],
    ['front matter', `---\ntitle: Closer\ndate: 2019-05-04\n---\n${BODY}`, '2019-05-04'],
  ])('[M3] finds the day of publication in %s, with its evidence', (_, text, edtf) => {
    const article = createArticle(text);
    expect([article.published.edtf, article.published.basis]).toEqual([edtf, 'explicit']);
    const evidence = article.evidence.filter(({field}) => field === 'published');
    expect(evidence).toHaveLength(1);
    expect(text.slice(evidence[0]!.start, evidence[0]!.end)).toBe(evidence[0]!.exact);
    expect(blocksOf(article).at(-1)).toBe(`body: ${BODY}`);
  });

  it('[M3] does not take a date that opens a sentence for a stamp', () => {
    const article = createArticle('2018 was the year in which Kenya and Chile signed a treaty.');
    expect(article.published.basis).toBe('none');
    expect(blocksOf(article)).toEqual(['body: 2018 was the year in which Kenya and Chile signed a treaty.']);
  });

  it('[M3] keeps an ambiguous day of publication ambiguous', () => {
    expect(createArticle(`Published: 05/06/2018\n${BODY}`).published).toMatchObject({edtf: '[2018-05-06,2018-06-05]', precision: 'set'});
  });

  it.each([
    ['https://news.example/2019/05/04/talks', '2019-05-04'],
    ['https://news.example/talks-2019-05-04-tallinn', '2019-05-04'],
    ['https://news.example/2019/02/30/talks', '../..'],
    ['https://news.example/id/20190504', '../..'],
  ])('[M3] reads the day of publication from %s as %s', (url, edtf) => {
    expect(createArticle(BODY, {url}).published.edtf).toBe(edtf);
  });

  it('[M3] prefers a date in the text to one in the address', () => {
    expect(createArticle(`date 2019-05-04 ${BODY}`, {url: 'https://news.example/2019/06/01/talks'}).published.edtf).toBe('2019-05-04');
  });

  it.each([['2019-05-04T22:30:00+03:00', '2019-05-04'], ['2019-05', '2019-05'], ['2019-05-04~', '2019-05-04~'], ['2019-02-30', '../..'], ['yesterday', '../..'], ['', '../..']])('[M3] takes %j as given publication "%s"', (published, edtf) => {
    expect(createArticle(BODY, {published}).published.edtf).toBe(edtf);
  });

  it('keeps only addresses that can be linked', () => {
    expect(createArticle(BODY, {url: 'https://news.example/1'}).url).toBe('https://news.example/1');
    expect(createArticle(BODY, {url: 'javascript:alert(1)'}).url).toBeNull();
  });

  it('keeps the address of an archived copy, on the web only', () => {
    expect(createArticle(BODY, {archivedAt: 'https://archive.example/1'}).archivedAt).toBe('https://archive.example/1');
    for (const archivedAt of ['javascript:alert(1)', 'mailto:a@b.example', '']) expect(createArticle(BODY, {archivedAt})).not.toHaveProperty('archivedAt');
  });

  it('[M2] [M4] reads publisher and author from front matter and does not read it for events', () => {
    const article = createArticle(`---\ntitle: Closer\nsource: "Harbour Daily"\nauthor: M. Kask\n---\n${BODY}`);
    expect([article.publisher, article.byline]).toEqual(['Harbour Daily', 'M. Kask']);
    expect(article.blocks.filter(({kind}) => kind === 'header')).toHaveLength(5);
  });

  it('takes fences that never close as text', () => {
    expect(blocksOf(createArticle(`---\n${BODY}`)).at(-1)).toBe(`body: ${BODY}`);
  });

  it.each(['Read also: Chile and Peru signed a treaty', 'Photo: M. Kask', 'Source: Harbour Daily', 'Share this', '© Harbour Daily', 'Related articles', 'Subscribe to our letter', 'Last updated 4 May 2019'])('[M6] sets "%s" aside', (line) => {
    const article = createArticle(`${BODY}\n${line}\nTalks go on.`);
    expect(blocksOf(article)).toContain(`boilerplate: ${line}`);
  });

  it('[M6] sets headlines behind "You may also like" aside, and reads on at a sentence', () => {
    const article = createArticle(`${BODY}\nYou may also like\nPeru and Chile sign\nTalks go on in Lima.`);
    expect(blocksOf(article).slice(1)).toEqual(['boilerplate: You may also like', 'boilerplate: Peru and Chile sign', 'body: Talks go on in Lima.']);
  });

  it('[M4] keeps a byline and sets it aside', () => {
    const article = createArticle(`By Mart Kask\n${BODY}`);
    expect(article.byline).toBe('Mart Kask');
    expect(blocksOf(article)).toEqual(['boilerplate: By Mart Kask', `body: ${BODY}`]);
  });

  it('[M4] takes a sentence that begins with "By" as text', () => {
    const text = 'By Monday Kenya had signed.';
    expect(blocksOf(createArticle(text))).toEqual([`body: ${text}`]);
  });

  it('[M5] gives blocks in order that never overlap and lie within the text', () => {
    const {blocks, text} = createArticle(`Closer ties at last\n date 2019-05-04 LIMA, May 4 (Newswire) - ${BODY}\r\n\r\nRead also: x\n  ${BODY}`);
    blocks.forEach(({start, end}, index) => {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
      expect(end).toBeLessThanOrEqual(text.length);
    });
  });

  it.each(['', ' ', '\n\n\t', '\uFEFF'])('reads %j as an article without blocks', (text) => {
    const article = createArticle(text);
    expect([article.title, article.published.basis, article.blocks]).toEqual([null, 'none', []]);
  });
});

describe('createArticleId(text)', () => {
  it('depends on the text alone, in any normal form', () => {
    expect(createArticleId('Côte')).toBe(createArticleId('Co\u0302te'));
    expect(createArticleId('Côte')).not.toBe(createArticleId('Cote'));
    expect(createArticleId('')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('takes half a surrogate pair', () => {
    expect(createArticleId('\ud83d')).toMatch(/^[0-9a-f]{16}$/);
  });
});
