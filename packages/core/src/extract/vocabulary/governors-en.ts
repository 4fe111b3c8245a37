/**
 * What the words that govern an act make of it: "plans to send", "refused to sign", "asked Poland to join".
 * - `commitment` and `proposal` become the type, and the act becomes what is aimed at.
 * - `future`, `hypothetical`, `negated` change how real the act is.
 * - `suppressed` acts are no cooperation: they are asked for, demanded or alleged.
 */
export type Effect = 'commitment' | 'proposal' | 'future' | 'hypothetical' | 'negated' | 'suppressed' | 'ongoing' | 'none';

/** Words that govern an act, and what they make of it. */
export interface Governor {
  /** Verbs in the base form, or fixed words and phrases. Separated by commas. */
  verbs?: string;
  words?: string;
  effect: Effect;
}

/** The reason of each stands behind it, for `npm run generate`. */
export const GOVERNORS_EN: readonly Governor[] = [
  {verbs: 'agree, pledge, promise, vow, undertake, commit to, consent, offer, volunteer', words: 'ready to, willing to, prepared to, readiness to, willingness to, committed to', effect: 'commitment'}, // Cooperation that is promised.
  {verbs: 'invite', effect: 'commitment'}, // Being invited to act.
  {verbs: 'plan, intend, aim, expect, prepare', words: 'will, shall, is to, are to, was to, were to, going to, set to, due to, about to, scheduled to, plans, plan to, plans to, intention to, decision to, decided to, yet to be, to be, would, soon, next year, next month, next week, starting, upcoming, forthcoming', effect: 'future'}, // Plans and what is settled to come.
  {verbs: 'propose, recommend', words: 'goal to, goal of, aim to, aim of, ambition to, proposal to, idea of, proposed, asked to, asks to, ask to', effect: 'proposal'}, // What is put forward.
  {verbs: 'want, hope, wish, consider, seek, explore, desire, contemplate, weigh', words: 'could, may, might, should, if, would like to, interested in, interest in, possibility of, possibilities for, opportunities for, potential, possible, keen to, eager to, whether, looks to, look to, looking to', effect: 'hypothetical'}, // Wishes and possibilities.
  {verbs: 'refuse, decline, reject, fail, deny, oppose, rule out, cancel, call off, postpone, spurn, snub, boycott, shun, turn down', words: 'not, never, no, neither, nor, without, unable to, no longer', effect: 'negated'}, // What is refused or did not happen.
  {verbs: 'ask, urge, accuse, implore, beg, require, compel, blame, condemn, criticise, criticize', words: 'demanded, demands that, demand that, demanding, requested, requests that, requesting, ordered, orders to, ordering, appealed, appeals to, appealing, forced to, forces them, forcing, calls for, called for, calling for, call for, calls on, called on, call on, must, need to, needs to, area of, areas of, field of, fields of, sphere of', effect: 'suppressed'}, // What is asked for, demanded or alleged has not been done.
  {verbs: 'continue, keep', words: 'is being, are being, continues to, still, continues', effect: 'ongoing'}, // What goes on.
];
