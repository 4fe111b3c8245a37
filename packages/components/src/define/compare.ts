import {CordialeCompare} from '../components/compare/compare.js';
import {define} from './define-element.js';

define('cordiale-compare', CordialeCompare);
