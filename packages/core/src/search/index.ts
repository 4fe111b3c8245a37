export {EventSearch, type FindOptions, type SearchSource} from './event-search.js';
export {findHighlights, type TextRange} from './find-highlights.js';
export {fold} from './words-of.js';
