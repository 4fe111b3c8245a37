import {wordSet} from '../text/word-set.js';

/** Nouns for people who speak and act for a state; singular and plural are told apart by the text. */
export const OFFICES_EN = wordSet('minister president chancellor premier secretary ambassador envoy chief commander general colonel admiral director head king queen emir prince speaker chairman chairwoman spokesman spokeswoman spokesperson diplomat attaché attache leader commissioner adviser advisor deputy representative negotiator lawmaker official governor mayor counterpart');

/** Words that stand between an office and the name of its holder. */
export const PORTFOLIOS_EN = wordSet('first deputy vice vice-president prime acting former then then- foreign interior defence defense national affairs internal external european strategic industries industry economy economic finance energy health state security trade innovation development culture justice transport agriculture environment education science digital infrastructure investment staff army navy air force forces armed general of for the and at major brigadier lieutenant political military policy home command intelligence cyber special senior chief minister president secretary council parliament international cooperation co-operation counterpart new outgoing visiting top emergency management production ministry government republic joint chiefs supreme war planning resources petroleum oil commerce communications technology');

/** Nouns for people and bodies that stand for a country when its name goes with them. */
export const BODIES_EN = wordSet('delegation government ministry troops soldiers forces army navy officials side parliament authorities company companies firms enterprises instructors officers military ministers leaders counterpart guests representatives businesses partners experts specialists minister president ships aircraft personnel embassy');
