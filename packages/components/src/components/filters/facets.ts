import {addedTaxonomy, type CategoryField} from '@cordiale/core';

/** A field to filter by, as the element shows it. */
export interface FacetDefinition {
  field: CategoryField;
  /** True for the facets that are unfolded at first. */
  isOpen?: true;
}

/** In the order of the questions a reader asks: with whom, what, on what, how real, within what, how do we know, when. */
const FACETS: readonly FacetDefinition[] = [
  {field: 'country', isOpen: true},
  {field: 'type', isOpen: true},
  {field: 'domain'},
  {field: 'realis'},
  {field: 'initiative'},
  {field: 'publisher'},
  {field: 'article'},
  {field: 'dating'},
];

/** The built-in facets, and behind them one for each field of the page's own that shall have one. */
export function facets(): readonly FacetDefinition[] {
  return [...FACETS, ...Object.entries(addedTaxonomy().fields).flatMap(([key, {hasFacet}]): FacetDefinition[] => (hasFacet ? [{field: `own.${key}`}] : []))];
}
