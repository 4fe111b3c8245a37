const SIZE_PX = 12;
const PIXEL_RATIO = 4;

/** The arrow head of directed arcs as an image, pointing north; drawn here, so that the map needs no sprite. */
export function createArrowImage(): {image: ImageData; options: {sdf: true; pixelRatio: number}} | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE_PX * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(SIZE_PX / 2, SIZE_PX / 2);
  context.fill(new Path2D(ARROW_PATH));
  return {image: context.getImageData(0, 0, canvas.width, canvas.height), options: {sdf: true, pixelRatio: PIXEL_RATIO}};
}

/** The same head as path data around its middle, in pixels. */
export const ARROW_PATH = 'M0-4.5 3.8 4 0 2-3.8 4Z';
