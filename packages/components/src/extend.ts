export {setExtractionWorker} from './components/intake/start-extraction-worker.js';
export {familyMark} from './internal/family-mark.js';
export {showTaxonomy} from './internal/show-taxonomy.js';
export {ViewElement} from './internal/view-element.js';
export {markStyles} from './styles/mark.styles.js';
export {tokens} from './styles/tokens.styles.js';
