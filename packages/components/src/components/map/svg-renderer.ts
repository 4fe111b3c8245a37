import {geoPath, type GeoPermissibleObjects} from 'd3-geo';
import type {Geometry, Position} from 'geojson';
import type {Basemap, Country} from './basemap.js';
import {CAMERA_MS, cameraBetween, toMercator, WORLD_PX, worldWidth, type Camera, type PointPx, type Size} from './camera.js';
import {flatProjection} from './flat-projection.js';
import {createGlobe, globeProjection} from './globe-projection.js';
import type {LngLat} from './label-points.js';
import type {ArcMark, MapPicture} from './map-picture.js';
import type {MapProjection, ProjectionName} from './map-projection.js';
import {NO_EMPHASIS, type Emphasis, type MapRenderer, type RendererOptions} from './map-renderer.js';
import {PanZoom} from './pan-zoom.js';
import {ARROW_PATH} from './arrow-image.js';

let lastId = 0;

/**
 * The map in SVG: what is seen before MapLibre has loaded, without WebGL2, and in print. Uses MapLibre's camera and projection,
 * so one picture can take the place of the other without a jump. On the flat map paths are made once and the camera is a transform;
 * a globe is drawn anew whenever it turns.
 */
export class SvgRenderer implements MapRenderer {
  readonly #options: RendererOptions;
  readonly #panZoom: PanZoom;
  readonly #svg: SVGSVGElement;
  readonly #ground: SVGGElement;
  readonly #groundCopies: SVGGElement;
  readonly #arcs: SVGGElement;
  readonly #arcCopies: SVGGElement;
  readonly #outlines: SVGGElement;
  readonly #heads: SVGGElement;
  readonly #shapes = new Map<string, SVGPathElement>();
  /** What each path shows, for a globe that turns. */
  readonly #geometries = new WeakMap<Element, GeoPermissibleObjects>();
  /** Which way each arc goes. */
  readonly #lines = new WeakMap<Element, readonly LngLat[]>();
  readonly #countries: ReadonlyMap<string, Country>;
  readonly #listening = new AbortController();
  readonly #id = ++lastId;
  #projection: ProjectionName;
  #camera: Camera;
  /** Where the camera is on its way to. */
  #goal: Camera | undefined;
  #flight = 0;
  #size: Size;
  #picture: MapPicture | undefined;
  #emphasis: Emphasis = NO_EMPHASIS;

  constructor(options: RendererOptions) {
    this.#options = options;
    const {basemap, container, label} = options;
    this.#size = sizeOf(container);
    this.#projection = options.projection;
    this.#camera = this.#math.constrain(options.camera, this.#size);
    this.#countries = new Map(basemap.countries.map((country) => [country.code, country]));

    this.#svg = create('svg', {'class': 'svg-map', 'role': 'region', 'aria-label': label, 'tabindex': '0'});
    this.#ground = create('g', {id: `ground-${this.#id}`});
    this.#groundCopies = create('g');
    this.#outlines = create('g', {class: 'outlines'});
    this.#arcs = create('g', {id: `arcs-${this.#id}`, class: 'arcs'});
    this.#arcCopies = create('g');
    this.#heads = create('g', {class: 'heads'});
    this.#ground.append(this.#createPath({type: 'Sphere'}, {class: 'water'}), this.#createLand(basemap), this.#outlines);
    // An arc that crosses the antimeridian reaches into the next copy of the world, so all arcs lie over every copy of the ground.
    this.#svg.append(this.#groundCopies, this.#ground, this.#arcCopies, this.#arcs, this.#heads);
    container.replaceChildren(this.#svg);

    const {signal} = this.#listening;
    this.#panZoom = new PanZoom({
      target: options.surface,
      gestures: options.gestures,
      getProjection: () => this.#math,
      getCamera: () => this.#camera,
      getSize: () => this.#size,
      move: (camera) => this.#move(camera, true),
      leave: (gesture) => options.host.gestureLeft(gesture),
    });
    this.#svg.addEventListener('pointermove', (event) => this.#pointerMoved(event), {signal});
    this.#svg.addEventListener('pointerleave', (event) => options.host.pointedAt(null, this.#positionOf(event)), {signal});
    this.#svg.addEventListener('click', (event) => this.#clicked(event), {signal});
    this.#placeWorld();
  }

  get #math(): MapProjection {
    return this.#projection === 'globe' ? globeProjection : flatProjection;
  }

  get camera(): Camera {
    return this.#goal ?? this.#camera;
  }

  get isMoving(): boolean {
    return this.#goal !== undefined;
  }

  setProjection(projection: ProjectionName, camera: Camera): void {
    this.#land();
    this.#projection = projection;
    this.#camera = this.#math.constrain(camera, this.#size);
    this.#drawAll();
    this.#options.host.cameraMoved(false);
  }

  setCamera(camera: Camera, {isAnimated = false}: {isAnimated?: boolean} = {}): void {
    if (isAnimated && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.#fly(this.#math.constrain(camera, this.#size));
    else this.#move(camera, false);
  }

  setPicture(picture: MapPicture): void {
    this.#picture = picture;
    const stepOf = new Map(picture.marks.map(({code, step}) => [code, step]));
    for (const [code, shape] of this.#shapes) setAttributes(shape, {class: `country step-${stepOf.get(code) ?? 0}`});
    const drawn = new Map([...this.#arcs.children].map((path) => [path.getAttribute('data-id'), path as SVGPathElement]));
    this.#arcs.replaceChildren(...picture.arcs.map((arc) => this.#drawArc(arc, drawn.get(arc.id))));
    this.#heads.replaceChildren(...picture.arcs.filter(({isDirected}) => isDirected).map(({id}) => create('path', {'data-id': id, 'd': ARROW_PATH})));
    this.setEmphasis(this.#emphasis);
    this.#placeHeads();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    const codes = [...new Set([...emphasis.chosen, ...emphasis.hovered])];
    this.#outlines.replaceChildren(...codes.flatMap((code) => {
      const outline = this.#countries.get(code)?.outline;
      return outline ? [this.#createPath(outline, {class: emphasis.chosen.has(code) ? 'outline chosen' : 'outline hovered'})] : [];
    }));
    for (const mark of [...this.#arcs.children, ...this.#heads.children]) {
      const isLifted = emphasis.liftedArcs === null || emphasis.liftedArcs.has(mark.getAttribute('data-id') ?? '');
      mark.classList.toggle('dimmed', !isLifted);
      mark.classList.toggle('lifted', isLifted && emphasis.liftedArcs !== null);
    }
  }

  refreshColors(): void {
    // The style sheet does it.
  }

  project(place: LngLat): PointPx | null {
    return this.#math.project(this.#camera, this.#size, place);
  }

  resize(): void {
    this.#size = sizeOf(this.#options.container);
    this.setCamera(this.camera);
  }

  destroy(): void {
    this.#land();
    this.#listening.abort();
    this.#panZoom.destroy();
    this.#svg.remove();
  }

  #fly(goal: Camera): void {
    this.#land();
    this.#goal = goal;
    const from = this.#camera;
    let started: number | undefined;
    const step = (now: number) => {
      const left = 1 - Math.min(1, (now - (started ??= now)) / CAMERA_MS);
      if (left === 0) this.#move(goal, false);
      else {
        this.#show(cameraBetween(from, goal, 1 - left ** 3), false);
        this.#flight = requestAnimationFrame(step);
      }
    };
    this.#flight = requestAnimationFrame(step);
  }

  #land(): void {
    cancelAnimationFrame(this.#flight);
    this.#goal = undefined;
  }

  #move(camera: Camera, isByPerson: boolean): void {
    this.#land();
    this.#show(camera, isByPerson);
  }

  #show(camera: Camera, isByPerson: boolean): void {
    this.#camera = this.#math.constrain(camera, this.#size);
    if (this.#projection === 'globe') this.#drawAll();
    else this.#placeWorld();
    this.#options.host.cameraMoved(isByPerson);
  }

  #createLand({countries, borders, disputed}: Basemap): SVGGElement {
    const land = create('g');
    for (const {code, geometry} of countries) {
      const shape = this.#createPath(geometry, {'class': 'country step-0', 'data-code': code});
      this.#shapes.set(code, shape);
      land.append(shape);
    }
    land.append(this.#createPath(borders, {class: 'border'}), this.#createPath(disputed, {class: 'border disputed'}));
    return land;
  }

  /** The line of an arc: the same path as long as it goes the same way. */
  #drawArc({id, isFact, widthPx, line}: ArcMark, drawn: SVGPathElement | undefined): SVGPathElement {
    const isSame = drawn && this.#lines.get(drawn) === line;
    const path = isSame ? drawn : this.#createPath({type: 'LineString', coordinates: line.map((point) => [...point])}, {'data-id': id});
    this.#lines.set(path, line);
    setAttributes(path, {'class': isFact ? 'arc' : 'arc plan', 'stroke-width': String(widthPx)});
    return path;
  }

  #createPath(geometry: GeoPermissibleObjects, attributes: Record<string, string>): SVGPathElement {
    const path = create('path', attributes);
    this.#geometries.set(path, geometry);
    path.setAttribute('d', this.#pathData()(geometry));
    return path;
  }

  /** Draws every path for the projection and, on a globe, the camera of now. */
  #drawAll(): void {
    const pathData = this.#pathData();
    for (const path of [this.#ground, this.#arcs].flatMap((part) => [...part.querySelectorAll('path')])) {
      const geometry = this.#geometries.get(path);
      if (geometry) path.setAttribute('d', pathData(geometry));
    }
    this.#placeWorld();
  }

  #pathData(): (geometry: GeoPermissibleObjects) => string {
    if (this.#projection === 'flat') return flatPathData;
    const path = geoPath(createGlobe(this.#camera, this.#size)).digits(2);
    return (geometry) => path(geometry) ?? '';
  }

  #placeWorld(): void {
    if (this.#projection === 'globe') {
      for (const part of [this.#ground, this.#arcs]) part.removeAttribute('transform');
      for (const copies of [this.#groundCopies, this.#arcCopies]) copies.replaceChildren();
    } else this.#placeFlatWorld();
    this.#placeHeads();
  }

  /** Puts the world, and as many copies of it as there is room for, where the camera looks. */
  #placeFlatWorld(): void {
    const {widthPx, heightPx} = this.#size;
    const world = worldWidth(this.#camera);
    const [x, y] = toMercator([this.#camera.lng, this.#camera.lat]);
    const left = widthPx / 2 - x * world;
    const transform = `translate(${left} ${heightPx / 2 - y * world}) scale(${world / WORLD_PX})`;
    for (const part of [this.#ground, this.#arcs]) part.setAttribute('transform', transform);
    const [first, last] = [Math.floor(-left / world), Math.ceil((widthPx - left) / world) - 1];
    // A copy refers to the original with its transform, so it is moved in pixels.
    const copiesOf = (part: SVGElement, from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => from + index)
      .filter((copy) => copy !== 0).map((copy) => create('use', {href: `#${part.id}`, x: String(copy * world)}));
    this.#groundCopies.replaceChildren(...copiesOf(this.#ground, first, last));
    this.#arcCopies.replaceChildren(...copiesOf(this.#arcs, first - 1, last + 1)); // an arc may begin in a copy that is out of sight
  }

  /** Arrow heads keep their size in pixels. */
  #placeHeads(): void {
    const arcOf = new Map(this.#picture?.arcs.map((arc) => [arc.id, arc]));
    for (const head of this.#heads.children) {
      const arc = arcOf.get(head.getAttribute('data-id') ?? '');
      if (!arc) continue;
      const at = this.project(arc.middle);
      head.setAttribute('visibility', at ? 'visible' : 'hidden');
      if (at) head.setAttribute('transform', `translate(${at.x} ${at.y}) rotate(${this.#northAt(arc.middle, at) + arc.angle}) scale(${arc.headScale})`);
    }
  }

  /** Where north is at a place, in degrees clockwise from the top: on a globe it leans towards the middle. */
  #northAt([lng, lat]: LngLat, {x, y}: PointPx): number {
    if (this.#projection === 'flat') return 0;
    const south = this.project([lng, lat - 0.5]) ?? {x, y: y + 1};
    return (Math.atan2(x - south.x, south.y - y) * 180) / Math.PI;
  }

  #pointerMoved(event: PointerEvent): void {
    const position = this.#positionOf(event);
    this.#options.host.pointedAt(this.#math.unproject(this.#camera, this.#size, position), position);
  }

  #clicked(event: MouseEvent): void {
    if (this.#panZoom.hasDragged) return;
    const place = this.#math.unproject(this.#camera, this.#size, this.#positionOf(event));
    if (place) this.#options.host.clickedAt(place, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  #positionOf({clientX, clientY}: MouseEvent): PointPx {
    const {left, top} = this.#svg.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  }
}

/** Path data in Mercator pixels of zoom 0. */
function flatPathData(geometry: GeoPermissibleObjects): string {
  if (geometry.type === 'Sphere') return `M0 0H${WORLD_PX}V${WORLD_PX}H0Z`;
  return linesOf(geometry as Geometry).map(lineData).join(isArea(geometry.type) ? 'Z' : '') + (isArea(geometry.type) ? 'Z' : '');
}

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString': return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates;
    case 'MultiPolygon': return geometry.coordinates.flat();
    default: return [];
  }
}

function isArea(type: string): boolean {
  return type.endsWith('Polygon');
}

function lineData(line: readonly Position[]): string {
  return `M${line.map(([lng = 0, lat = 0]) => toMercator([lng, lat]).map((part) => (part * WORLD_PX).toFixed(3)).join(' ')).join('L')}`;
}

function sizeOf({clientWidth, clientHeight}: HTMLElement): Size {
  return {widthPx: clientWidth, heightPx: clientHeight};
}

function create<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Record<string, string> = {}): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  return element;
}

/** Sets those that differ. */
function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
