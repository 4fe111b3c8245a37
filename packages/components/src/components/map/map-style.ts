import type {Feature, FeatureCollection, Geometry} from 'geojson';
import type {ExpressionSpecification, StyleSpecification} from 'maplibre-gl';
import type {Basemap} from './basemap.js';
import type {ArcMark} from './map-picture.js';
import type {Palette} from './palette.js';

/** Name of the arrow head among the images of the map. */
export const ARROW_IMAGE = 'arrow';

const STEP: ExpressionSpecification = ['coalesce', ['feature-state', 'step'], 0];
/** How much of a style that a page gives is seen through a tint. */
const TINT_OPACITY = 0.55;
const DASHES = [2.2, 1.8];

/** Paint properties that depend on the palette: layer → property → value. */
export function paintOf(palette: Palette): Record<string, Record<string, string | ExpressionSpecification>> {
  const byEmphasis: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'isLifted'], false], palette.accent, palette.arc];
  const tint: ExpressionSpecification = ['match', STEP, ...Object.entries(palette).flatMap(([name, color]) => (name.startsWith('step-') ? [Number(name.slice(5)), color] : [])), palette.land] as ExpressionSpecification;
  return {
    'water': {'background-color': palette.water},
    'countries': {'fill-color': tint},
    'borders': {'line-color': palette.border},
    'disputed': {'line-color': palette['line-strong']},
    'outlines': {'line-color': palette.accent},
    'arcs': {'line-color': byEmphasis},
    'plans': {'line-color': byEmphasis},
    'arrows': {'icon-color': byEmphasis},
  };
}

/** A MapLibre style made of our own data alone: no tiles, glyphs, sprites or fonts, so nothing is requested. It has the lines of a picture from the start. */
export function createMapStyle(basemap: Basemap, palette: Palette, arcs: readonly ArcMark[] = []): StyleSpecification {
  const paint = paintOf(palette);
  const strength: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'isDimmed'], false], 0.25, 0.85];
  const width: ExpressionSpecification = ['coalesce', ['feature-state', 'widthPx'], 1];
  const round = {'line-cap': 'round', 'line-join': 'round'} as const;
  const source = (data: FeatureCollection | Feature, promoteId?: string, tolerance?: number) => ({type: 'geojson', data, ...(promoteId && {promoteId}), ...(tolerance !== undefined && {tolerance})}) as const;
  return {
    version: 8,
    sources: {
      countries: source(collect(basemap.countries.map(({code, geometry}) => toFeature(geometry, {code}))), 'code'),
      outlines: source(collect(basemap.countries.map(({code, outline}) => toFeature(outline, {code}))), 'code'),
      borders: source(toFeature(basemap.borders)),
      disputed: source(toFeature(basemap.disputed)),
      arcs: source(arcFeatures(arcs), 'id', 0), // simplified, a curve of few pixels' width has corners
      arrows: source(arrowFeatures(arcs), 'id'),
    },
    layers: [
      {id: 'water', type: 'background', paint: {...paint.water}},
      {id: 'countries', type: 'fill', source: 'countries', paint: {...paint.countries}},
      {id: 'borders', type: 'line', source: 'borders', layout: round, paint: {...paint.borders, 'line-width': 0.75}},
      {id: 'disputed', type: 'line', source: 'disputed', paint: {...paint.disputed, 'line-width': 0.75, 'line-dasharray': [2, 2]}},
      {
        id: 'outlines', type: 'line', source: 'outlines', layout: round,
        paint: {...paint.outlines, 'line-width': ['case', ['boolean', ['feature-state', 'isChosen'], false], 2.5, ['boolean', ['feature-state', 'isHovered'], false], 1.5, 0]},
      },
      {id: 'arcs', type: 'line', source: 'arcs', filter: ['get', 'isFact'], layout: round, paint: {...paint.arcs, 'line-width': width, 'line-opacity': strength}},
      {id: 'plans', type: 'line', source: 'arcs', filter: ['!', ['get', 'isFact']], paint: {...paint.plans, 'line-width': width, 'line-opacity': strength, 'line-dasharray': DASHES}},
      {
        id: 'arrows', type: 'symbol', source: 'arrows',
        layout: {
          'icon-image': ARROW_IMAGE, 'icon-rotate': ['get', 'angle'], 'icon-size': ['get', 'headScale'], 'icon-rotation-alignment': 'map',
          'icon-allow-overlap': true, 'icon-ignore-placement': true,
        },
        paint: {...paint.arrows, 'icon-opacity': ['case', ['boolean', ['feature-state', 'isDimmed'], false], 0.25, 1]},
      },
    ],
  };
}

/** Our layers on a style that a page gives: tints let it through, and its own borders are kept. */
export function overlayStyle(given: StyleSpecification, own: StyleSpecification): StyleSpecification {
  const layers = own.layers.filter(({id}) => !['water', 'borders', 'disputed'].includes(id)).map((layer) => (
    layer.id === 'countries' && layer.type === 'fill' ? {...layer, paint: {...layer.paint, 'fill-opacity': ['case', ['>', STEP, 0], TINT_OPACITY, 0] as ExpressionSpecification}} : layer
  ));
  return {...given, sources: {...given.sources, ...own.sources}, layers: [...given.layers, ...layers]};
}

/** The lines of a picture, for the source `arcs`; their width is a state. */
export function arcFeatures(arcs: readonly ArcMark[]): FeatureCollection {
  return collect(arcs.map(({id, line, isFact}) => toFeature({type: 'LineString', coordinates: line.map((point) => [...point])}, {id, isFact})));
}

/** Arrow heads of those arcs that are directed, for the source `arrows`. */
export function arrowFeatures(arcs: readonly ArcMark[]): FeatureCollection {
  return collect(arcs.filter(({isDirected}) => isDirected).map(({id, middle, angle, headScale}) => toFeature({type: 'Point', coordinates: [...middle]}, {id, angle, headScale})));
}

function collect(features: Feature[]): FeatureCollection {
  return {type: 'FeatureCollection', features};
}

function toFeature(geometry: Geometry, properties: Record<string, unknown> = {}): Feature {
  return {type: 'Feature', geometry, properties};
}
