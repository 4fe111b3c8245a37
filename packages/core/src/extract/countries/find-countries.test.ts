import {describe, expect, it} from 'vitest';
import {annotateText, readArticle} from '@cordiale/core/extract';

/** The countries a text names, as `code "words" via`. */
function describeCountries(text: string): string[] {
  const {countries} = annotateText(readArticle({text}));
  return countries.flat().map(({country, start, end, via, inferred}) => `${country} "${text.slice(start, end)}" ${via}${inferred ? ' inferred' : ''}`);
}

describe('countries of a text', () => {
  it.each([
    ['names', 'Estonia wrote to Japan.', ['EE "Estonia" name', 'JP "Japan" name']],
    ['names of several words', 'South Korea and Papua New Guinea wrote to South Sudan.', ['KR "South Korea" name', 'PG "Papua New Guinea" name', 'SS "South Sudan" name']],
    ['adjectives and people', 'Kenyan officers met Finns.', ['KE "Kenyan" demonym', 'FI "Finns" demonym']],
    ['names before a genitive', 'Chile’s navy and Peru\'s army', ['CL "Chile" name', 'PE "Peru" name']],
    ['names in capitals', 'ESTONIA AND JAPAN SIGN', ['EE "ESTONIA" name', 'JP "JAPAN" name']],
    ['names with apostrophes of both kinds', "Côte d'Ivoire and Côte d’Ivoire", ['CI "Côte d\'Ivoire" name', 'CI "Côte d’Ivoire" name']],
    ['initials', 'The U.S. and the UK wrote to the UAE.', ['US "U.S." name', 'GB "UK" name', 'AE "UAE" name']],
    ['initials at the end of a sentence', 'Kenya wrote to the U.S.', ['KE "Kenya" name', 'US "U.S." name']],
    ['the full stop of a sentence left out', 'They wrote to Japan.', ['JP "Japan" name']],
    ['compounds', 'the Kenyan-Chilean talks and a U.S.-led group', ['KE "Kenyan" demonym', 'CL "Chilean" demonym', 'US "U.S." name']],
  ])('[C1] [C2] are found by %s', (_, text, wanted) => {
    expect(describeCountries(text)).toEqual(wanted);
  });

  it.each([
    'They told us to wait, and turkey was served with china cups.',
    'The South China Sea and the Indian Ocean are calm.',
    'New Mexico and New England trade with Latin America.',
    'Michael Jordan played.',
    'Atlanta, Georgia, is warm.',
    'Georgia Gov. Brian Hill spoke.',
    'African American voters and the Cold War.',
    'It was translated into Spanish.',
    'Panama City and Mexico City grow.',
  ])('[C4] are not found in "%s"', (text) => {
    expect(describeCountries(text)).toEqual([]);
  });

  it('[C4] tell Georgia the country from Georgia the state', () => {
    expect(describeCountries('Georgia signed a treaty with Moldova.')).toEqual(['GE "Georgia" name', 'MD "Moldova" name']);
  });

  it('[C1] know a name by its genitive, at the end of a sentence and inside a longer name', () => {
    expect(describeCountries('The larger share was Norway’s.')).toEqual(['NO "Norway" name']);
    expect(describeCountries('The People’s Republic of China agreed.')).toEqual(['CN "People’s Republic of China" name']);
  });

  it('[C1] tell "US" from "us"', () => {
    expect(describeCountries('The US told us.')).toEqual(['US "US" name']);
  });

  it.each([
    ['as the subject of an act of will', 'Nairobi agreed to help.', ['KE "Nairobi" capital inferred']],
    ['as the owner of a policy', 'They praised Tokyo’s support.', ['JP "Tokyo" capital inferred']],
    ['as a partner', 'Ties with Lima are good.', ['PE "Lima" capital inferred']],
  ])('[C3] are meant by a capital %s', (_, text, wanted) => {
    expect(describeCountries(text)).toEqual(wanted);
  });

  it.each(['They met in Nairobi.', 'A ship arrived from Lima.', 'Talks in Tokyo were long.', 'The Tokyo office opened.'])('[C3] are not meant by a capital as a place: "%s"', (text) => {
    expect(describeCountries(text)).toEqual([]);
  });
});
