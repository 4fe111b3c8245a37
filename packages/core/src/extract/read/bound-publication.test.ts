import {describe, expect, it} from 'vitest';
import {annotateText, readArticle} from '@cordiale/core/extract';
import type {Article} from '@cordiale/core';

function createArticle(text: string, published?: string): Article {
  return annotateText(readArticle({text, published})).article;
}

/** EDTF, basis, and the evidence as `rule: words`. */
function describePublication({published, evidence}: Article): string {
  return [published.edtf, published.basis, ...evidence.filter(({field}) => field === 'published').map(({rule, exact}) => `${rule}: ${exact}`)].join(' | ');
}

describe('the publication of an article without a date', () => {
  it('[P1] lies after the latest thing it tells as past', () => {
    expect(describePublication(createArticle('Kenya and Chile signed a treaty in 2014. They met again on 4 May 2017.'))).toBe('2017-05-04/.. | bounded | P1: 4 May 2017');
  });

  it('[P1] lies after the beginning of a year, not after its end', () => {
    expect(describePublication(createArticle('Kenya and Chile signed a treaty in 2014.'))).toBe('2014/.. | bounded | P1: 2014');
  });

  it('[P1] lies after the beginning of the last year of an interval', () => {
    expect(describePublication(createArticle('Kenya treated Chilean soldiers in 2014–2017.'))).toBe('2017/.. | bounded | P1: 2014–2017');
  });

  it('[P2] lies before the end of what it still plans', () => {
    expect(describePublication(createArticle('Kenya and Chile met in 2017. They will open a joint school by 2021.'))).toBe('2017/2021 | bounded | P1: 2017 | P2: 2021');
  });

  it('[P3] lies after a well-known fact that it knows of', () => {
    expect(describePublication(createArticle('Kenya and Chile spoke of the AUKUS pact.'))).toBe('2021-09-15/.. | bounded | P3: AUKUS');
  });

  it('[P4] is never a point', () => {
    const {published} = createArticle('Kenya and Chile met on 4 May 2017. They will meet again by May 2017.');
    expect(published.earliest).not.toBe(published.latest);
    expect(published.basis).toBe('bounded');
  });

  it('[P4] stays open when nothing sets a limit', () => {
    expect(describePublication(createArticle('Kenya and Chile signed a treaty yesterday.'))).toBe('../.. | none');
  });

  it('[M6] is not bounded by what stands in boilerplate', () => {
    expect(describePublication(createArticle('Kenya and Chile signed a treaty.\nRead also: What AUKUS did in 2022'))).toBe('../.. | none');
  });

  it('is left alone when it is given', () => {
    expect(describePublication(createArticle('Kenya and Chile signed a treaty in 2014.', '2019-05-04'))).toBe('2019-05-04 | explicit');
  });
});
