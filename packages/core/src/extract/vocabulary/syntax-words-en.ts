import {inflectNoun} from '../text/inflect.js';
import type {Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineReading} from '../text/word-table.js';

/** Before these forms stands a noun phrase, so that what follows is no verb: "the visit", "joint training". */
export const NOUN_OPENERS_EN = wordSet(`
  the a an this that these those its his her their our your my any some no each every
  of for in on at by from with about during after before under 's
  joint military official first last next recent new strong full continued political financial humanitarian two three several
  many such bilateral working more further in-depth annual high-level own western public popular unwavering steadfast mutual`);

/** Prepositions that end the reach of a verb for its tight object. */
export const OBJECT_PREPOSITIONS_EN = wordSet('on into against in with at for by to from over under');

/** Forms of "be" and of its stand-ins in the passive. */
export const BE_EN = wordSet("be is are was were been being am 's 're get gets got");

const ADVERBS = wordSet('also already now still recently jointly officially formally currently further then again finally together reportedly previously just fully repeatedly mutually not so ever both have has had');
const isAdverbOf = defineReading((lower) => ADVERBS.has(lower) || (lower.length > 2 && lower.endsWith('ly') && /^\p{L}+$/u.test(lower)));
/** Words that stand between "be" and a participle, or a subject and its verb. */
export const isAdverb = (token: Token | undefined): boolean => token !== undefined && isAdverbOf(token);

/** Verbs that take a base form. */
export const MODALS_EN = wordSet('will would can could may might must should shall did does do');

/** Before a base form: what makes it a verb. */
export const BEFORE_BASE_EN = wordSet(`
  to will would can could may might must should shall not did does do n't and or they we i you who that
  countries states allies troops soldiers ministers officials forces ships instructors leaders sides people police governments
  nations companies members presidents`);

/** Before a gerund: what makes it a noun. */
export const BEFORE_NOMINAL_GERUND_EN = wordSet('the a an this its his her their first next last joint military');
/** Between these and its noun a participle is an adjective: "the agreed plan". */
export const BEFORE_ADJECTIVAL_PARTICIPLE_EN = wordSet('the a an its their his her newly recently');

/** Verbs whose forms are nouns as well; only these must prove that they are verbs. Both forms. */
export const NOUNS_AND_VERBS_EN = new Set([...wordSet(`
  visit support help aid train call plan host arm back thank honor honour order purchase ship share post base head tour talk
  patrol police fund grant award launch start review stress pledge promise offer welcome praise treat rescue supply deal
  exercise form found contract strike seal land pay cut halt end stop freeze debate address release permit return open swap
  export document brief ring telephone phone negotiate partner salute applaud transfer stage`)].flatMap((word) => [word, `${word}s`]));

/** Before the noun of an act: what makes it the setting of something else. */
export const SETTING_PREPOSITIONS_EN = wordSet('after following during before since amid despite throughout until at in on of ahead between from');
/** Determiners between such a preposition and the noun. */
export const SETTING_DETERMINERS_EN = wordSet("the a an his her its their these 's");

/** Behind "said it will": what makes the promise a threat or a refusal. */
export const THREATS_EN = wordSet('curfew offensive sanctions strike strikes ban war attack attacks embargo tariffs operation operations boycott emergency retaliation crackdown');
/** Closer behind it: what makes it no promise. */
export const REFUSALS_EN = wordSet('not never no retaliate attack respond continue fight impose veto oppose reject sue appeal');

/** Behind a participle that belongs to the noun before it: "a contract signed on Monday". */
export const AFTER_REDUCED_PARTICIPLE_EN = wordSet('on in by between with at last this after during under to from yesterday today');

/** Nouns by which a journey is called a visit. */
export const VISITS_EN = new Set(inflectNoun('visit').concat(inflectNoun('trip')));
/** What makes of an act that follows one that did not happen. */
export const DENIALS_EN = wordSet('denied denies deny denying');
/** Verbs by which somebody reaches another to congratulate. */
export const REACHING_OUT_EN = wordSet('called phoned telephoned wrote');

/** Behind a noun: it is talked about, and nobody has agreed to it. */
export const UNDER_DISCUSSION_EN = ['on the table', 'on the agenda', 'under discussion', 'under consideration', 'under negotiation', 'under review', 'in the works', 'in the pipeline'];
