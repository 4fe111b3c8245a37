import type {Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue, defineReading} from '../text/word-table.js';

/** Words that look ahead by themselves, and those that do with another behind them. */
const MODALS = wordSet("will shall won't due scheduled slated expected upcoming intending");
const MODALS_WITH: ReadonlyMap<string, string> = new Map([
  ...[...wordSet('going is are set plan plans planning intend intends aim aims hope hopes agree agreed pledge pledged promise promised offer offers offered vow vows vowed')].map((word) => [word, 'to'] as const),
  ['planned', 'for'],
]);
const MODAL = defineClue((lower) => MODALS.has(lower) || MODALS_WITH.has(lower));

const LIMITS = wordSet('until through by starting from beginning');
const AFTER_LIMIT = wordSet('in on the');
const LIMIT = defineClue(LIMITS);

const IRREGULAR_PAST = wordSet('held met made sent gave took began left said told won bought sold paid was were had');
/** Words before which a finite past is none: "to be held". */
const NOT_BEFORE_PAST = wordSet('be to have also then jointly not');
const DONE = wordSet('held met made sent built was were');
const NOT_BEFORE_DONE = wordSet('be is are been being to will');
const REACH_OF_DONE = 24; // characters between what is done and its limit
const REACH_OF_OPENING = 3; // tokens before a date that opens its sentence
const LEAST_REGULAR = 4; // letters of a past in -ed

const isRegularPast = (lower: string): boolean => lower.length >= LEAST_REGULAR && lower.endsWith('ed');
const isPast = defineReading((lower) => isRegularPast(lower) || IRREGULAR_PAST.has(lower));

/** Whether the words of a sentence before a date expression at `position` speak of what is to come; `clues` are those of the sentence. */
export function looksAhead(tokens: readonly Token[], position: number, clues: number): boolean {
  if (!(clues & (MODAL | LIMIT))) return false;
  const last = lastBefore(tokens, position);
  const limit = limitAt(tokens, last);
  return limit >= 0 ? !isDoneBefore(tokens, limit) : hasModal(tokens, last) || (last < REACH_OF_OPENING && opensPlan(tokens, last + 1));
}

function lastBefore(tokens: readonly Token[], position: number): number {
  let at = tokens.length - 1;
  while (at >= 0 && tokens[at]!.end > position) at--;
  return at;
}

/** Place of the limit that leads to a date: "until", "by the", "starting in". */
function limitAt(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at >= 0 && AFTER_LIMIT.has(tokens[at]!.lower)) at--;
  return at >= 0 && LIMITS.has(tokens[at]!.lower) ? at : -1;
}

/** "Was built by 2019", "a contract signed until May": a finite past or a participle right before the limit. */
function isDoneBefore(tokens: readonly Token[], limit: number): boolean {
  const from = tokens[limit]!.start;
  for (let at = limit - 1; at >= 0 && from - tokens[at]!.end <= REACH_OF_DONE; at--) {
    const {lower} = tokens[at]!;
    if (lower === '.' || lower === ';' || lower === ',') return false;
    if ((isRegularPast(lower) || DONE.has(lower)) && !NOT_BEFORE_DONE.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "In May Kenya will open the bridge": behind a date that opens the sentence the first verb decides. */
function opensPlan(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const {lower} = tokens[at]!;
    if (MODALS.has(lower)) return true;
    if (isPast(tokens[at]!)) return false;
    if (MODALS_WITH.get(lower) === tokens[at + 1]?.lower) return true;
  }
  return false;
}

/** The last modal before a date looks ahead, unless a finite past stands between: "will open the bridge that was closed in May". */
function hasModal(tokens: readonly Token[], last: number): boolean {
  let isDone = false;
  for (let at = last; at >= 0; at--) {
    const {lower, clues} = tokens[at]!;
    if (clues & MODAL && (MODALS.has(lower) || (at < last && MODALS_WITH.get(lower) === tokens[at + 1]!.lower))) return !isDone;
    isDone ||= isPast(tokens[at]!) && !NOT_BEFORE_PAST.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}
