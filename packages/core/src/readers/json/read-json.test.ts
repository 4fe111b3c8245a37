import {describe, expect, it} from 'vitest';
import {extractArticles} from '@cordiale/core/extract';
import {LIMITS, readJson, readNdjson} from '@cordiale/core/readers';

const read = (value: unknown) => readJson(JSON.stringify(value), {name: 'a.json'});

describe('readJson', () => {
  it.each(['archivedAt', 'archived_at', 'archive_url'])('takes the address of an archived copy under %s', (key) => {
    expect(read({text: 'They meet.', [key]: 'https://archive.example/a'}).articles).toMatchObject([{archivedAt: 'https://archive.example/a'}]);
  });

  it('stores a text as it is and takes the fields beside it', () => {
    const text = ' Orle and Marseland\n meet. ';
    expect(read({id: 'x1', text, title: 'They meet', published: '2019-04-11T23:30:00-05:00', url: 'https://courier.example/a', publisher: 'Courier', byline: 'Ina Moll'})).toEqual({articles: [{origin: 'a.json', id: 'x1', text, title: 'They meet', published: '2019-04-11', url: 'https://courier.example/a', publisher: 'Courier', byline: 'Ina Moll'}], quarantine: []});
  });

  it.each([
    ['schema.org', {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'They meet', 'articleBody': '<p>In Tarn.</p><p>At noon.</p>', 'datePublished': '2019-04-11', 'publisher': {name: 'Courier'}, 'author': {name: 'Ina Moll'}}],
    ['schema.org in a graph', {'@graph': [{'@type': 'WebSite'}, {'@type': ['Thing', 'https://schema.org/NewsArticle'], 'headline': {'@value': 'They meet'}, 'articleBody': 'In Tarn.\n\nAt noon.', 'datePublished': '2019-04-11', 'publisher': 'Courier', 'author': ['Ina Moll']}]}],
    ['ninjs 1', {uri: 'tag:courier.example,2019:1', type: 'text', headline: 'They meet', body_xhtml: '<p>In Tarn.</p><p>At noon.</p>', versioncreated: '2019-04-12T08:00:00Z', firstcreated: '2019-04-11T08:00:00Z', byline: 'Ina Moll', copyrightholder: 'Courier'}],
    ['ninjs 3', {uri: 'tag:courier.example,2019:1', headlines: [{role: 'short', value: 'Meet'}, {role: 'main', value: 'They meet'}], bodies: [{role: 'main', contenttype: 'text/html', value: '<p>In Tarn.</p><p>At noon.</p>'}], versioncreated: '2019-04-11', by: 'Ina Moll', infosources: [{name: 'Courier'}]}],
    ['JSON Feed', {version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items: [{id: '1', title: 'They meet', content_html: '<p>In Tarn.</p><p>At noon.</p>', date_published: '2019-04-11T08:00:00Z', authors: [{name: 'Ina Moll'}]}]}],
    ['a list in a wrapper', {status: 'ok', articles: [{source: {id: null, name: 'Courier'}, author: 'Ina Moll', title: 'They meet', content: 'In Tarn.\n\nAt noon.', publishedAt: '2019-04-11T08:00:00Z'}]}],
    ['a list', [{headline: 'They meet', body: 'In Tarn.\n\nAt noon.', date: '2019-04-11', publisher: 'Courier', byline: 'Ina Moll'}]],
  ])('reads %s', (_, value) => {
    const {articles, quarantine} = read(value);
    expect(quarantine).toEqual([]);
    expect(articles).toMatchObject([{title: 'They meet', text: 'They meet\n\nIn Tarn.\n\nAt noon.', published: '2019-04-11', publisher: 'Courier', byline: 'Ina Moll'}]);
  });

  it('reads the articles of an event set again', () => {
    const set = extractArticles([{text: 'Kenya and Ghana signed a treaty on 4 May 2019.', published: '2019-05-05', title: 'A treaty'}]);
    const {articles, quarantine} = read(set);
    expect(quarantine).toEqual([]);
    expect(extractArticles(articles).events).toEqual(set.events);
  });

  it.each([
    ['a number', 7, ''],
    ['null', null, ''],
    ['an object without a text', {cats: 3}, 'text'],
    ['a text that is none', {text: 7}, 'text'],
    ['an id that is none', {id: 7, text: 'x'}, 'id'],
    ['an article without words', {'@type': 'NewsArticle', 'url': 'https://courier.example/a'}, 'text'],
    ['a graph without an article', {'@graph': [{'@type': 'WebSite'}]}, '@graph'],
    ['a prototype that is named', JSON.parse('{"__proto__": {"text": "x"}}') as unknown, 'text'],
  ])('puts %s into the quarantine with its place and keeps the others', (_, value, field) => {
    const {articles, quarantine} = read([value, {text: 'Orle and Marseland meet.'}]);
    expect(articles.map(({origin}) => origin)).toEqual(['a.json[1]']);
    expect(quarantine).toMatchObject([{origin: 'a.json[0]', field}]);
  });

  it('refuses JSON nested deeper than 64 levels and says where broken JSON breaks', () => {
    expect(readJson('['.repeat(1_000_000)).quarantine).toMatchObject([{seen: '1000000 levels of brackets', wanted: 'at most 64'}]);
    expect(readJson('{"text": ').quarantine).toMatchObject([{origin: 'json', wanted: 'JSON'}]);
    expect(readJson('').quarantine).toHaveLength(1);
  });

  it('holds a text to the limit', () => {
    const ofLength = (length: number) => read({text: 'x'.repeat(length)});
    expect(ofLength(LIMITS.articleCharacters - 1).articles).toHaveLength(1);
    expect(ofLength(LIMITS.articleCharacters).articles).toHaveLength(1);
    expect(ofLength(LIMITS.articleCharacters + 1)).toMatchObject({articles: [], quarantine: [{field: 'text', seen: '2000001 characters', wanted: 'at most 2000000'}]});
  });

  it('holds a batch to the limit and counts the rest', () => {
    const ofLength = (length: number) => read(Array.from({length}, (_, index) => ({text: `Article ${index}`})));
    expect(ofLength(LIMITS.articles - 1).articles).toHaveLength(LIMITS.articles - 1);
    expect(ofLength(LIMITS.articles)).toMatchObject({quarantine: []});
    const {articles, quarantine} = ofLength(LIMITS.articles + 3);
    expect(articles).toHaveLength(LIMITS.articles);
    expect(quarantine).toMatchObject([{origin: 'a.json[10000]', seen: '10003 articles', wanted: 'at most 10000 articles in a document'}]);
  });
});

describe('readNdjson', () => {
  it('reads a line as readJson reads a text, and names the lines it cannot use', () => {
    const {articles, quarantine} = readNdjson('{"text":"One."}\r\n\n{"text":\n{"headline":"Two meet","body":"In Tarn."}\n7\n', {name: 'a.ndjson'});
    expect(articles.map(({origin, text}) => [origin, text])).toEqual([['a.ndjson:1', 'One.'], ['a.ndjson:4', 'Two meet\n\nIn Tarn.']]);
    expect(quarantine.map(({origin}) => origin)).toEqual(['a.ndjson:3', 'a.ndjson:5']);
  });
});
