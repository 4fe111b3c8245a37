import {defineTaxonomy, defineVocabulary} from '@cordiale/core/extend';
import {serveExtraction} from '../extraction.js';

/** A worker of a page's own, which knows words that the built-in one does not. */

const taxonomy = defineTaxonomy({
  types: {regatta: {label: {en: 'Regatta'}, family: 'talks', plover: 'COOPERATE', cameo: '062', direction: 'mutual'}},
  fields: {boats: {label: {en: 'Boats'}, kind: 'number', isWhole: true}},
});

serveExtraction({vocabulary: defineVocabulary({
  taxonomy,
  acts: [{id: 'RG1', type: 'regatta', verbs: 'race, sail', layout: 'mutual'}],
  annotators: [{
    id: 'RG2',
    field: 'boats',
    find: ({passages}) => passages.flatMap(({text, start}) => [...text.matchAll(/(\d{1,3}) boats/g)].map(({0: words, 1: count, index}) => ({value: Number(count), start: start + index, end: start + index + words.length}))),
  }],
})});
