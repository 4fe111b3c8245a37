import type {CategoryField} from '@cordiale/core';

/** A field to filter by, as the element shows it. */
export interface FacetDefinition {
  field: CategoryField;
  /** True for the facets that are unfolded at first. */
  isOpen?: true;
}

/** In the order of the questions a reader asks: with whom, what, on what, how real, within what, how do we know, when. */
export const FACETS: readonly FacetDefinition[] = [
  {field: 'country', isOpen: true},
  {field: 'type', isOpen: true},
  {field: 'domain'},
  {field: 'realis'},
  {field: 'initiative'},
  {field: 'publisher'},
  {field: 'article'},
  {field: 'dating'},
];
