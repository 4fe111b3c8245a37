import {describe, expect, it} from 'vitest';
import {annotateText, readArticle} from '@cordiale/core/extract';

const codesOf = (text: string): string[] => annotateText(readArticle({text})).countries.flat().map(({country}) => country);

describe('what names mean', () => {
  it.each([['Kosovo wrote to Kosovar students.', ['XK', 'XK']], ['Taiwan wrote to a Taiwanese firm.', ['TW', 'TW']], ['Palestine wrote to Palestinian schools.', ['PS', 'PS']]])('[C15] parties whose standing is disputed are countries of their own: "%s"', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['The Soviet Union and Soviet engineers', ['RU', 'RU']], ['the USSR', ['RU']], ['East Germany and West Germany', ['DE', 'DE']], ['North Vietnam and South Vietnam', ['VN', 'VN']], ['Zaire', ['CD']], ['Rhodesia', ['ZW']],
    ['Yugoslavia', []], ['Czechoslovakia', []],
  ])('[C10] a state that is no more counts as the one that took its seat: "%s"', (words, codes) => {
    expect(codesOf(`They wrote to ${words}.`)).toEqual(codes);
  });

  it.each([
    ['South Korea and North Korea', ['KR', 'KP']], ['a South Korean and a North Korean ship', ['KR', 'KP']], ['Korea', []],
    ['the Republic of the Congo and the Democratic Republic of the Congo', ['CG', 'CD']], ['Congo', []], ['Congolese officers', ['CD']],
    ['North Macedonia and Macedonia', ['MK', 'MK']], ['Macedonian officers', ['MK']],
  ])('[C11] a name that two states share is read only when the text tells them apart: "%s"', (words, codes) => {
    expect(codesOf(`They wrote to ${words}.`)).toEqual(codes);
  });

  it.each([['England, Scotland, Wales and Northern Ireland', ['GB', 'GB', 'GB', 'GB']], ['Hong Kong, Greenland and Puerto Rico', ['HK', 'GL', 'PR']]])('[C12] parts of a state: "%s"', (words, codes) => {
    expect(codesOf(`They wrote to ${words}.`)).toEqual(codes);
  });
});
