import {CordialePlayer} from '../components/player/player.js';
import {define} from './define-element.js';

define('cordiale-player', CordialePlayer);
