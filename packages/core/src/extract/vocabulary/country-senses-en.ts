import {wordSet} from '../text/word-set.js';

/** Words behind which a capital is a place: somebody is in it, goes there or comes from there; or part of another name. */
export const BEFORE_PLACE_EN = wordSet('in at to from near outside around through via into toward towards visit visited visiting visits leaving left reach reached capital for of inside Fort Port Lake Mount San St');

/** Capitals that stand for an organisation or a conference as often as for their country. */
export const MEETING_PLACES_EN: ReadonlySet<string> = new Set(['Brussels', 'Vienna', 'Washington', 'White House', 'Pentagon', 'State Department', 'The Hague', 'Westminster', 'Whitehall', 'Downing Street']);

/** Names of countries and peoples that are also names of people, behind a first name. */
export const NAMES_OF_PEOPLE_EN = wordSet('Jordan Chad Israel India Ireland England Wales Holland Cuba Malta German French English Scott Kenya China Kuwait Georgia');
/** Those among them that are first names themselves, before a surname. */
export const FIRST_NAMES_EN = wordSet('Jordan Chad Georgia Israel India Kenya');
