import {describe, expect, it} from 'vitest';
import {extractArticle, findRejections, readArticle} from '@cordiale/core/extract';

function leftOut(text: string): string[] {
  const article = readArticle({text, published: '2021-06-15'});
  return findRejections(article).map(({start, end, type, reason}) => `${article.text.slice(start, end)}: ${type}, ${reason}`);
}

describe('findRejections', () => {
  it.each([
    ['Chile signed a treaty.', ['signed: agreement-signed, one-party']],
    ['Chile condemned the visit of Peru to Bolivia.', ['visit: visit, suppressed']],
    ['Mali opened an inquiry into the sale of tanks by Brazil to Togo.', ['opened: meeting, words', 'sale: procurement, rival']],
    ['Ghana met Togo in the stadium at the tournament.', ['met: meeting, sport']],
    ['Chile signed the guest book.', ['signed: agreement-signed, words']],
  ])('says what "%s" would have been, and why it is left out', (text, wanted) => {
    expect(leftOut(text)).toEqual(wanted);
  });

  it('gives nothing of what is told', () => {
    expect(leftOut('Chile signed a treaty with Peru.')).toEqual([]);
  });

  it('names the rule, the words and the sentence around them in the stored text', () => {
    const article = readArticle({text: 'It rained.\nChile signed a treaty.', published: '2021-06-15'});
    const [rejection] = findRejections(article);
    expect(article.text.slice(rejection!.sentence.start, rejection!.sentence.end)).toBe('Chile signed a treaty.');
    expect(rejection!.rule).toMatch(/^[A-Z]+\d+/);
  });

  it('changes nothing of what is extracted', () => {
    const {article, events} = extractArticle({text: 'Chile signed a treaty. Peru met Bolivia.', published: '2021-06-15'});
    findRejections(article);
    expect(extractArticle({text: 'Chile signed a treaty. Peru met Bolivia.', published: '2021-06-15'}).events).toEqual(events);
  });
});
