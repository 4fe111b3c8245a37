import {describe, expect, it} from 'vitest';
import {isDocumentPath} from '@cordiale/core/readers';

describe('isDocumentPath', () => {
  it.each(['a.txt', 'news/c.HTML', 'news/2019/e.ndjson', 'f.rss', 'dated 1.5.2019.md'])('takes %s', (path) => {
    expect(isDocumentPath(path)).toBe(true);
  });

  it.each(['photo.jpg', 'news/README.md', '.hidden/x.txt', 'news/.x.txt', 'node_modules/y.txt', 'txt', ''])('passes over %j', (path) => {
    expect(isDocumentPath(path)).toBe(false);
  });

  it('takes other extensions that are asked for', () => {
    expect(isDocumentPath('a.csv', {extensions: ['.csv']})).toBe(true);
  });
});
