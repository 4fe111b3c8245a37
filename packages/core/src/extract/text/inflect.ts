/** Forms of an English verb that a text can hold. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** lemma → past, participle, where they are not made with -ed; the participle is left out where it is the past. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(`
  be was been, begin began begun, bring brought, build built, buy bought, come came come, cut cut, draw drew drawn, fly flew flown, get got, give gave given, go went gone, have had, hold held, keep kept,
  lay laid, lead led, lend lent, make made, meet met, pay paid, put put, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, show showed shown, sit sat, speak spoke spoken,
  spend spent, stand stood, strike struck, swap swapped, take took taken, teach taught, tell told, undergo underwent undergone, undertake undertook undertaken, uphold upheld, win won,
  withdraw withdrew withdrawn, withhold withheld, write wrote written, leave left, choose chose chosen, rebuild rebuilt`.split(',').map((row) => {
    const [lemma = '', ...forms] = row.trim().split(' ');
    return [lemma, forms] as const;
  }));

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(['equip', 'commit', 'admit', 'permit', 'refer', 'transfer', 'initial', 'confer', 'defer', 'allot']);

/** All forms of a verb: `inflectVerb('sign') // sign, signs, signed, signed, signing`. British doubling included ("travelled"). */
export function inflectVerb(lemma: string): [form: VerbForm, word: string][] {
  const forms: [VerbForm, string][] = [['base', lemma], ['third', third(lemma)]];
  for (const stem of stems(lemma)) forms.push(['gerund', `${/ie$/.test(lemma) ? `${lemma.slice(0, -2)}y` : stem}ing`]);
  const irregular = IRREGULAR.get(lemma);
  if (irregular) return [...forms, ['past', irregular[0]!], ['participle', irregular.at(-1)!]];
  const pasts = lemma.endsWith('e') ? [`${lemma}d`] : /[^aeiou]y$/.test(lemma) ? [`${lemma.slice(0, -1)}ied`] : stems(lemma).map((stem) => `${stem}ed`);
  return [...forms, ...pasts.flatMap((word): [VerbForm, string][] => [['past', word], ['participle', word]])];
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : lemma === 'have' ? 'has' : `${lemma}s`;
}

/** What -ing and -ed are put on; two where British and American spelling differ. */
function stems(lemma: string): string[] {
  if (/[^e]e$/.test(lemma) && lemma !== 'be') return [lemma.slice(0, -1)];
  const doubled = lemma + lemma.slice(-1);
  if (DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)) return [doubled];
  return /[aeiou]l$/.test(lemma) && !/[aeiou]{2}l$/.test(lemma) ? [lemma, doubled] : [lemma];
}

/** Singular and plural of a noun. */
export function inflectNoun(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? [lemma, `${lemma}es`] : [lemma, `${lemma}s`];
}
