import type {Sentence} from '../acts/sentence.js';
import {PhraseFinder} from '../text/phrases.js';
import type {Span} from '../text/span.js';
import {firstFrom} from '../text/tokens.js';
import type {ActorMention, Party} from './actor-mention.js';

/** Regions with fixed members, which act as those members and say so. */
const regions = new PhraseFinder<readonly string[]>([
  {value: ['EE', 'LT', 'LV'], opens: ['baltic', 'baltics', 'the'], pattern: /\b(?:Baltic (?:states|countries|nations|trio)|Baltics|the Baltic three)\b/uy},
  {value: ['AU', 'GB', 'US'], opens: ['aukus'], pattern: /\bAUKUS\b/uy},
  {value: ['CZ', 'HU', 'PL', 'SK'], opens: ['visegrad', 'visegrád'], pattern: /\bVisegr[aá]d (?:Four|Group|countries)\b/uy},
  {value: ['BE', 'LU', 'NL'], opens: ['benelux'], pattern: /\bBenelux\b/uy},
  {value: ['DK', 'FI', 'IS', 'NO', 'SE'], opens: ['nordic'], pattern: /\bNordic (?:states|countries|nations)\b/uy},
  {value: ['LT', 'PL', 'UA'], opens: ['lublin'], pattern: /\bLublin Triangle\b/uy},
]);

const pairs = new PhraseFinder([{
  value: 'pair',
  opens: ['the', 'these', 'our', 'both', 'each', 'one', 'bilateral'],
  pattern: /\b(?:(?:the|these|our) (?:two|both) (?:countries|nations|states|sides|parties|governments|armies|militaries|navies|air forces|forces|ministries|parliaments|capitals|allies|partners|ministers|leaders|presidents|officials|generals|neighbours|neighbors|teams)|both (?:countries|nations|states|sides|parties|governments|armies|militaries|navies|air forces|ministries|capitals|allies|ministers|leaders|presidents|generals)|the (?:countries|sides|parties|ministers|leaders)|the two(?= (?:have |had |also |will |then )?(?:agreed|signed|discussed|met|spoke|exchanged|underlined|stressed))|each other|one another|bilateral (?:cooperation|ties|relations|talks|meeting|agreement))\b/iuy,
}]);

const several = new PhraseFinder([{
  value: 'several',
  opens: ['the', 'these', 'all', 'our'],
  pattern: /\b(?:the|these|all|our) (three|four|five|six|seven|eight|nine|ten) (?:countries|nations|states|sides|parties|governments|armies|navies|allies|partners|ministers|leaders|presidents|neighbours|neighbors|members|signatories)\b/iuy,
}]);
const NUMBERS_OF_COUNTRIES = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SMALLEST_NUMBER = 3;

function mentionOf({tokens}: Sentence, {start, end}: Span, parties: readonly Party[], rule: string): ActorMention[] {
  const first = firstFrom(tokens, start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return first === tokens.length || last < first ? [] : [{start, end, first, last, parties, rule, isAdverse: false}];
}

const carried = (countries: readonly string[]): Party[] => countries.map((country) => ({country, via: 'carried', inferred: true}));

/** "The Baltic states": the members act. */
export function findRegions(text: string, sentence: Sentence): ActorMention[] {
  return regions.find(text, sentence).flatMap((match) => mentionOf(sentence, match, match.value.map((country) => ({country, via: 'region'})), 'C6'));
}

/** "The two countries", "each other": the two sides last spoken of. */
export function findPairs(text: string, sentence: Sentence, pair: readonly string[] | null): ActorMention[] {
  return pair ? pairs.find(text, sentence).flatMap((match) => mentionOf(sentence, match, carried(pair), 'C8')) : [];
}

/** "The three countries": those last named together, else the foremost of the article. */
export function findSeveral(text: string, sentence: Sentence, groups: readonly (readonly string[])[], ranking: readonly string[]): ActorMention[] {
  return several.find(text, sentence).flatMap((found) => {
    const size = NUMBERS_OF_COUNTRIES.indexOf((found.match[1] ?? '').toLowerCase()) + SMALLEST_NUMBER;
    const members = groups.findLast((group) => group.length === size) ?? (ranking.length >= size ? ranking.slice(0, size) : []);
    return members.length === size ? mentionOf(sentence, found, carried(members), 'C8') : [];
  });
}
