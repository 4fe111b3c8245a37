/** What the file for everything leaves to a second one: MapLibre with its styles and its worker, as the global `cordialeMap`. */
export * as maplibre from 'maplibre-gl';
export {maplibreCss} from '../components/map/generated/maplibre-css.js';
export {address, runWorker} from '../components/map/generated/maplibre-gl-worker.mjs';
