export {defineTaxonomy, type DefinedTaxonomy, type FieldDefinition, type TaxonomyDefinition} from './define-taxonomy.js';
export {defineVocabulary, type ActDefinition, type Annotator, type Finding, type Passage, type VocabularyDefinition} from './define-vocabulary.js';
export {SHAPES, type Corners, type ShapeName} from './shapes.js';
export type {HostDomain, HostFamily, HostField, HostRealis, HostRole, HostType, Labels, MarkFill, Taxonomy} from '../model/host-taxonomy.js';
export type {Vocabulary} from '../extract/vocabulary.js';
