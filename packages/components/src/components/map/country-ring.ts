import {html, nothing} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PointPx, Size} from './camera.js';
import type {CountryMark, MapPicture} from './map-picture.js';
import type {Emphasis} from './map-renderer.js';
import type {Category} from './measure.js';
import {placeLabels, type Box} from './place-labels.js';
import {total} from './total.js';

/** A symbol without an event is a dot, so that its country can still be found and let go of. */
const EMPTY_RADIUS_PX = 2.5;
const SMALLEST_TARGET_PX = 24;
const HALO_PX = 1.5;
const DIGIT_PX = 7;
const HALF_NUMBER_HEIGHT_PX = 4.5;

interface PlacedMark {
  mark: CountryMark;
  button: HTMLElement;
  position: PointPx;
}

export interface RingOptions {
  marks: readonly CountryMark[];
  emphasis: Emphasis;
  /** Country whose button is in the tab order. */
  current: string | undefined;
  onPick(code: string, event: MouseEvent): void;
  onPoint(code: string | null): void;
}

/** Part of a ring's radius that its hole takes, when it shows categories. */
const HOLE_SHARE = 0.6;

/** Buttons over the map, one for each country with events: the symbols people see, and the way to them without a pointer. */
export function renderRing({marks, emphasis, current, onPick, onPoint}: RingOptions): unknown {
  const hasChosen = emphasis.chosen.size > 0;
  return repeat(marks, ({code}) => code, (mark) => {
    const {code, name, count, number, sentence, isFocus, isFact, parts} = mark;
    const isInside = hasNumberInside(mark);
    return html`
    <button
      type="button"
      part="symbol"
      data-code=${code}
      class=${classMap({
        symbol: true,
        focus: isFocus,
        empty: total(count) === 0,
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
      @click=${(event: MouseEvent) => onPick(code, event)}
      @pointerenter=${() => onPoint(code)}
      @pointerleave=${() => onPoint(null)}
      @focus=${() => onPoint(code)}
      @blur=${() => onPoint(null)}
    >
      <span class="possible"></span>
      <span class="definite"></span>
      ${isInside ? html`<span class="number" data-number=${number}></span>` : nothing}
      <span class="name">${name}${isFocus || total(count) === 0 ? nothing : html`<b> ${number}</b>`}</span>
    </button>
  `;
  });
}

/** Sizes that only change with the picture. A content policy forbids style attributes, so they are set from here. */
export function sizeSymbols(ring: HTMLElement, {marks, categories}: Pick<MapPicture, 'marks' | 'categories'>): void {
  for (const {code, radiusPx, definiteRadiusPx, isFocus, parts} of marks) {
    const button = buttonOf(ring, code);
    if (!button) continue;
    const radius = Math.max(EMPTY_RADIUS_PX, radiusPx);
    button.style.setProperty('--radius', `${radius}px`);
    button.style.setProperty('--definite-radius', `${definiteRadiusPx}px`);
    button.style.setProperty('--target', `${Math.max(SMALLEST_TARGET_PX, Math.ceil(radius * 2))}px`);
    button.style.setProperty('--slices', slicesOf(parts, categories));
    button.style.setProperty('--order', String(orderOf({isFocus, radiusPx})));
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

export interface PlacingOptions {
  project: (at: CountryMark['at']) => PointPx | null;
  size: Size;
  hasLabels: boolean;
}

/** Puts the symbols where the camera shows their countries; labels only when `hasLabels`, since they should not flicker in a movement. */
export function placeSymbols(ring: HTMLElement, marks: readonly CountryMark[], {project, size, hasLabels}: PlacingOptions): void {
  const placed: PlacedMark[] = marks.flatMap((mark) => {
    const button = buttonOf(ring, mark.code);
    const position = project(mark.at);
    button?.classList.toggle('beyond', !position);
    return button && position ? [{mark, button, position}] : [];
  });
  for (const {button, position} of placed) button.style.setProperty('transform', `translate(${position.x}px, ${position.y}px) translate(-50%, -50%)`);
  if (!hasLabels) return;
  placed.sort((a, b) => Number(b.mark.isFocus) - Number(a.mark.isFocus) || total(b.mark.count) - total(a.mark.count));
  for (const place of placed) place.button.classList.toggle('covered', isNumberCovered(place, placed));
  const wishes = placed.map(({mark, button, position}) => ({
    ...position,
    radiusPx: Math.max(EMPTY_RADIUS_PX, mark.radiusPx),
    labelWidthPx: mark.isFocus || total(mark.count) > 0 ? (button.querySelector<HTMLElement>('.name')?.offsetWidth ?? 0) : 0,
  }));
  const sides = placeLabels(wishes, size, reservedIn(ring));
  placed.forEach(({button}, index) => {
    const side = sides[index];
    if (side) button.dataset.side = side;
    else delete button.dataset.side;
  });
}

/** Boxes of the controls and words that lie over the map. */
function reservedIn(ring: HTMLElement): Box[] {
  const {left, top} = ring.getBoundingClientRect();
  return [...(ring.parentElement?.querySelectorAll('[part="controls"], [part="attribution"]') ?? [])].map((element) => {
    const box = element.getBoundingClientRect();
    return {left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top};
  });
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
