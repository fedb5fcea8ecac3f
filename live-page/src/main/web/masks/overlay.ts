import type { Box, Mask } from './mask';
import { drawingColour, fromHex, IGNORE } from './palette';

/** How each class is drawn: the colour of its surface and of its outline, red, green, blue and opacity for every index. */
export interface MaskStyle {
  surface: Uint8Array;
  outline: Uint8Array;
}

export interface StyleChoice {
  opacity: number;
  hidden: ReadonlySet<number>;
  colours: ReadonlyMap<number, string>;
}

/** What is drawn of undecided pixels: light stripes, so that they cannot be taken for a class. */
const UNDECIDED = '#e8e8e8';

export function maskStyle({ opacity, hidden, colours }: StyleChoice): MaskStyle {
  const surface = new Uint8Array(256 * 4);
  const outline = new Uint8Array(256 * 4);
  for (let index = 0; index < 256; index++) {
    if (hidden.has(index)) {
      continue;
    }
    const colour = index === IGNORE ? UNDECIDED : colours.get(index) ?? drawingColour(index);
    surface.set([...fromHex(colour), Math.round(opacity * 255)], index * 4);
    outline.set([...fromHex(colour), Math.round(Math.min(1, opacity * 2) * 255)], index * 4);
  }
  return { surface, outline };
}

/** Draws a box of the mask into the pixels of a picture of the box's size. */
export function drawMask(mask: Mask, style: MaskStyle, pixels: Uint8ClampedArray, box: Box = whole(mask)): void {
  let pixel = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++, pixel += 4) {
      const place = y * mask.width + x;
      const index = mask.classes[place];
      const striped = index === IGNORE && ((x + y) >> 2) % 2 === 1;
      const colours = isBorder(mask, x, y) ? style.outline : style.surface;
      const from = index * 4;
      pixels[pixel] = colours[from];
      pixels[pixel + 1] = colours[from + 1];
      pixels[pixel + 2] = colours[from + 2];
      pixels[pixel + 3] = striped ? 0 : colours[from + 3];
    }
  }
}

export function whole(mask: Mask): Box {
  return { x: 0, y: 0, width: mask.width, height: mask.height };
}

/** True where a neighbour is of another class: drawn stronger, so that edges can be judged through a faint surface. */
function isBorder({ classes, width, height }: Mask, x: number, y: number): boolean {
  const place = y * width + x;
  const index = classes[place];
  return (
    (x > 0 && classes[place - 1] !== index) ||
    (x + 1 < width && classes[place + 1] !== index) ||
    (y > 0 && classes[place - width] !== index) ||
    (y + 1 < height && classes[place + width] !== index)
  );
}

/** Draws a confidence plane: the less sure, the warmer and the more opaque. Where all is sure the photograph stays clear. */
export function drawDoubt(confidence: Mask, opacity: number, pixels: Uint8ClampedArray): void {
  const ramp = doubtRamp(opacity);
  confidence.classes.forEach((value, place) => pixels.set(ramp.subarray(value * 4, value * 4 + 4), place * 4));
}

function doubtRamp(opacity: number): Uint8Array {
  const ramp = new Uint8Array(256 * 4);
  for (let value = 0; value < 256; value++) {
    const doubt = 1 - value / 255;
    ramp.set([255, 190 - 150 * doubt, 40 + 40 * doubt, 255 * Math.min(1, opacity * 1.4) * Math.sqrt(doubt)], value * 4);
  }
  return ramp;
}
