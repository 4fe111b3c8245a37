import {geoEquirectangular} from 'd3-geo';
import {geoProject} from 'd3-geo-projection';
import {feature, mergeArcs, meshArcs} from 'topojson-client';
import {topology} from 'topojson-server';
import {ALPHA_2_OF_ALPHA_3} from './alpha-2-of-alpha-3.mjs';

/** Steps of the coordinate grid along each side: 0.0036° of longitude, which is 400 m at the equator. */
const GRID = 1e5;

/**
 * Mercator ends at 85.05° south, and a globe made of it goes on to the pole from what lies on that edge. So the coast is kept north of
 * it, which moves only the innermost of the Ross Ice Shelf, and the pole is land.
 */
const SOUTHERNMOST_COAST = -84.9;

/** Areas the atlas draws apart and the United Nations do not: they belong to the country, and their limit is a disputed line. */
const PART_OF = new Map([['CYN', 'CYP'], ['SOL', 'SOM']]);

/** Limits drawn dashed, as on maps of the United Nations. */
const DISPUTED_PAIRS = new Set(['CYN-CYP', 'SOL-SOM', 'ESH-MAR', 'SRB-XKX']);

/**
 * The atlas as the text of a TopoJSON topology in longitude and latitude, cut at the antimeridian so that no line crosses the map.
 * `objects.countries`: one geometry per country, its alpha-2 code as `id`. `objects.borders`: limits of two countries, each once.
 * `objects.disputed`: limits to be drawn dashed.
 * Pure: the same atlas gives the same text.
 */
export function buildBasemap(atlas) {
  const features = feature(atlas, atlas.objects.countries).features.map(cutAtAntimeridian);
  features.sort((a, b) => (a.properties.a3 < b.properties.a3 ? -1 : 1));
  const world = topology({countries: {type: 'FeatureCollection', features}}, GRID);
  const geometries = world.objects.countries.geometries;

  const isDisputed = (a, b) => DISPUTED_PAIRS.has([a.properties.a3, b.properties.a3].sort().join('-'));
  const disputed = meshArcs(world, world.objects.countries, (a, b) => a !== b && isDisputed(a, b));
  const borders = meshArcs(world, world.objects.countries, (a, b) => a !== b && !isDisputed(a, b));
  const partsOf = groupBy(geometries, wholeOf);
  const countries = [...partsOf].map(([a3, parts]) => {
    const code = ALPHA_2_OF_ALPHA_3.get(a3);
    if (!code) throw new Error(`The atlas has a country "${a3}" without an alpha-2 code. Add it to scripts/lib/alpha-2-of-alpha-3.mjs or to PART_OF.`);
    const {type, arcs} = parts.length === 1 ? parts[0] : mergeArcs(world, parts);
    return {type, id: code, arcs};
  });
  const objects = {countries: {type: 'GeometryCollection', geometries: countries}, borders, disputed};
  const head = JSON.stringify({type: 'Topology', transform: world.transform, objects}).slice(0, -1);
  return `${head},"arcs":[\n${world.arcs.map((arc) => JSON.stringify(arc)).join(',\n')}\n]}`;
}

function cutAtAntimeridian({properties: {a3}, geometry}) {
  const plate = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);
  const cut = geoProject(geometry, plate);
  const keepNorth = ([lng, lat]) => [lng, lat < SOUTHERNMOST_COAST && lat > -89.9 ? SOUTHERNMOST_COAST : lat];
  const polygons = (cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates).map((rings) => orderRings(rings.map((ring) => ring.map(keepNorth))));
  return {type: 'Feature', properties: {a3}, geometry: {type: 'MultiPolygon', coordinates: polygons}};
}

/**
 * The outline first and clockwise, then the holes counter-clockwise, as d3-geo wants it.
 * The mirrored axis makes geoProject take one for the other: it gives South Africa the other way round.
 */
function orderRings(rings) {
  const [outline, ...holes] = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  return [signedArea(outline) < 0 ? outline : outline.toReversed(), ...holes.map((hole) => (signedArea(hole) > 0 ? hole : hole.toReversed()))];
}

/** Twice the plane area of a closed ring; negative when it runs clockwise. */
function signedArea(ring) {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0);
}

function wholeOf({properties: {a3}}) {
  return PART_OF.get(a3) ?? a3;
}

/** key → items, in order; Node 20 has no `Map.groupBy`. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
