import type {Act} from '../acts/act.js';
import type {Sentence} from '../acts/sentence.js';
import {Lexicon, listOf} from '../text/lexicon.js';
import type {Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
import {RIVAL_PREDICATES_EN} from '../vocabulary/rival-predicates-en.js';
import {BEFORE_NO_PREDICATE_EN, DENIAL_PREDICATES_EN, OPENERS_OF_TIME_EN} from '../vocabulary/rival-words-en.js';

const rivals = new Lexicon<ReadonlySet<string> | null>();
for (const {verbs, objects} of RIVAL_PREDICATES_EN) for (const verb of listOf(verbs)) rivals.addVerb(verb, objects ? wordSet(objects) : null);

const RIVAL = defineClue((lower) => rivals.opensWith(lower));
const REACH = 6; // tokens from a light verb to its object
const PERFECT = wordSet('has have had');

/** Place of the first predicate of a sentence that makes it tell of something else than cooperation, or −1. */
function firstRival({tokens, clauses, clues}: Sentence): number {
  if (!(clues & RIVAL)) return -1;
  // "After …, Erdogan commenced …": the main clause comes second when the sentence opens with a clause of time.
  const opensWithTime = OPENERS_OF_TIME_EN.has(tokens[0]?.lower ?? '') || OPENERS_OF_TIME_EN.has(tokens[1]?.lower ?? '');
  const lastMain = (clauses[0] ?? 0) + (opensWithTime ? 1 : 0);
  for (let at = 0; at < tokens.length && clauses[at]! <= lastMain; at++) if (tokens[at]!.clues & RIVAL && isRivalAt(tokens, at)) return at;
  return -1;
}

function isRivalAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (BEFORE_NO_PREDICATE_EN.has(before) || before === '-') return false;
  return rivals.at(tokens, at).some(({value, form, rest}) => {
    if (form !== 'past' && form !== 'third' && form !== 'participle') return false;
    // An accused, arrested or wounded person is named by a participle behind a noun: "a man accused of".
    if (form !== 'third' && tokens[at + rest.length + 1]?.lower === 'of' && !PERFECT.has(before)) return false;
    return value === null || hasObject(tokens, at, value);
  });
}

function hasObject(tokens: readonly Token[], at: number, objects: ReadonlySet<string>): boolean {
  for (let next = at + 1; next <= at + REACH && next < tokens.length; next++) if (objects.has(tokens[next]!.lower)) return true;
  return false;
}

/**
 * Whether an act stands behind a rival predicate of its sentence: "refused talks", "condemned the visit". A finite verb
 * that is joined to the rival by "and" still tells of an act of its own, unless the sentence stands alone.
 */
export function createOvershadowing(sentence: Sentence, {isLone}: {isLone: boolean}): (act: Act) => boolean {
  const rival = firstRival(sentence);
  if (!isLone && rival >= 0 && DENIAL_PREDICATES_EN.has(sentence.tokens[rival]!.lower)) return () => false; // what is denied is kept, as denied
  return (act) => rival >= 0 && rival < act.first && (isLone || act.isNominal || sentence.clauses[act.first] !== sentence.clauses[rival]);
}
