import {CordialeReader} from '../components/reader/reader.js';
import {define} from './define-element.js';

define('cordiale-reader', CordialeReader);
