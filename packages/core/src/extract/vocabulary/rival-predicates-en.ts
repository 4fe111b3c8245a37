/**
 * Predicates that make a sentence tell of something else than cooperation: conflict, accusation, demand, refusal,
 * concession, investigation. What is named behind one ("refused talks", "launched an investigation into the visit") is no
 * act of cooperation. Written as verbs in the base form; with `objects` only together with one of these nouns.
 */
export interface RivalPredicate {
  verbs: string;
  /** Nouns, one of which must follow closely. Separated by spaces. */
  objects?: string;
}

/** The reason of each stands behind it, for `npm run generate`. */
export const RIVAL_PREDICATES_EN: readonly RivalPredicate[] = [
  {verbs: 'attack, kill, bomb, shell, invade, storm, raid, ambush, assassinate, execute, torture, wound, injure, destroy, pound, seize, capture, hijack, abduct, kidnap, shoot, stab, crush, overthrow, oust'}, // Violence.
  {verbs: 'launch, carry out, conduct, mount, stage, commence, begin, start', objects: 'attack attacks assault assaults offensive airstrike airstrikes strike strikes raid raids bombing invasion crackdown protest protests coup investigation probe inquiry'}, // Violence or an inquiry, told with a light verb.
  {verbs: 'open, order, announce', objects: 'investigation probe inquiry'}, // An inquiry.
  {verbs: 'file, bring', objects: 'lawsuit suit charges complaint case'}, // Going to court.
  {verbs: 'accuse, blame, condemn, denounce, criticise, criticize, slam, sue, allege, rebuke, decry, deplore, lambast, castigate, dispute, challenge, contradict, charge, convict, indict'}, // Accusation.
  {verbs: 'express, offer, voice', objects: 'condemnation criticism outrage concern rejection anger dismay'}, // Disapproval, told with a light verb.
  {verbs: 'demand, urge, summon, request, implore, appeal, call for, call on'}, // Asking others to act.
  {verbs: 'refuse, reject, decline, dismiss, veto, oppose, spurn, snub, boycott, rule out, resist, block, deny, defy, shun, fail, abandon, back down, turn down'}, // Refusal and failure.
  {verbs: 'threaten, warn, intimidate, vow to retaliate'}, // Threats.
  {verbs: 'issue', objects: 'ultimatum threat warning deadline'}, // A threat, told with a light verb.
  {verbs: 'arrest, detain, jail, imprison, expel, deport, ban, blockade, confiscate, evict, censor, impose'}, // Coercion.
  {verbs: 'declare', objects: 'siege emergency war curfew'}, // Coercion, told with a light verb.
  {verbs: 'protest, riot, rally, demonstrate, strike, march, clash'}, // Protest.
  {verbs: 'mobilise, mobilize, remain on alert, amass'}, // Posture.
  {verbs: 'free, release, pardon, lift, ease, resign, surrender, concede, relax, quit, step down'}, // What one side gives way in is no cooperation of two.
  {verbs: 'sanction, veto, suspend, halt, cancel, postpone, call off, expel'}, // What is broken off.
];
