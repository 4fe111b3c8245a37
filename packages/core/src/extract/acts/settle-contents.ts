import type {Act} from './act.js';

const TALKS = new Set<string>(['meeting', 'visit']);
const TALKED_OF = new Set<string>(['industry', 'procurement', 'exercise', 'training', 'joint-programme', 'intelligence-sharing', 'deployment', 'military-aid']);

/**
 * Nouns behind a verb are what the verb is about. "Agreed to hold an exercise" is one promise that aims at an exercise;
 * "discussed joint projects" is a talk and a proposal; support for aid is no aid.
 */
export function settleContents(acts: Act[]): Act[] {
  if (acts.length < 2) return acts;
  const kept: Act[] = [];
  for (const act of acts) {
    const isInClause = (other: Act) => other.sentence.clauses[other.first] === act.sentence.clauses[act.first];
    const promise = kept.findLast((other) => isPromise(other) && (isInClause(other) || act.isNominal || act.realis === 'future'));
    const isSetting = act.isAdjunct && TALKS.has(act.type); // "agreed at a meeting" tells of the meeting too
    if (promise && !isSetting && (act.isNominal || act.realis === 'future' || act.realis === 'hypothetical' || (act.aims && promise.rule !== act.rule))) {
      if (!isPromise(act) || act.aims) promise.aims ??= act.aims ?? act.type;
      continue;
    }
    // Whoever calls to congratulate has congratulated: the call is only how.
    const call = act.type === 'statement-of-support' ? kept.findIndex((other) => other.rule.mode === 'phone' && isInClause(other)) : -1;
    if (call >= 0) {
      kept[call] = act;
      continue;
    }
    const head = kept.findLast((other) => !other.isNominal && isInClause(other));
    if (head && act.isNominal && !isSetting) {
      if (head.type === act.type || head.type === 'statement-of-support') continue;
      if (TALKS.has(head.type) && TALKED_OF.has(act.type)) {
        if (head.type === 'meeting' && !kept.some((other) => other.type === 'proposal' && isInClause(other))) kept.push({...act, type: 'proposal', aims: act.type, realis: 'hypothetical', realisRule: 'R3'});
        continue;
      }
    }
    kept.push(act);
  }
  return kept;
}

const isPromise = ({type}: Act): boolean => type === 'commitment' || type === 'proposal';
