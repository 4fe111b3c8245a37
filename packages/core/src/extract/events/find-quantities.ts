import type {Quantity} from '../../model/cooperation-event.js';
import {inOrder} from '../text/in-order.js';
import {LETTERS, lowerInPlace} from '../text/lower-case.js';
import type {Passage} from '../text/phrases.js';
import type {Span} from '../text/span.js';
import {defineClue} from '../text/word-table.js';

/** An amount and where it stands. */
export interface QuantityMention extends Span {
  quantity: Quantity;
}

const SCALES: Readonly<Record<string, number>> = {thousand: 1e3, k: 1e3, million: 1e6, mln: 1e6, m: 1e6, billion: 1e9, bln: 1e9, bn: 1e9, trillion: 1e12};
const CURRENCIES: Readonly<Record<string, string>> = {'$': 'USD', 'us$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', 'eur': 'EUR', 'usd': 'USD', 'gbp': 'GBP', 'euro': 'EUR', 'euros': 'EUR', 'dollar': 'USD', 'dollars': 'USD', 'pound': 'GBP', 'pounds': 'GBP', 'zloty': 'PLN', 'zlotys': 'PLN', 'hryvnia': 'UAH', 'hryvnias': 'UAH', 'kronor': 'SEK', 'yen': 'JPY', 'shekels': 'ILS'};
const THINGS = 'soldiers|troops|personnel|servicemen|officers|instructors|experts|specialists|peacekeepers|people|refugees|vehicles|tanks|howitzers|drones|helicopters|aircraft|jets|fighters|ships|missiles|rounds|shells|systems|generators|tons|tonnes|doses|kits|rifles|rotations|missions|units|trucks|ambulances';
const NUMBER = '\\d{1,3}(?:[,\\u00a0]\\d{3})+|\\d+(?:\\.\\d+)?';
const MONEY = new RegExp(`(?:(?<sign>us\\$|[$€£¥]|(?:eur|usd|gbp)\\s)\\s?(?<a>${NUMBER})\\s?(?<sa>thousand|million|billion|trillion|mln|bln|bn|m|k)?(?![${LETTERS}\\d])|(?<!\\d|\\d[,\\u00a0])(?<b>${NUMBER})\\s(?:(?<sb>thousand|million|billion|trillion|mln|bln|bn)\\s)?(?<name>euros?|dollars?|pounds|zlotys?|hryvnias?|kronor|yen|shekels|eur|usd)(?![${LETTERS}]))`, 'g');
/** Words that an amount of money, or a count of things, cannot do without. */
const SIGNS_OF_MONEY = /[$€£¥]|euro|dollar|pound|zloty|hryvnia|kronor|yen|shekel|eur|usd|gbp/;
const ENDS_IN_THING = new RegExp(`^(?:.*-)?(?:${THINGS})`);
const COUNT = new RegExp(`(?<![${LETTERS}\\d$€£.,-])(?<n>${NUMBER})\\s(?:(?<s>thousand|million)\\s)?(?:[${LETTERS}-]{1,40}\\s){0,2}?(?<unit>${THINGS})(?![${LETTERS}])`, 'g');

const valueOf = (digits: string, scale: string | undefined): number => Number(digits.replace(/[,\u00a0]/g, '')) * (SCALES[scale ?? ''] ?? 1);

const HAS_NUMBER = defineClue((lower) => /\p{N}/u.test(lower));
const IS_MONEY = defineClue((lower) => SIGNS_OF_MONEY.test(lower));
const IS_THING = defineClue((lower) => ENDS_IN_THING.test(lower));

/** Calls back for every match of a global pattern. */
function eachMatch(pattern: RegExp, text: string, read: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) read(match);
}

/** Amounts of money and counts of people and things in a passage, in order. */
export function findQuantities(text: string, {start, end, clues}: Passage): QuantityMention[] {
  if (!(clues & HAS_NUMBER)) return [];
  const window = lowerInPlace(text.slice(start, end));
  const found: QuantityMention[] = [];
  const add = (match: RegExpExecArray, value: number, unit: string | undefined) => {
    if (unit && Number.isFinite(value)) found.push({start: start + match.index, end: start + match.index + match[0].length, quantity: {value, unit}});
  };
  if (clues & IS_MONEY) eachMatch(MONEY, window, (match) => {
    const {sign, a, sa, b, sb, name} = match.groups ?? {};
    add(match, valueOf(a ?? b ?? '', sa ?? sb), CURRENCIES[(sign ?? name ?? '').trim()]);
  });
  if (clues & IS_THING) eachMatch(COUNT, window, (match) => {
    const {n = '', s, unit} = match.groups ?? {};
    add(match, valueOf(n, s), unit);
  });
  return inOrder(found, (x, y) => x.start - y.start);
}
