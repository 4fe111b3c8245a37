/**
 * Predicates that make a sentence tell of something else than cooperation: conflict, accusation, demand, refusal,
 * concession, investigation. What is named behind one ("refused talks", "launched an investigation into the visit") is no
 * act of cooperation. Written as verbs in the base form; with `objects` only together with one of these nouns.
 */
export interface RivalPredicate {
  verbs: string;
  /** Nouns, one of which must follow closely. Separated by spaces. */
  objects?: string;
  reason: string;
}

export const RIVAL_PREDICATES_EN: readonly RivalPredicate[] = [
  {verbs: 'attack, kill, bomb, shell, invade, storm, raid, ambush, assassinate, execute, torture, wound, injure, destroy, pound, seize, capture, hijack, abduct, kidnap, shoot, stab, crush, overthrow, oust', reason: 'Violence.'},
  {verbs: 'launch, carry out, conduct, mount, stage, commence, begin, start', objects: 'attack attacks assault assaults offensive airstrike airstrikes strike strikes raid raids bombing invasion crackdown protest protests coup investigation probe inquiry', reason: 'Violence or an inquiry, told with a light verb.'},
  {verbs: 'open, order, announce', objects: 'investigation probe inquiry', reason: 'An inquiry.'},
  {verbs: 'file, bring', objects: 'lawsuit suit charges complaint case', reason: 'Going to court.'},
  {verbs: 'accuse, blame, condemn, denounce, criticise, criticize, slam, sue, allege, rebuke, decry, deplore, lambast, castigate, dispute, charge, convict, indict', reason: 'Accusation.'},
  {verbs: 'express, offer, voice', objects: 'condemnation criticism outrage concern rejection anger dismay', reason: 'Disapproval, told with a light verb.'},
  {verbs: 'demand, urge, summon, request, implore, appeal, call for, call on', reason: 'Asking others to act.'},
  {verbs: 'refuse, reject, decline, dismiss, veto, oppose, spurn, snub, boycott, rule out, resist, block, deny, defy, shun, fail, abandon, back down', reason: 'Refusal and failure.'},
  {verbs: 'threaten, warn, intimidate, vow to retaliate', reason: 'Threats.'},
  {verbs: 'issue', objects: 'ultimatum threat warning deadline', reason: 'A threat, told with a light verb.'},
  {verbs: 'arrest, detain, jail, imprison, expel, deport, ban, blockade, confiscate, evict, censor, impose', reason: 'Coercion.'},
  {verbs: 'declare', objects: 'siege emergency war curfew', reason: 'Coercion, told with a light verb.'},
  {verbs: 'protest, riot, rally, demonstrate, strike, march, clash', reason: 'Protest.'},
  {verbs: 'mobilise, mobilize, remain on alert, amass', reason: 'Posture.'},
  {verbs: 'free, release, pardon, lift, ease, resign, surrender, concede, relax, quit, step down', reason: 'What one side gives way in is no cooperation of two.'},
  {verbs: 'sanction, veto, suspend, halt, cancel, postpone, call off, expel', reason: 'What is broken off.'},
];
