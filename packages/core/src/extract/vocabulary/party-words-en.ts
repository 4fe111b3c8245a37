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

/** People and things of a country that do not act for it: "a Kenyan lawyer", "Brazilian tourists". */
export const PRIVATE_EN = wordSet('tourist tourists holidaymaker holidaymakers lawyer runner runners singer painter cook cooks chef novelist writer author film court man woman pirate pirates rebel rebels smuggler smugglers gang gangs fan fans striker skier skiers bakery shop restaurant refugee refugees migrant migrants activist activists protester protesters journalist reporter reporters');

/** What two countries are called together behind "the two" … */
export const SIDES_EN = wordSet('countries nations states sides parties governments armies militaries navies forces ministries parliaments capitals allies partners ministers leaders presidents officials generals neighbours neighbors teams');
/** Between a number and ministers or ministries. */
export const PORTFOLIOS_OF_SIDES_EN = wordSet('foreign defence defense interior health energy finance trade prime');
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
