import {describe, expect, it} from 'vitest';
import {annotateText, extractArticle, readArticle} from '@cordiale/core/extract';

/** Who acts in a text, as `rule "words" countries`, plain names left out. */
function describeActors(text: string): string[] {
  const {cast} = annotateText(readArticle({text}));
  return cast.mentions.flat().filter(({rule}) => rule !== 'C1' && rule !== 'C2').map(({rule, start, end, parties}) => `${rule} "${text.slice(start, end)}" ${parties.map(({country}) => country).join(' ')}`);
}

describe('who stands for a country', () => {
  it.each([
    ['an office-holder, as introduced', 'Latvia’s Foreign Minister K. Ozols arrived in Oman. Later Ozols slept.', ['C5 "Ozols" LV', 'C5 "Ozols" LV']],
    ['an office-holder with the name before the office', 'Mina Sato, Japan’s Defence Minister, flew home. Sato was tired.', ['C5 "Sato" JP', 'C5 "Sato" JP']],
  ])('[C5] %s: "%s"', (_, text, wanted) => {
    expect(describeActors(text)).toEqual(wanted);
  });

  it('[C5] the other one of two is the counterpart', () => {
    const {events} = extractArticle({text: 'Kenya and Norway are friends. Kenya’s Foreign Minister A. Otieno called on Norway. Otieno met his counterpart in a park.', published: '2021-06-15'});
    expect(events.filter(({type}) => type === 'meeting').map(({participants}) => participants.map(({country}) => country))).toEqual([['KE', 'NO']]);
  });

  it.each([
    ['The Baltic states agreed.', 'EE LT LV'],
    ['The Nordic countries agreed.', 'DK FI IS NO SE'],
    ['Benelux agreed.', 'BE LU NL'],
    ['The Visegrad Group agreed.', 'CZ HU PL SK'],
    ['AUKUS agreed.', 'AU GB US'],
    ['The Lublin Triangle agreed.', 'LT PL UA'],
  ])('[C6] a region with fixed members: "%s"', (text, members) => {
    expect(describeActors(text)).toEqual([expect.stringMatching(new RegExp(`^C6 .* ${members}$`))]);
  });

  it.each(['NATO agreed.', 'The European Union agreed.', 'The United Nations agreed.'])('[C6] no organisation is taken apart: "%s"', (text) => {
    expect(describeActors(text)).toEqual([]);
  });

  it('[C7] he and she are the office-holder named last', () => {
    expect(describeActors('Latvia’s Foreign Minister K. Ozols arrived in Oman. He was tired.')).toEqual(['C5 "Ozols" LV', 'C7 "He" LV']);
  });

  it('[C8] the two countries are those the article is about', () => {
    expect(describeActors('Kenya wrote to Norway. Kenya waited for Norway. The two countries are far apart.')).toEqual(['C8 "The two countries" KE NO']);
  });

  it('[C8] so are their ministers, with what they are ministers of', () => {
    expect(describeActors('Kenya wrote to Norway. Kenya waited for Norway. The two energy ministers were silent.').at(-1)).toBe('C8 "The two energy ministers" KE NO');
  });

  it('[C9] a capital where somebody arrives is the other side of the visit, as inferred', () => {
    const visit = extractArticle({text: 'The Kenyan president arrived in Lisbon.', published: '2021-06-15'}).events[0];
    expect(visit?.participants).toEqual([{country: 'KE', role: 'actor', via: 'demonym'}, {country: 'PT', role: 'recipient', via: 'city', inferred: true}]);
  });

  it('[C9] a capital is nothing to an act that needs no place', () => {
    expect(extractArticle({text: 'A Kenyan singer was born in Lisbon.', published: '2021-06-15'}).events).toEqual([]);
  });
});
