import type {Position} from 'geojson';
import type {Basemap, Country} from './basemap.js';
import {constrainCamera, projectPoint, toMercator, unprojectPoint, WORLD_PX, worldWidth, type Camera, type PointPx, type Size} from './camera.js';
import type {LngLat} from './label-points.js';
import type {ArcMark, MapPicture} from './map-picture.js';
import {NO_EMPHASIS, type Emphasis, type MapRenderer, type RendererOptions} from './map-renderer.js';
import {PanZoom} from './pan-zoom.js';
import {ARROW_PATH} from './arrow-image.js';


let lastId = 0;

/**
 * The map in SVG: what is seen before MapLibre has loaded, without WebGL2, and in print. Uses MapLibre's camera and projection,
 * so one picture can take the place of the other without a jump. Paths are made once; the camera is a transform.
 */
export class SvgRenderer implements MapRenderer {
  readonly #options: RendererOptions;
  readonly #panZoom: PanZoom;
  readonly #svg: SVGSVGElement;
  readonly #world: SVGGElement;
  readonly #copies: SVGGElement;
  readonly #arcs: SVGGElement;
  readonly #outlines: SVGGElement;
  readonly #heads: SVGGElement;
  readonly #shapes = new Map<string, SVGPathElement>();
  readonly #outlinePaths = new Map<string, string>();
  readonly #countries: ReadonlyMap<string, Country>;
  readonly #listening = new AbortController();
  readonly #worldId = `world-${++lastId}`;
  #camera: Camera;
  #size: Size;
  #picture: MapPicture | undefined;
  #emphasis: Emphasis = NO_EMPHASIS;

  constructor(options: RendererOptions) {
    this.#options = options;
    const {basemap, container, label} = options;
    this.#size = sizeOf(container);
    this.#camera = constrainCamera(options.camera, this.#size);
    this.#countries = new Map(basemap.countries.map((country) => [country.code, country]));

    this.#svg = create('svg', {'class': 'svg-map', 'role': 'region', 'aria-label': label, 'tabindex': '0'});
    this.#world = create('g', {id: this.#worldId});
    this.#copies = create('g');
    this.#outlines = create('g', {class: 'outlines'});
    this.#arcs = create('g', {class: 'arcs'});
    this.#heads = create('g', {class: 'heads'});
    this.#world.append(this.#createLand(basemap), this.#outlines, this.#arcs);
    this.#svg.append(create('rect', {class: 'water', width: '100%', height: '100%'}), this.#copies, this.#world, this.#heads);
    container.replaceChildren(this.#svg);

    const {signal} = this.#listening;
    this.#panZoom = new PanZoom({
      target: options.surface,
      gestures: options.gestures,
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

  get camera(): Camera {
    return this.#camera;
  }

  setCamera(camera: Camera): void {
    this.#move(camera, false);
  }

  setPicture(picture: MapPicture): void {
    this.#picture = picture;
    const stepOf = new Map(picture.marks.map(({code, step}) => [code, step]));
    for (const [code, shape] of this.#shapes) shape.setAttribute('class', `country step-${stepOf.get(code) ?? 0}`);
    this.#arcs.replaceChildren(...picture.arcs.map(createArc));
    this.#heads.replaceChildren(...picture.arcs.filter(({isDirected}) => isDirected).map(({id}) => create('path', {'data-id': id, 'd': ARROW_PATH})));
    this.setEmphasis(this.#emphasis);
    this.#placeHeads();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    const codes = [...new Set([...emphasis.chosen, ...emphasis.hovered])];
    this.#outlines.replaceChildren(...codes.flatMap((code) => {
      const d = this.#outlineOf(code);
      return d ? [create('path', {d, class: emphasis.chosen.has(code) ? 'outline chosen' : 'outline hovered'})] : [];
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

  project(place: LngLat): PointPx {
    return projectPoint(this.#camera, this.#size, place);
  }

  resize(): void {
    this.#size = sizeOf(this.#options.container);
    this.setCamera(this.#camera);
  }

  destroy(): void {
    this.#listening.abort();
    this.#panZoom.destroy();
    this.#svg.remove();
  }

  #move(camera: Camera, isByPerson: boolean): void {
    this.#camera = constrainCamera(camera, this.#size);
    this.#placeWorld();
    this.#options.host.cameraMoved(isByPerson);
  }

  #createLand({countries, borders, disputed}: Basemap): SVGGElement {
    const land = create('g');
    for (const {code, geometry} of countries) {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const shape = create('path', {'class': 'country step-0', 'data-code': code, 'd': rings.map((ring) => `${pathOf(ring)}Z`).join('')});
      this.#shapes.set(code, shape);
      land.append(shape);
    }
    land.append(create('path', {class: 'border', d: borders.coordinates.map(pathOf).join('')}), create('path', {class: 'border disputed', d: disputed.coordinates.map(pathOf).join('')}));
    return land;
  }

  #outlineOf(code: string): string {
    let d = this.#outlinePaths.get(code);
    if (d === undefined) this.#outlinePaths.set(code, (d = (this.#countries.get(code)?.outline.coordinates ?? []).map(pathOf).join('')));
    return d;
  }

  /** Puts the world, and as many copies of it as there is room for, where the camera looks. */
  #placeWorld(): void {
    const {widthPx, heightPx} = this.#size;
    const world = worldWidth(this.#camera);
    const [x, y] = toMercator([this.#camera.lng, this.#camera.lat]);
    const left = widthPx / 2 - x * world;
    const transform = `translate(${left} ${heightPx / 2 - y * world}) scale(${world / WORLD_PX})`;
    this.#world.setAttribute('transform', transform);
    // A copy refers to the world with its transform, so it is moved in pixels.
    const copies: SVGUseElement[] = [];
    for (let copy = Math.floor(-left / world); copy * world + left < widthPx; copy++) {
      if (copy !== 0) copies.push(create('use', {href: `#${this.#worldId}`, x: String(copy * world)}));
    }
    this.#copies.replaceChildren(...copies);
    this.#placeHeads();
  }

  /** Arrow heads keep their size in pixels. */
  #placeHeads(): void {
    const arcOf = new Map(this.#picture?.arcs.map((arc) => [arc.id, arc]));
    for (const head of this.#heads.children) {
      const arc = arcOf.get(head.getAttribute('data-id') ?? '');
      if (!arc) continue;
      const {x, y} = this.project(arc.middle);
      head.setAttribute('transform', `translate(${x} ${y}) rotate(${arc.angle}) scale(${arc.headScale})`);
    }
  }

  #pointerMoved(event: PointerEvent): void {
    const position = this.#positionOf(event);
    this.#options.host.pointedAt(unprojectPoint(this.#camera, this.#size, position), position);
  }

  #clicked(event: MouseEvent): void {
    if (this.#panZoom.hasDragged) return;
    this.#options.host.clickedAt(unprojectPoint(this.#camera, this.#size, this.#positionOf(event)), event.shiftKey || event.ctrlKey || event.metaKey);
  }

  #positionOf({clientX, clientY}: MouseEvent): PointPx {
    const {left, top} = this.#svg.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  }
}

function createArc({id, isFact, widthPx, line}: ArcMark): SVGPathElement {
  return create('path', {'data-id': id, 'class': isFact ? 'arc' : 'arc plan', 'd': pathOf(line), 'stroke-width': String(widthPx)});
}

/** A line as path data in pixels of zoom 0. */
function pathOf(line: readonly (Position | LngLat)[]): string {
  return `M${line.map(([lng = 0, lat = 0]) => toMercator([lng, lat]).map((part) => (part * WORLD_PX).toFixed(3)).join(' ')).join('L')}`;
}

function sizeOf({clientWidth, clientHeight}: HTMLElement): Size {
  return {widthPx: clientWidth, heightPx: clientHeight};
}

function create<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Record<string, string> = {}): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
