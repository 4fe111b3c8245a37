import {wordSet} from '../text/word-set.js';

/** Regions with fixed members, as they are written → the codes of their members. They act as those members and say so. */
export const REGIONS_EN: ReadonlyMap<string, readonly string[]> = new Map([
  ['Baltic states, Baltic countries, Baltic nations, Baltic trio, Baltics, the Baltic three', 'EE LT LV'],
  ['AUKUS', 'AU GB US'],
  ['Visegrad Four, Visegrad Group, Visegrad countries, Visegrád Four, Visegrád Group, Visegrád countries', 'CZ HU PL SK'],
  ['Benelux', 'BE LU NL'],
  ['Nordic states, Nordic countries, Nordic nations', 'DK FI IS NO SE'],
  ['Lublin Triangle', 'LT PL UA'],
].flatMap(([names = '', members = '']) => names.split(', ').map((name) => [name, members.split(' ')] as const)));

/** What two countries are called together behind "the two" … */
export const SIDES_EN = wordSet('countries nations states sides parties governments armies militaries navies forces ministries parliaments capitals allies partners ministers leaders presidents officials generals neighbours neighbors teams');
/** … behind "both", which often counts things of one country … */
export const BOTH_SIDES_EN = wordSet('countries nations states sides parties governments armies militaries navies ministries capitals allies ministers leaders presidents generals');
/** … behind a bare "the" … */
export const THE_SIDES_EN = wordSet('countries sides parties ministers leaders');
/** … and more than two behind "the three". */
export const SEVERAL_SIDES_EN = wordSet('countries nations states sides parties governments armies navies allies partners ministers leaders presidents neighbours neighbors members signatories');

/** What two parties do together: "the two agreed". */
export const DONE_BY_TWO_EN = wordSet('agreed signed discussed met spoke exchanged underlined stressed');
/** Nouns that "bilateral" makes an affair of two. */
export const BILATERAL_EN = wordSet('cooperation ties relations talks meeting agreement');
