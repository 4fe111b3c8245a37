import {describe, expect, it} from 'vitest';
import {extractArticle} from '@cordiale/core/extract';

const partiesOf = (text: string): string[] => extractArticle({text, published: '2021-06-15'}).events.map(({type, participants}) => `${type} ${participants.map(({country, role, inferred}) => `${country} ${role}${inferred ? ' inferred' : ''}`).join(', ')}`);

describe('the parties of an act', () => {
  it.each([
    ['the side before the verb acts, the side behind it receives', 'Ireland trained police of Zambia.', 'training IE actor, ZM recipient'],
    ['in the passive they change places', 'Police of Zambia were trained by Ireland.', 'training IE actor, ZM recipient'],
    ['all act in a mutual act', 'Ireland signed a treaty with Zambia.', 'agreement-signed IE actor, ZM actor'],
    ['who buys receives', 'Zambia bought helicopters from Ireland.', 'procurement IE actor, ZM recipient'],
  ])('[C13] %s: "%s"', (_, text, wanted) => {
    expect(partiesOf(text)).toEqual([wanted]);
  });

  it('[C14] a side that is left out is taken from the two countries of the article, as inferred', () => {
    expect(partiesOf('Kenya wrote to Norway. Norway thanked nobody. Kenya signed the agreement in June.').at(-1)).toBe('agreement-signed KE actor, NO actor inferred');
  });

  it('[C14] a rule that names both takes nothing from elsewhere', () => {
    expect(partiesOf('Kenya wrote to Norway. Norway read the letter of Kenya. Kenya helped after the storm.')).toEqual([]);
  });
});
