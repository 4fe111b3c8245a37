import {CordialeStory} from '../components/story/story.js';
import {define} from './define-element.js';

define('cordiale-story', CordialeStory);
