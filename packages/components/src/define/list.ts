import {CordialeList} from '../components/list/list.js';
import {define} from './define-element.js';

define('cordiale-list', CordialeList);
