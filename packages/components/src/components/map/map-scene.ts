import {flatProjection} from './flat-projection.js';
import {globeProjection} from './globe-projection.js';
import type {MapProjection, ProjectionName} from './map-projection.js';

// What a map draws with, in a chunk of its own: loaded when the first map is put on a page, together with its borders.
export {countryAt, loadBasemap} from './basemap.js';
export {styleOf} from './given-basemap.js';
export {LABEL_POINTS} from './label-points.js';
export {renderLegend} from './map-legend.js';
export {createMapPicture} from './map-picture.js';
export {MapStage} from './map-stage.js';
export {renderTable} from './map-table.js';

/** The projection that each name stands for. */
export const PROJECTIONS: Readonly<Record<ProjectionName, MapProjection>> = {flat: flatProjection, globe: globeProjection};
