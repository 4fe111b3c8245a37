import {serveExtraction} from './serve-extraction.js';

/** The worker that is shipped with the package. */
serveExtraction();
