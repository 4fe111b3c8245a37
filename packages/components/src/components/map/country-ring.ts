import {html, nothing} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PointPx, Size} from './camera.js';
import type {CountryMark, MapPicture} from './map-picture.js';
import type {Emphasis} from './map-renderer.js';
import type {Category} from './measure.js';
import {placeLabels, type Box} from './place-labels.js';
import {total} from '../../internal/total.js';
import {measureText} from '../../internal/measure-text.js';

/** A symbol without an event is a dot, so that its country can still be found and let go of. */
const EMPTY_RADIUS_PX = 2.5;
const SMALLEST_TARGET_PX = 24;
const HALO_PX = 1.5;
const NAME_PADDING_PX = 4;
const DIGIT_PX = 7;
const HALF_NUMBER_HEIGHT_PX = 4.5;

interface PlacedMark {
  mark: CountryMark;
  button: HTMLElement;
  position: PointPx;
}

/** What the buttons show. */
export interface RingOptions {
  marks: readonly CountryMark[];
  emphasis: Emphasis;
  /** Country whose button is in the tab order. */
  current: string | undefined;
}

/** Part of a ring's radius that its hole takes, when it shows categories. */
const HOLE_SHARE = 0.6;

/** Buttons over the map, one for each country with events: the symbols people see, and the way to them without a pointer. */
export function renderRing({marks, emphasis, current}: RingOptions): unknown {
  const hasChosen = emphasis.chosen.size > 0;
  return repeat(marks, ({code}) => code, (mark) => {
    const {code, name, count, number, sentence, isFocus, isFact, parts} = mark;
    const isEmpty = total(count) === 0;
    const isInside = hasNumberInside(mark);
    return html`
    <button
      type="button"
      part="symbol"
      data-code=${code}
      class=${classMap({
        symbol: true,
        focus: isFocus,
        empty: isEmpty,
        inside: isInside,
        uncertain: count.definite === 0,
        planned: !isFact && !isFocus,
        divided: parts.some((part) => part > 0) && !isFocus,
        chosen: emphasis.chosen.has(code),
        hovered: emphasis.hovered.has(code),
        dimmed: hasChosen && !isFocus && !emphasis.chosen.has(code),
      })}
      tabindex=${code === current ? 0 : -1}
      aria-pressed=${emphasis.chosen.has(code)}
      aria-label=${sentence}
    >
      <span class="possible"></span>
      <span class="definite"></span>
      ${isInside ? html`<span class="number" data-number=${number}></span>` : nothing}
      <span class="name">${name}${isFocus || isEmpty ? nothing : html`<b data-number=${number}></b>`}</span>
    </button>
  `;
  });
}

/** Sizes that only change with the picture. A content policy forbids style attributes, so they are set from here. */
export function sizeSymbols(ring: HTMLElement, {marks, categories}: Pick<MapPicture, 'marks' | 'categories'>): void {
  for (const {mark: {radiusPx, definiteRadiusPx, isFocus, parts}, button} of buttonsOf(ring, marks)) {
    const radius = Math.max(EMPTY_RADIUS_PX, radiusPx);
    setStyle(button, '--radius', `${radius}px`);
    setStyle(button, '--definite-radius', `${definiteRadiusPx}px`);
    setStyle(button, '--target', `${Math.max(SMALLEST_TARGET_PX, Math.ceil(radius * 2))}px`);
    setStyle(button, '--slices', slicesOf(parts, categories));
    setStyle(button, '--order', String(orderOf({isFocus, radiusPx})));
  }
}

/** Slices of a ring in the colours of the categories, clockwise from the top. */
function slicesOf(parts: readonly number[], categories: readonly Category[]): string {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let end = 0;
  const slices = parts.flatMap((part, index) => {
    const start = end;
    end += (part / Math.max(1, whole)) * 360;
    return part > 0 ? [`var(--tone-${categories[index]?.tone ?? 7}) ${start}deg ${end}deg`] : [];
  });
  return slices.join(', ');
}

/** What is known of the map's layout, measured when it changes: a step of a brush measures nothing. */
export interface RingRoom {
  size: Size;
  /** Boxes of the controls and words that lie over the map. */
  reserved: readonly Box[];
  /** Width of a label's text in pixels. */
  widthOf(text: string, isBold: boolean): number;
}

/** Measures where labels may lie, and their font. */
export function measureRoom(ring: HTMLElement): RingRoom {
  const {left, top, width: widthPx, height: heightPx} = ring.getBoundingClientRect();
  const reserved = [...(ring.parentElement?.querySelectorAll('[part="controls"], [part="attribution"]') ?? [])].map((element): Box => {
    const box = element.getBoundingClientRect();
    return {left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top};
  });
  return {size: {widthPx, heightPx}, reserved, widthOf: createTextMeasure(ring)};
}

/** Widths of texts in which all digits are as wide as a zero, as the tokens have it. */
function createTextMeasure(ring: HTMLElement): RingRoom['widthOf'] {
  const {fontFamily, fontSize} = getComputedStyle(ring);
  return (text, isBold) => measureText(text.replace(/\d/g, '0'), `${isBold ? 600 : 400} ${fontSize} ${fontFamily}`);
}

/** Where the buttons go; `project` gives `null` for a place that is out of sight. */
export interface PlacingOptions {
  project: (at: CountryMark['at']) => PointPx | null;
  /** Labels are placed in it; without it they stay where they are, since they should not flicker in a movement. */
  room?: RingRoom | undefined;
}

/** Puts the symbols where the camera shows their countries. */
export function placeSymbols(ring: HTMLElement, marks: readonly CountryMark[], {project, room}: PlacingOptions): void {
  const placed: PlacedMark[] = buttonsOf(ring, marks).flatMap(({mark, button}) => {
    const position = project(mark.at);
    button.classList.toggle('beyond', !position);
    return position ? [{mark, button, position}] : [];
  });
  for (const {button, position} of placed) setStyle(button, 'transform', `translate(${position.x}px, ${position.y}px) translate(-50%, -50%)`);
  if (!room) return;
  placed.sort((a, b) => Number(b.mark.isFocus) - Number(a.mark.isFocus) || total(b.mark.count) - total(a.mark.count));
  for (const place of placed) place.button.classList.toggle('covered', isNumberCovered(place, placed));
  const wishes = placed.map(({mark, button, position}) => ({
    ...position,
    radiusPx: Math.max(EMPTY_RADIUS_PX, mark.radiusPx),
    labelWidthPx: labelWidth(mark, !button.classList.contains('covered'), room),
  }));
  const sides = placeLabels(wishes, room.size, room.reserved);
  placed.forEach(({button}, index) => {
    const side = sides[index] ?? undefined;
    if (button.dataset.side === side) return;
    if (side) button.dataset.side = side;
    else delete button.dataset.side;
  });
}

/** Width of a name with what stands beside it; 0 for a country that has no label. */
function labelWidth(mark: CountryMark, isNumberSeen: boolean, {widthOf}: RingRoom): number {
  const {name, number, isFocus, count} = mark;
  if (!isFocus && total(count) === 0) return 0;
  const isAlone = isFocus || (isNumberSeen && hasNumberInside(mark));
  return NAME_PADDING_PX + widthOf(name, isFocus) + (isAlone ? 0 : widthOf(` ${number}`, true));
}

/** The buttons in the order of their marks, which is that of the ring. */
function buttonsOf(ring: HTMLElement, marks: readonly CountryMark[]): {mark: CountryMark; button: HTMLElement}[] {
  const buttons = ring.children as HTMLCollectionOf<HTMLElement>;
  return marks.flatMap((mark, index) => (buttons[index] ? [{mark, button: buttons[index]}] : []));
}

const stylesOf = new WeakMap<HTMLElement, Map<string, string>>(); // element → property → value

/** Sets a style that differs from the one before. */
function setStyle(element: HTMLElement, property: string, value: string): void {
  const styles = stylesOf.get(element) ?? new Map<string, string>();
  if (styles.get(property) === value) return;
  stylesOf.set(element, styles.set(property, value));
  element.style.setProperty(property, value);
}

/** The country an arrow key leads to: the next or previous by matching events, the first or last by Home and End. */
export function nextInRing(marks: readonly CountryMark[], current: string | undefined, key: string): string | undefined {
  const order = [...marks].sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || total(b.count) - total(a.count)).map(({code}) => code);
  const place = Math.max(0, order.indexOf(current ?? ''));
  const steps: Record<string, number> = {ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: order.length - 1};
  const next = steps[key];
  return next === undefined ? undefined : order[Math.max(0, Math.min(order.length - 1, next))];
}

const DIRECTIONS: Readonly<Record<string, PointPx>> = {ArrowRight: {x: 1, y: 0}, ArrowLeft: {x: -1, y: 0}, ArrowDown: {x: 0, y: 1}, ArrowUp: {x: 0, y: -1}};

/** The nearest country in the direction of an arrow key, within 60° of it; `undefined` when none lies there. */
export function nextInDirection(positions: ReadonlyMap<string, PointPx>, current: string | undefined, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  const from = positions.get(current ?? '');
  if (!direction || !from) return undefined;
  let best: {code: string; cost: number} | undefined;
  for (const [code, {x, y}] of positions) {
    const along = (x - from.x) * direction.x + (y - from.y) * direction.y;
    const aside = Math.abs((x - from.x) * direction.y - (y - from.y) * direction.x);
    if (code === current || along <= 0 || aside > along * Math.sqrt(3)) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = {code, cost};
  }
  return best?.code;
}

/** The button of a country. */
export function buttonOf(ring: HTMLElement, code: string): HTMLButtonElement | null {
  return ring.querySelector<HTMLButtonElement>(`[data-code="${CSS.escape(code)}"]`);
}

/** Numbers stand in the circle where there is room for them and nothing lies on them, else beside the name. */
function hasNumberInside(mark: CountryMark): boolean {
  const {count, radiusPx, definiteRadiusPx, isFocus, parts} = mark;
  const radius = (count.definite > 0 ? definiteRadiusPx : radiusPx) * (parts.length > 0 ? HOLE_SHARE : 1);
  return !isFocus && total(count) > 0 && Math.hypot(halfNumberWidth(mark), HALF_NUMBER_HEIGHT_PX) <= radius;
}

function halfNumberWidth({number}: CountryMark): number {
  return (number.length * DIGIT_PX) / 2;
}

/** Smaller symbols lie above larger ones, so that none is lost; the country in focus above all. */
function orderOf({isFocus, radiusPx}: Pick<CountryMark, 'isFocus' | 'radiusPx'>): number {
  return isFocus ? 150 : Math.max(1, 100 - Math.round(radiusPx));
}

/** True when another symbol lies on the number of this one: half a number would be read as another. */
function isNumberCovered({mark, position}: PlacedMark, others: readonly PlacedMark[]): boolean {
  return others.some(({mark: other, position: {x, y}}) => {
    if (other === mark || orderOf(other) < orderOf(mark)) return false;
    const reach = Math.max(EMPTY_RADIUS_PX, other.radiusPx) + HALO_PX;
    return Math.abs(x - position.x) < reach + halfNumberWidth(mark) && Math.abs(y - position.y) < reach + HALF_NUMBER_HEIGHT_PX;
  });
}
