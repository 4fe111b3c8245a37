import type {Sentence} from '../acts/sentence.js';

const HOSTILE_VERB = /^(?:attacked|attacks|killed|kills|bombed|bombs|shelled|fired|invaded|condemned|condemns|accused|accuses|blamed|blames|denounced|slammed|threatened|threatens|sued|arrested|detained|executed|tortured|sanctioned|protested|rioted|clashed|stormed|expelled|expels|imposed|imposes|summoned|warned|warns|criticised|criticized|criticises|criticizes|rejected|rejects|mobilised|mobilized)$/;

/** Whether a sentence tells chiefly of conflict: a hostile predicate stands in its first clause. */
export function isHostile({tokens, clauses}: Sentence): boolean {
  return tokens.some(({lower}, at) => clauses[at] === 0 && at < 25 && HOSTILE_VERB.test(lower));
}
