// What a map draws with, in a chunk of its own: loaded when the first map is put on a page, together with its borders.
export {countryAt, loadBasemap} from './basemap.js';
export {cameraOfView, writeCamera} from './camera-of-view.js';
export {styleOf} from './given-basemap.js';
export {LABEL_POINTS} from './label-points.js';
export {renderLegend} from './map-legend.js';
export {createMapPicture} from './map-picture.js';
export {MapStage} from './map-stage.js';
export {renderTable} from './map-table.js';
