import {wordSet} from '../text/word-set.js';

/** Behind a country these make it a danger: "Russia’s war". */
export const HOSTILE_NOUNS_EN = wordSet(`
  aggression invasion war wars attack attacks occupation annexation threat threats disinformation propaganda offensive
  bombardment strikes shelling hostility provocation provocations missile missiles interference influence blackmail genocide
  settlement settlements sanctions designs plans campaign campaigns militant militants rebel rebels separatists invader
  invaders regime allies nuclear militia edge advantage`);

/** Hostile nouns that are verbs as well: right behind a plain name they say what the country does. */
export const HOSTILE_OR_VERB_EN = wordSet('plans attacks strikes designs sanctions influence campaigns threat war allies');

/** Before a country these make it a danger: "against Russia". */
export const HOSTILE_BEFORE_EN = wordSet(`
  against combat combating counter countering deter deterring contain resist resisting fight fighting repel threaten threatens
  threatened attacked invaded seized occupied accuse accuses accused sanction sanctions sanctioned condemn condemned condemns
  blame blamed defeat opposing victory win attacking invading bombing threatening`);

/** With "from", "of" or "by" behind them these make a country a danger: "threats from Iran". */
export const HOSTILE_WITH_PREPOSITION_EN = wordSet('threat threats aggression attack attacks danger missiles interference invasion pressure annexation occupation bombing bombardment war opponent enemy');

/** What is fought somewhere: "the war in Ukraine" is about a place. */
export const FIGHTING_EN = wordSet('war wars conflict fighting hostilities');

/** Words between a country and the hostile noun it owns. */
export const BEFORE_HOSTILE_NOUN_EN = wordSet("the a an 's full-scale military armed ongoing continued continuing unprovoked brutal illegal aggressive hybrid further more possible potential");
