import './define/explorer.js';
import './define/filters.js';
import './define/intake.js';
import './define/list.js';
import './define/map.js';
import './define/player.js';
import './define/reader.js';
import './define/timeline.js';
