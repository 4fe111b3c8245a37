import './filters.js';
import './list.js';
import './map.js';
import './reader.js';
import './timeline.js';
import {CordialeExplorer} from '../components/explorer/explorer.js';
import {define} from './define-element.js';

define('cordiale-explorer', CordialeExplorer);
