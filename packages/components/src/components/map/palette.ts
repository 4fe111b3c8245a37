import {colouredFamilies} from '../../internal/family-colour.js';

/** The colours of the map as `rgba()`, which every renderer understands. */
export type Palette = Readonly<Record<PaletteColor, string>>;

/** Custom properties of the element that the map is drawn with. */
export const PALETTE_COLORS = ['water', 'land', 'border', 'line-strong', 'accent', 'arc', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6', 'step-7', 'step-8', 'step-9', 'step-10', 'step-11', 'step-12'] as const;
/** A built-in colour of the map, without the `--`. */
export type PaletteColor = (typeof PALETTE_COLORS)[number];

/**
 * The colours that hold at `probe`, an element of the map's own that nobody sees. A custom property keeps `light-dark()` and
 * `color-mix()` as written, so each is read through a real property, and turned into RGB by a canvas.
 * The tints of families that a page has added come behind the built-in ones.
 */
export function readPalette(probe: HTMLElement): Palette {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const styles = getComputedStyle(probe);
  const entries = [...PALETTE_COLORS, ...colouredFamilies.map((_, index) => `step-${index + 13}`)].map((name) => {
    probe.style.setProperty('color', `var(--${name})`);
    return [name, toRgba(context, styles.color)];
  });
  probe.style.removeProperty('color');
  return Object.fromEntries(entries) as Palette;
}

function toRgba(context: CanvasRenderingContext2D | null, color: string): string {
  if (!context) return color;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
