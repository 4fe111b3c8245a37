// What draws pictures that stand on their own, in a chunk of its own: loaded when somebody first asks for one.
export {createMapStill} from './map-still.js';
export {pictureFile} from './picture-file.js';
export {createTimelineStill} from './timeline-still.js';
