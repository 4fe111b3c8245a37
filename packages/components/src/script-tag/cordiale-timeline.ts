/** The timeline alone in one file for a script tag, with what gives it events and links it, as the global `cordiale`. */
export {createPartialDate, EventStore, parseEventSet, Selection} from '@cordiale/core';
export {CordialeTimeline} from '../components/timeline/timeline.js';
import '../define/timeline.js';
