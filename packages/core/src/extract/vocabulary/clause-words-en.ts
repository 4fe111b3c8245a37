import {wordSet} from '../text/word-set.js';

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS_EN = wordSet('which who whom whose where while whereas although though but because when if unless after before until lest so');

/** Verbs of saying and knowing: "that" behind them opens a clause, and a date behind them dates the saying. */
export const SAYING_EN = wordSet(`
  say says said recall recalls recalled add adds added note notes noted stress stresses stressed state states stated explain explains explained
  announce announces announced report reports reported tell tells told underline underlined underscored
  emphasise emphasised emphasize emphasized claim claims claimed believe believes believed hope hopes hoped know known
  see seen showed shows pointed insist insists insisted stipulate stipulates reiterated confirmed warned argued agreed`);
