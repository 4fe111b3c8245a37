import {CordialeMap} from '../components/map/map.js';
import {define} from './define-element.js';

define('cordiale-map', CordialeMap);
