import {wordSet} from '../text/word-set.js';

/** Prepositions behind which a country is the place of an act. */
export const PLACE_PREPOSITIONS_EN = wordSet('in within at near inside throughout across on over around');
/** Prepositions behind which it is what the act is about. */
export const TOPIC_PREPOSITIONS_EN = wordSet('on about over regarding concerning against despite like under amid besides than as');
/** Words behind which it can be the other side. */
export const PARTNER_PREPOSITIONS_EN = wordSet("to for with between towards toward among into of 's and by alongside plus");
/** Words behind which it is no subject, besides places and topics. */
export const OBLIQUE_PREPOSITIONS_EN = wordSet('to for from during after since');
/** Words that link countries named together: "Chile, and also Peru". */
export const PARTY_LINKS_EN = wordSet(", and the with also both or & as well together along including from of 's");
/** The links among them without which nothing is named together. */
export const PARTY_JOINTS_EN = wordSet('and , with &');
/** Pronouns whose clause has its subject right before it. */
export const RELATIVES_EN = wordSet('who which whose that');
/** Verbs whose object is the one who acts in the infinitive behind. */
export const CONTROLLING_EN = wordSet('thank thanked thanks praise praised praises welcome welcomed welcomes help helped helps allow allowed allows enable enabled');
/** "The talks", "his visit": those of the article. */
export const DEFINITES_EN = wordSet('the his her their these');
