import {CordialeEditor} from '../components/editor/editor.js';
import {define} from './define-element.js';

define('cordiale-editor', CordialeEditor);
