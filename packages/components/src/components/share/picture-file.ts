import type {Still} from './still.js';

/** Pixels of a picture for each of the screen. */
const SCALE = 2;
/** No browser of ours draws a canvas that is longer. */
const LONGEST_PX = 16_000;

/** A picture as a file: `svg` to be worked on, `png` for everything else. */
export async function pictureFile({svg, widthPx, heightPx}: Still, format: 'svg' | 'png'): Promise<Blob> {
  const file = new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], {type: 'image/svg+xml'});
  return format === 'svg' ? file : toPng(file, {widthPx, heightPx});
}

async function toPng(svg: Blob, {widthPx, heightPx}: {widthPx: number; heightPx: number}): Promise<Blob> {
  const scale = Math.min(SCALE, LONGEST_PX / Math.max(widthPx, heightPx));
  const canvas = Object.assign(document.createElement('canvas'), {width: Math.round(widthPx * scale), height: Math.round(heightPx * scale)});
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    // It is read once and never shown: the processor draws it, which does not have to fetch it from a graphics card.
    canvas.getContext('2d', {willReadFrequently: true})?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(url);
  }
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`this browser draws no picture of ${canvas.width} × ${canvas.height} pixels. Save it as SVG.`))), 'image/png'));
}
