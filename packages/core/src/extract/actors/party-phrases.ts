import type {Sentence} from '../acts/sentence.js';
import {PhraseFinder} from '../text/phrases.js';
import {firstFrom, type Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
import {BILATERAL_EN, BOTH_SIDES_EN, DONE_BY_TWO_EN, REGIONS_EN, PORTFOLIOS_OF_SIDES_EN, SEVERAL_SIDES_EN, SIDES_EN, THE_SIDES_EN} from '../vocabulary/party-words-en.js';
import type {ActorMention, Party} from './actor-mention.js';

const regions = new PhraseFinder([...REGIONS_EN].map(([name, members]) => [members, name.toLowerCase()] as const));

const DETERMINERS = wordSet('the these our');
const TWO = wordSet('two both');
const BEFORE_DONE = wordSet('have had also will then');
const NUMBERS_OF_COUNTRIES = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SMALLEST_NUMBER = 3;
const IS_NUMBER = defineClue(new Set(NUMBERS_OF_COUNTRIES));
const OF_TWO = defineClue(new Set([...SIDES_EN, ...PORTFOLIOS_OF_SIDES_EN, ...TWO, ...BILATERAL_EN, 'air', 'other', 'another']));

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function mentionOf({tokens}: Sentence, first: number, last: number, parties: readonly Party[], rule: string): ActorMention {
  return {start: tokens[first]!.start, end: tokens[last]!.end, first, last, parties, rule, isAdverse: false};
}

const carried = (countries: readonly string[]): Party[] => countries.map((country) => ({country, via: 'carried', inferred: true}));

/** "The Baltic states": the members act. */
export function findRegions(text: string, sentence: Sentence): ActorMention[] {
  if (!(sentence.clues & regions.clue)) return [];
  return regions.find(sentence).filter(({start, end}) => REGIONS_EN.has(text.slice(start, end))).map(({value, start, end}) => {
    const first = firstFrom(sentence.tokens, start);
    return mentionOf(sentence, first, firstFrom(sentence.tokens, end) - 1, value.map((country) => ({country, via: 'region'})), 'C6');
  });
}

/** "The two countries", "each other": the two sides last spoken of. */
export function findPairs(sentence: Sentence, pair: readonly string[] | null): ActorMention[] {
  const found: ActorMention[] = [];
  if (!pair || !(sentence.clues & OF_TWO)) return found;
  const {tokens} = sentence;
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!(tokens[at + 1]!.clues & OF_TWO)) continue;
    const last = endOfPair(tokens, at);
    if (last < 0) continue;
    found.push(mentionOf(sentence, at, last, carried(pair), 'C8'));
    at = last;
  }
  return found;
}

/** Last token of an expression for two sides that begins at a token, or −1. */
function endOfPair(tokens: readonly Token[], at: number): number {
  const word = tokens[at]!.lower;
  const next = wordAt(tokens, at + 1);
  if (DETERMINERS.has(word) && TWO.has(next)) {
    const last = endOfSides(tokens, at + 2, SIDES_EN);
    return last < 0 && word === 'the' && next === 'two' && isDoneByTwo(tokens, at + 2) ? at + 1 : last;
  }
  if (word === 'the') return endOfSides(tokens, at + 1, THE_SIDES_EN);
  if (word === 'both') return endOfSides(tokens, at + 1, BOTH_SIDES_EN);
  const isPair = (word === 'each' && next === 'other') || (word === 'one' && next === 'another') || (word === 'bilateral' && BILATERAL_EN.has(next));
  return isPair ? at + 1 : -1;
}

function endOfSides(tokens: readonly Token[], at: number, sides: ReadonlySet<string>): number {
  if (wordAt(tokens, at) === 'air') return wordAt(tokens, at + 1) === 'forces' ? at + 1 : -1;
  const last = PORTFOLIOS_OF_SIDES_EN.has(wordAt(tokens, at)) ? at + 1 : at; // "the two foreign ministers"
  return sides.has(wordAt(tokens, last)) ? last : -1;
}

function isDoneByTwo(tokens: readonly Token[], at: number): boolean {
  return DONE_BY_TWO_EN.has(wordAt(tokens, BEFORE_DONE.has(wordAt(tokens, at)) ? at + 1 : at));
}

/** "The three countries": those last named together, else the foremost of the article. */
export function findSeveral(sentence: Sentence, groups: readonly (readonly string[])[], ranking: readonly string[]): ActorMention[] {
  const found: ActorMention[] = [];
  if (!(sentence.clues & IS_NUMBER)) return found;
  const {tokens} = sentence;
  for (let at = 1; at < tokens.length - 1; at++) {
    const before = tokens[at - 1]!.lower;
    if (!(tokens[at]!.clues & IS_NUMBER) || !(DETERMINERS.has(before) || before === 'all') || !SEVERAL_SIDES_EN.has(wordAt(tokens, at + 1))) continue;
    const size = NUMBERS_OF_COUNTRIES.indexOf(tokens[at]!.lower) + SMALLEST_NUMBER;
    const members = groups.findLast((group) => group.length === size) ?? ranking.slice(0, size);
    if (members.length === size) found.push(mentionOf(sentence, at - 1, at + 1, carried(members), 'C8'));
  }
  return found;
}
