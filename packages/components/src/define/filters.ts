import {CordialeFilters} from '../components/filters/filters.js';
import {define} from './define-element.js';

define('cordiale-filters', CordialeFilters);
