import { describe, expect, it } from 'vitest';
import { bands, type Box, emptyMask, type Mask } from '../../../main/web/masks/mask';
import { drawDoubt, drawMask, maskStyle } from '../../../main/web/masks/overlay';
import { Random } from '../random';
import { randomMask } from './masks';

const NOTHING_HIDDEN = { opacity: 0.5, hidden: new Set<number>(), colours: new Map<number, string>() };

function drawn(mask: Mask, style = maskStyle(NOTHING_HIDDEN)): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(mask.classes.length * 4);
  drawMask(mask, style, pixels);
  return pixels;
}

/** What a canvas does with the picture of a box. */
function put(part: Uint8ClampedArray, box: Box, pixels: Uint8ClampedArray, width: number): void {
  for (let row = 0; row < box.height; row++) {
    const start = row * box.width * 4;
    pixels.set(part.subarray(start, start + box.width * 4), ((box.y + row) * width + box.x) * 4);
  }
}

describe('a drawn mask', () => {
  it('has the chosen colour and opacity on surfaces', () => {
    const style = maskStyle({ ...NOTHING_HIDDEN, colours: new Map([[8, '#102030']]) });

    const pixels = drawn(emptyMask(5, 5, 8), style);

    expect([...pixels.subarray(48, 52)]).toEqual([16, 32, 48, 128]);
  });

  it('has stronger edges', () => {
    const mask = emptyMask(4, 1, 8);
    mask.classes.set([12, 12], 2);

    const opacities = drawn(mask).filter((_, place) => place % 4 === 3);

    expect([...opacities]).toEqual([128, 255, 255, 128]);
  });

  it('leaves hidden classes clear', () => {
    const style = maskStyle({ ...NOTHING_HIDDEN, hidden: new Set([8]) });

    expect(drawn(emptyMask(3, 3, 8), style).every((part) => part === 0)).toBe(true);
  });

  it('drawn again in a box around what changed looks as if all of it were', () => {
    const random = new Random(23);
    for (let round = 0; round < 30; round++) {
      // Given
      const mask = randomMask(random, 40);
      const pixels = drawn(mask);
      const [x, y] = [random.integer(0, mask.width), random.integer(0, mask.height)];
      mask.classes[y * mask.width + x] = 20;

      // When: a pixel's neighbours have new edges
      const [left, top] = [Math.max(0, x - 1), Math.max(0, y - 1)];
      const box = { x: left, y: top, width: Math.min(mask.width, x + 2) - left, height: Math.min(mask.height, y + 2) - top };
      const part = new Uint8ClampedArray(box.width * box.height * 4);
      drawMask(mask, maskStyle(NOTHING_HIDDEN), part, box);
      put(part, box, pixels, mask.width);

      // Then
      expect(pixels).toEqual(drawn(mask));
    }
  });
});

describe('bands of a large box', () => {
  it('cover it without overlap, and are small', () => {
    const box = { x: 3, y: 5, width: 70, height: 101 };

    const parts = bands(box, 1000);

    expect(Math.max(...parts.map(({ width, height }) => width * height))).toBeLessThanOrEqual(1000);
    expect(parts.reduce((y, part) => (part.y === y && part.x === 3 && part.width === 70 ? y + part.height : NaN), 5)).toBe(106);
  });

  it('have a row at least', () => {
    expect(bands({ x: 0, y: 0, width: 5000, height: 2 }, 1000).length).toBe(2);
  });
});

describe('drawn doubt', () => {
  it('is clear where all samples agree and grows with disagreement', () => {
    const confidence: Mask = { width: 3, height: 1, classes: Uint8Array.of(255, 128, 0) };
    const pixels = new Uint8ClampedArray(12);

    drawDoubt(confidence, 0.6, pixels);

    expect(pixels[3]).toBe(0);
    expect(pixels[7]).toBeGreaterThan(0);
    expect(pixels[11]).toBeGreaterThan(pixels[7]);
  });
});
