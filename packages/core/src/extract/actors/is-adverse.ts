import type {Token} from '../text/tokens.js';

const HOSTILE_NOUN = /^(?:aggression|invasion|war|wars|attack|attacks|occupation|annexation|threat|threats|disinformation|propaganda|offensive|bombardment|strikes|shelling|hostility|provocations?|missiles?|interference|influence|blackmail|genocide|settlements?|sanctions|designs|plans|campaigns?|militants?|rebels?|separatists|invaders?|forces’|regime|allies|nuclear|militia|edge|advantage)$/;
const ALSO_VERB = /^(?:plans|attacks|strikes|designs|sanctions|influence|campaigns|threat|war|allies)$/;
const HOSTILE_BEFORE = /^(?:against|combat|combating|counter|countering|deter|deterring|contain|resist|resisting|fight|fighting|repel|threaten|threatens|threatened|attacked|invaded|seized|occupied|accuse|accuses|accused|sanction|sanctions|sanctioned|condemn|condemned|condemns|blame|blamed|defeat|opposing|victory|win|attacking|invading|bombing|threatening)$/;
const SKIPPED = /^(?:the|a|an|'s|full-scale|military|armed|ongoing|continued|continuing|unprovoked|brutal|illegal|aggressive|hybrid|further|more|possible|potential|by|from|of|in|on|over)$/;

/**
 * Whether a country is named as a danger: hostile nouns right behind it ("Russia's ongoing war"), hostile words right
 * before it ("against Russia", "war in Ukraine" is about a place and makes nobody hostile).
 */
export function isAdverse(tokens: readonly Token[], first: number, last: number, {isName = false}: {isName?: boolean} = {}): boolean {
  // "The Soviet era", "Soviet-made tanks": a time or a make, nobody who acts.
  if (first === last && tokens[first]?.lower.startsWith('soviet')) return true;
  for (let next = last + 1; next <= last + 4 && next < tokens.length; next++) {
    const word = tokens[next]?.lower ?? '';
    if (HOSTILE_NOUN.test(word)) return !(isName && next === last + 1 && ALSO_VERB.test(word)); // "Kenya plans to" is no plan of an enemy
    if (!SKIPPED.test(word) || /^(?:by|from|of|in|on|over)$/.test(word)) break;
  }
  // The place of a war is no party to what is said about the war.
  if (/^(?:in|on|with)$/.test(tokens[first - 1]?.lower ?? '') && /^(?:war|wars|conflict|fighting|hostilities)$/.test(tokens[first - 2]?.lower ?? '')) return true;
  for (let back = first - 1; back >= Math.max(0, first - 3); back--) {
    const word = tokens[back]?.lower ?? '';
    if (HOSTILE_BEFORE.test(word)) return true;
    if (!/^(?:the|a|an|by|from|of)$/.test(word)) break;
    if (/^(?:from|of|by)$/.test(word) && /^(?:threats?|aggression|attacks?|danger|missiles|interference|invasion|pressure|annexation|occupation|bombing|bombardment|war|opponent|enemy)$/.test(tokens[back - 1]?.lower ?? '')) return true;
  }
  return false;
}
