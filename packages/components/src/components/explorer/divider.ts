import {html, type TemplateResult} from 'lit';
import {DIVIDED_KEY, USUALLY_DIVIDED} from './divided.js';

const STEPS: Readonly<Record<string, number>> = {ArrowUp: -5, ArrowDown: 5, PageUp: -20, PageDown: 20, Home: -100, End: 100};
/** The least room of the map, and that of map, bar and timeline, as the styles have it. */
const [LEAST_MAP_REM, LEAST_REM] = [13, 29.75];

/**
 * The bar between map and timeline, which gives one of them more room and the other less, by pointer and by keys; a double click puts
 * it back. `percent` is what the map has of the room that both may share. The browser keeps where a reader leaves it.
 */
export function renderDivider({percent, label, onMove}: {percent: number; label: string; onMove: (percent: number) => void}): TemplateResult {
  const move = (to: number) => {
    const moved = Math.max(0, Math.min(100, to));
    onMove(moved);
    keep(moved);
  };
  const keyPressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(percent + step);
  };
  const pointed = ({type, button, pointerId, clientY, currentTarget}: PointerEvent) => {
    const bar = currentTarget as HTMLElement;
    if (type === 'pointerdown' && button === 0) bar.setPointerCapture(pointerId);
    else if (bar.hasPointerCapture(pointerId)) {
      const {top, height} = bar.parentElement!.getBoundingClientRect();
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const roomPx = height - LEAST_REM * remPx;
      if (roomPx > 0) move((100 * (clientY - top - bar.offsetHeight / 2 - LEAST_MAP_REM * remPx)) / roomPx);
    }
  };
  return html`<div class="divider" role="separator" tabindex="0" aria-label=${label} aria-controls="map" aria-valuenow=${Math.round(percent)} aria-valuemin="0" aria-valuemax="100"
    @keydown=${keyPressed} @dblclick=${() => move(USUALLY_DIVIDED)} @pointerdown=${pointed} @pointermove=${pointed}></div>`;
}

function keep(percent: number): void {
  try {
    localStorage.setItem(DIVIDED_KEY, String(percent));
  } catch {
    // Then it stands there until the page is left.
  }
}
