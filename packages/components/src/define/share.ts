import {CordialeShare} from '../components/share/share.js';
import {define} from './define-element.js';

define('cordiale-share', CordialeShare);
