import {serveExtraction} from '@cordiale/components/extraction.js';
import {vocabulary} from './vocabulary.js';

serveExtraction({vocabulary});
