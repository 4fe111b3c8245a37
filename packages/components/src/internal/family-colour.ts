import {addedTaxonomy, FAMILIES, familyOf} from '@cordiale/core';
import {isServer} from 'lit';

/** The families that are built in, and behind them those that hosts have added. */
export const allFamilies = (): string[] => [...FAMILIES, ...Object.keys(addedTaxonomy().families)];

/** The class that has the colour of a family: `colourOfFamily('talks') // 'talks'`. No family of a host can be taken for another class. */
export const colourOfFamily = (family: string): string => (addedTaxonomy().families[family] ? `own-${family}` : family);

/** The class that has the colour of a type's family. */
export const colourOf = (type: string): string => colourOfFamily(familyOf(type) ?? 'neutral');

/** The families of hosts that have a colour, in the order of their tones on the map: the first has tone 8. Written to as the sheet is. */
export const colouredFamilies: string[] = [];

/** The colours of families that hosts have added, for all elements with marks: a sheet that is written to when one is added. */
export const addedColours = isServer ? [] : [new CSSStyleSheet()];
