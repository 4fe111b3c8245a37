import {expect} from '@open-wc/testing';
import {createArticle} from '../testing/create-event.js';
import {articleName} from './article-name.js';

describe('the name of an article', () => {
  it('is its title', () => {
    expect(articleName({...createArticle('a', 'Ministers met.'), title: 'A meeting'})).to.equal('A meeting');
  });

  it('is the words it begins with when it has no title, not the lines of date and publisher above them', () => {
    const header = 'date 2024-05-06 DIGEST - after an agency) ';
    const text = `${header}Ministers of both countries met in the capital and agreed on a programme of exercises.`;
    const blocks = [{kind: 'header', start: 0, end: header.length}, {kind: 'body', start: header.length, end: text.length}] as const;
    expect(articleName({...createArticle('a', text), blocks: [...blocks]})).to.equal('Ministers of both countries met in the capital and agreed on a …');
  });

  it('is the whole text when that is short', () => {
    expect(articleName(createArticle('a', 'Ministers met.'))).to.equal('Ministers met.');
  });
});
