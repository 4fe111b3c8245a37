import {addedTaxonomy, addTaxonomy, type Taxonomy} from '@cordiale/core';
import type {HostFamily} from '@cordiale/core/extend';
import {addedColours, colouredFamilies, colourOfFamily} from './family-colour.js';

/** The tones that are built in: one for each family, and one for everything else. */
const TONES = 7;
/** The steps of the map's tint that are built in: five for counts, and one for each tone. */
const STEPS = 12;

/**
 * Makes what a page adds known to every element on it, as `addTaxonomy` does to what is said in words, and gives families their colours.
 * They come as a style sheet of a script, which a strict policy lets through; `defineTaxonomy` has checked them. Gives what takes it
 * back: call that before the elements are drawn anew.
 */
export function showTaxonomy(taxonomy: Taxonomy): () => void {
  const takeBack = addTaxonomy(taxonomy);
  writeColours();
  return () => {
    takeBack();
    writeColours();
  };
}

function writeColours(): void {
  const families = Object.entries(addedTaxonomy().families);
  colouredFamilies.splice(0, Infinity, ...families.map(([family]) => family));
  for (const sheet of addedColours) sheet.replaceSync(`${families.map(rulesOf).join('\n')}\n@media (forced-colors: active) { [class*="own-"] { --mark: CanvasText; } }`);
}

/** The colour of a family on marks, and as a tone and a tint of the map. */
function rulesOf([family, {colour: {light, dark}}]: [string, HostFamily], index: number): string {
  const [tone, step] = [`tone-${TONES + 1 + index}`, `step-${STEPS + 1 + index}`];
  return `.${colourOfFamily(family)} { --mark: light-dark(${light}, ${dark}); color: var(--mark); }
    :host { --${tone}: light-dark(${light}, ${dark}); --${step}: color-mix(in oklab, var(--${tone}) var(--toned), var(--land)); }
    .${tone} { fill: var(--${tone}); }
    .${step} { fill: var(--${step}); }`;
}
