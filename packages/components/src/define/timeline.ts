import {CordialeTimeline} from '../components/timeline/timeline.js';
import {define} from './define-element.js';

define('cordiale-timeline', CordialeTimeline);
