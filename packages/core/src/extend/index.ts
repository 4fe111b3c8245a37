export {defineTaxonomy, type DefinedTaxonomy, type FieldDefinition, type TaxonomyDefinition} from './define-taxonomy.js';
export {SHAPES, type Corners, type ShapeName} from './shapes.js';
export type {HostDomain, HostFamily, HostField, HostRealis, HostRole, HostType, Labels, MarkFill, Taxonomy} from '../model/host-taxonomy.js';
