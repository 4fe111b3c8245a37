export {serveExtraction} from './components/intake/serve-extraction.js';
