const SVG_NS = 'http://www.w3.org/2000/svg';

/** Attributes of SVG that say where something is; all others are looks, which are resolved, or belong to a living page. */
const KEPT = new Set([
  'id', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points', 'transform', 'viewBox', 'href', 'offset', 'mask',
  'maskContentUnits', 'patternUnits', 'patternTransform', 'gradientUnits',
]);

/** Properties that children take over → their value where nobody sets them. */
const INHERITED: Readonly<Record<string, string>> = {
  'fill': '#000000', 'fill-opacity': '1', 'fill-rule': 'nonzero', 'stroke': 'none', 'stroke-opacity': '1', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  'font-size': '16', 'font-weight': '400', 'font-style': 'normal', 'text-anchor': 'start', 'paint-order': 'normal',
};
/** Properties of an element alone → their usual value. */
const OWN: Readonly<Record<string, string>> = {'opacity': '1', 'vector-effect': 'none', 'stop-color': '#000000', 'stop-opacity': '1'};
const COLORS = ['fill', 'stroke', 'stop'];
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * An element as it is laid out now, as one SVG that stands on its own: its texts line by line, its drawings, grounds and borders, with
 * all colours and sizes written out. Nothing in it refers to the page, to a style sheet or to another file. What scripts and readers
 * of screens need is left out but for names, which become titles. Images, shadows and generated content are not drawn.
 */
export function flattenToSvg(element: HTMLElement, {title}: {title: string}): SVGElement {
  const {left, top, width, height} = element.getBoundingClientRect();
  const size = {width: String(Math.ceil(width)), height: String(Math.ceil(height))};
  const svg = create('svg', {...size, 'viewBox': `0 0 ${size.width} ${size.height}`, 'role': 'img', 'font-family': getComputedStyle(element).fontFamily});
  svg.append(create('title', {}, title));
  new Flattener({left, top, family: getComputedStyle(element).fontFamily}).addElement(element, svg);
  return svg;
}

class Flattener {
  readonly #left: number;
  readonly #top: number;
  readonly #family: string;
  readonly #context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
  readonly #colors = new Map<string, {hex: string; alpha: number}>(); // as the browser writes it → as every program reads it

  constructor({left, top, family}: {left: number; top: number; family: string}) {
    this.#left = left;
    this.#top = top;
    this.#family = family;
  }

  addElement(element: Element, into: SVGElement): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return;
    const isSeen = style.visibility === 'visible';
    if (isSeen) this.#addBox(element.getBoundingClientRect(), style, into);
    if (element instanceof SVGSVGElement) {
      this.#addDrawing(element, into);
      return;
    }
    for (const child of element.childNodes) {
      if (child instanceof Text && isSeen) this.#addText(child, element, style, into);
      else if (child instanceof Element) this.addElement(child, into);
    }
  }

  /** The ground and the borders of an element. */
  #addBox({left, top, width, height}: DOMRect, style: CSSStyleDeclaration, into: SVGElement): void {
    const x = left - this.#left;
    const y = top - this.#top;
    const add = (color: string, [rectX, rectY, rectWidth, rectHeight]: readonly [number, number, number, number], radius = 0) => {
      const {hex, alpha} = this.#color(color);
      if (alpha === 0 || rectWidth <= 0 || rectHeight <= 0) return;
      into.append(create('rect', {x: round(rectX), y: round(rectY), width: round(rectWidth), height: round(rectHeight), fill: hex, ...(alpha < 1 ? {'fill-opacity': round(alpha)} : {}), ...(radius > 0 ? {rx: round(radius)} : {})}));
    };
    add(style.backgroundColor, [x, y, width, height], parseFloat(style.borderTopLeftRadius) || 0);
    const widthOf = (side: 'Top' | 'Right' | 'Bottom' | 'Left') => (style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]) || 0);
    add(style.borderTopColor, [x, y, width, widthOf('Top')]);
    add(style.borderBottomColor, [x, y + height - widthOf('Bottom'), width, widthOf('Bottom')]);
    add(style.borderLeftColor, [x, y, widthOf('Left'), height]);
    add(style.borderRightColor, [x + width - widthOf('Right'), y, widthOf('Right'), height]);
  }

  #addText(node: Text, parent: Element, style: CSSStyleDeclaration, into: SVGElement): void {
    const lines = linesOf(node);
    if (lines.length === 0) return;
    const {direction, fontStyle, fontWeight, fontSize, fontFamily} = style;
    const isRtl = direction === 'rtl';
    const {hex, alpha} = this.#color(style.color);
    if (this.#context) this.#context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const ascent = this.#context?.measureText('x').fontBoundingBoxAscent ?? parseFloat(fontSize);
    const looks = {
      'fill': hex, ...(alpha < 1 ? {'fill-opacity': round(alpha)} : {}), 'font-size': String(parseFloat(fontSize)), ...(fontWeight === '400' ? {} : {'font-weight': fontWeight}),
      ...(fontStyle === 'normal' ? {} : {'font-style': fontStyle}), ...(fontFamily === this.#family ? {} : {'font-family': fontFamily}), ...(isRtl ? {direction} : {}),
    };
    const {left, right} = parent.getBoundingClientRect();
    for (const {text, box} of lines) {
      const words = style.textOverflow === 'ellipsis' && box.right > right + 1 ? shortened(text, (right - left) / (box.right - box.left)) : text;
      into.append(create('text', {x: round((isRtl ? box.right : box.left) - this.#left), y: round(box.top - this.#top + ascent), ...looks}, words));
    }
  }

  /** A drawing within the page, where it stands. */
  #addDrawing(drawing: SVGSVGElement, into: SVGElement): void {
    const {left, top, width, height} = drawing.getBoundingClientRect();
    const place = {x: round(left - this.#left), y: round(top - this.#top), width: round(width), height: round(height)};
    const isCut = getComputedStyle(drawing).overflow !== 'visible';
    const copy = create('svg', {...attributesOf(drawing), ...place, overflow: isCut ? 'hidden' : 'visible'});
    this.#addParts(drawing, copy, this.#addLooks(drawing, copy, INHERITED));
    if (copy.childElementCount > 0) into.append(copy);
  }

  #addParts(from: Element, into: SVGElement, inherited: Readonly<Record<string, string>>): void {
    for (const child of from.childNodes) {
      if (child instanceof Text && child.data.trim() !== '') into.append(child.data.replace(NOT_IN_XML, ''));
      if (!(child instanceof SVGElement)) continue;
      const style = getComputedStyle(child);
      if (style.display === 'none' || style.opacity === '0' || (style.visibility !== 'visible' && child.childElementCount === 0)) continue;
      const copy = create(child.tagName, attributesOf(child));
      if (child.style.transform !== '') copy.setAttribute('transform', style.transform); // set by a script, for speed
      const looks = this.#addLooks(child, copy, inherited);
      const name = child.getAttribute('aria-label');
      if (name) copy.append(create('title', {}, name));
      this.#addParts(child, copy, looks);
      into.append(copy);
    }
  }

  /** Writes out what an element looks like, as far as it differs from what it takes over; gives what its children take over. */
  #addLooks(element: Element, copy: SVGElement, inherited: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const style = getComputedStyle(element);
    const own: Record<string, string> = {};
    for (const name of [...Object.keys(INHERITED), ...Object.keys(OWN)]) own[name] = style.getPropertyValue(name).replaceAll('px', '').replaceAll('"', '');
    for (const name of COLORS) {
      const property = name === 'stop' ? 'stop-color' : name;
      if (own[property] === 'none' || own[property]?.startsWith('url')) continue;
      const {hex, alpha} = this.#color(own[property] ?? '');
      own[property] = alpha === 0 && name !== 'stop' ? 'none' : hex;
      own[`${name}-opacity`] = round(alpha * Number(own[`${name}-opacity`] ?? 1));
    }
    for (const [name, value] of Object.entries(own)) if (value !== (OWN[name] ?? inherited[name])) copy.setAttribute(name, value);
    return own;
  }

  /** A colour in hexadecimal digits, which every program knows, and how opaque it is. */
  #color(color: string): {hex: string; alpha: number} {
    let known = this.#colors.get(color);
    if (!known) this.#colors.set(color, (known = this.#readColor(color)));
    return known;
  }

  #readColor(color: string): {hex: string; alpha: number} {
    const context = this.#context;
    if (!context) return {hex: color, alpha: 1};
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return {hex: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`, alpha: alpha / 255};
  }
}

interface Line {
  text: string;
  box: {left: number; right: number; top: number};
}

/** The lines that a text is broken into, each with its place in the window. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  const add = (from: number, to: number, space: string) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter(({width}) => width > 0);
    const [first] = rects;
    if (!first) return;
    if (rects.some(({top}) => Math.abs(top - first.top) > 1) && to - from > 1) { // a word that was broken
      for (let at = from; at < to; at++) add(at, at + 1, at === from ? space : '');
      return;
    }
    const {left, right, top} = range.getBoundingClientRect();
    const text = node.data.slice(from, to).replace(NOT_IN_XML, '');
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - top) <= 1) {
      line.text += space + text;
      line.box = {left: Math.min(line.box.left, left), right: Math.max(line.box.right, right), top};
    } else lines.push({text, box: {left, right, top}});
  };
  for (const {0: word, index} of node.data.matchAll(/\S+/g)) add(index, index + word.length, ' ');
  return lines;
}

/** The part of a text that is seen before an ellipsis, to a guess by its width. */
function shortened(text: string, share: number): string {
  return `${text.slice(0, Math.max(1, Math.floor(text.length * share) - 2)).trimEnd()}…`;
}

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const {name, value} of element.attributes) if (KEPT.has(name) && (name !== 'href' || value.startsWith('#'))) attributes[name] = value.replace(NOT_IN_XML, '');
  return attributes;
}

function create(tag: string, attributes: Record<string, string>, text?: string): SVGElement {
  const element = document.createElementNS(SVG_NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.append(text.replace(NOT_IN_XML, ''));
  return element;
}

/** To a hundredth. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
