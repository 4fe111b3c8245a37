import {describe, expect, it} from 'vitest';
import {extractArticle, readArticle} from '@cordiale/core/extract';

describe('what stands around an article', () => {
  it('[M2] the agency of a dateline is the publisher, with its evidence', () => {
    const {publisher, evidence} = readArticle({text: 'ACCRA, May 4, 2021 (Harbour News Agency) - Ghana and Togo signed a treaty.'});
    expect(publisher).toBe('Harbour News Agency');
    expect(evidence.filter(({field}) => field === 'publisher')).toMatchObject([{rule: 'M2', exact: 'Harbour News Agency'}]);
  });

  it('[M3] a sentence that opens with a day behind white space is no stamp', () => {
    expect(readArticle({text: ' On 4 May 2021 the ministers of Ghana and Togo signed a treaty.'}).published.basis).toBe('none');
  });

  it('[M6] links to other articles are not read for events', () => {
    expect(extractArticle({text: 'Rain fell on Lima.\nRead also: Ghana and Togo signed a treaty', published: '2021-06-15'}).events).toEqual([]);
  });
});
