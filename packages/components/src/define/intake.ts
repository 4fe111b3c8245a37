import {CordialeIntake} from '../components/intake/intake.js';
import {define} from './define-element.js';

define('cordiale-intake', CordialeIntake);
