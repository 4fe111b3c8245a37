import {addedTaxonomy, addTaxonomy, type Taxonomy} from '@cordiale/core';
import {addedColours, colourOfFamily} from './family-colour.js';

/**
 * Makes what a page adds known to every element on it, as `addTaxonomy` does to what is said in words, and gives families their colours.
 * They come as a style sheet of a script, which a strict policy lets through; `defineTaxonomy` has checked them.
 */
export function showTaxonomy(taxonomy: Taxonomy): void {
  addTaxonomy(taxonomy);
  const rules = Object.entries(addedTaxonomy().families).map(([family, {colour: {light, dark}}]) => `.${colourOfFamily(family)} { --mark: light-dark(${light}, ${dark}); color: var(--mark); }`);
  for (const sheet of addedColours) sheet.replaceSync(`${rules.join('\n')}\n@media (forced-colors: active) { [class*="own-"] { --mark: CanvasText; } }`);
}
