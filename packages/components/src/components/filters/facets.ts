import type {CategoryField} from '@cordiale/core';

/** A field to filter by, as the element shows it. */
export interface FacetDefinition {
  field: CategoryField;
  heading: string;
  /** True for the facets that are unfolded at first. */
  isOpen?: true;
}

/** In the order of the questions a reader asks: with whom, what, on what, how real, within what, how do we know, when. */
export const FACETS: readonly FacetDefinition[] = [
  {field: 'country', heading: 'Partner', isOpen: true},
  {field: 'type', heading: 'Type', isOpen: true},
  {field: 'domain', heading: 'Field'},
  {field: 'realis', heading: 'Status'},
  {field: 'initiative', heading: 'Initiative'},
  {field: 'publisher', heading: 'Source'},
  {field: 'article', heading: 'Article'},
  {field: 'dating', heading: 'Certainty of the date'},
];
