import {wordSet} from '../text/word-set.js';

/** Words before which a form of a rival verb is no predicate: "the attack", "a newly shelled town". */
export const BEFORE_NO_PREDICATE_EN = wordSet('the a an of for by with its his her their no any to recently newly');

/** Predicates that deny: what stands behind them is told as denied. */
export const DENIAL_PREDICATES_EN = wordSet('deny denies denied refuse refuses refused decline declined declines rule rules ruled');

/** Words that open a clause of time or concession, behind which the main clause comes second. */
export const OPENERS_OF_TIME_EN = wordSet('after when while as before since although though following if');
