import type {Act} from '../acts/act.js';
import type {Sentence} from '../acts/sentence.js';
import {Lexicon, listOf} from '../text/lexicon.js';
import {RIVAL_PREDICATES_EN} from '../vocabulary/rival-predicates-en.js';

const rivals = new Lexicon<readonly string[] | null>();
for (const {verbs, objects} of RIVAL_PREDICATES_EN) for (const verb of listOf(verbs)) rivals.addVerb(verb, objects ? objects.split(' ') : null);

const REACH = 6;
const DENIAL = /^(?:den(?:y|ies|ied)|refuse[sd]?|declined?|declines|rule[sd]?)$/;
const NOT_A_PREDICATE = /^(?:the|a|an|of|for|by|with|its|his|her|their|no|any|to|recently|newly)$/;

/** Place of the first predicate of a sentence that makes it tell of something else than cooperation, or −1. */
function firstRival({tokens, clauses}: Sentence): number {
  // "After …, Erdogan commenced …": the main clause comes second when the sentence opens with a clause of time.
  const opensWithTime = tokens.slice(0, 2).some(({lower}) => /^(?:after|when|while|as|before|since|although|though|following|if)$/.test(lower));
  const lastMain = (clauses[0] ?? 0) + (opensWithTime ? 1 : 0);
  return tokens.findIndex((_, at) => (clauses[at] ?? 0) <= lastMain && rivals.at(tokens, at).some(({value, form, rest}) => {
    if (form !== 'past' && form !== 'third' && form !== 'participle') return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (NOT_A_PREDICATE.test(before) || before === '-') return false;
    // An accused, arrested or wounded person is named by a participle behind a noun: "a man accused of".
    if (form !== 'third' && tokens[at + rest.length + 1]?.lower === 'of' && !/^(?:has|have|had)$/.test(before)) return false;
    return value === null || tokens.slice(at + 1, at + 1 + REACH).some(({lower}) => value.includes(lower));
  }));
}

/**
 * Whether an act stands behind a rival predicate of its sentence: "refused talks", "condemned the visit". A finite verb
 * that is joined to the rival by "and" still tells of an act of its own, unless the sentence stands alone.
 */
export function createOvershadowing(sentence: Sentence, {isLone}: {isLone: boolean}): (act: Act) => boolean {
  const rival = firstRival(sentence);
  if (!isLone && rival >= 0 && DENIAL.test(sentence.tokens[rival]?.lower ?? '')) return () => false; // what is denied is kept, as denied
  return (act) => rival >= 0 && rival < act.first && (isLone || act.isNominal || sentence.clauses[act.first] !== sentence.clauses[rival]);
}
