import { describe, expect, it } from 'vitest';
import { regionSpans } from '../../../main/web/masks/fill';
import { emptyMask, type Mask } from '../../../main/web/masks/mask';
import { Random } from '../random';
import { placesOf, randomMask } from './masks';

/** One pixel at a time. */
function naiveRegion(mask: Mask, start: number): Set<number> {
  const region = new Set([start]);
  for (const place of region) {
    for (const neighbour of neighbours(mask, place)) {
      if (mask.classes[neighbour] === mask.classes[start]) {
        region.add(neighbour);
      }
    }
  }
  return region;
}

function neighbours({ width, classes }: Mask, place: number): number[] {
  const found = [place - width, place + width].filter((other) => other >= 0 && other < classes.length);
  if (place % width > 0) {
    found.push(place - 1);
  }
  if (place % width < width - 1) {
    found.push(place + 1);
  }
  return found;
}

describe('the region that a fill covers', () => {
  it('is what can be reached without leaving the class', () => {
    const random = new Random(3);
    for (let round = 0; round < 150; round++) {
      // Given
      const mask = randomMask(random, 60);
      const start = random.integer(0, mask.classes.length);

      // When
      const spans = regionSpans(mask, start % mask.width, Math.floor(start / mask.width));

      // Then
      expect([...placesOf(mask, spans)].sort()).toEqual([...naiveRegion(mask, start)].sort());
    }
  });

  it('names no pixel twice', () => {
    const random = new Random(5);
    for (let round = 0; round < 50; round++) {
      const mask = randomMask(random);
      const spans = regionSpans(mask, random.integer(0, mask.width), random.integer(0, mask.height));

      const pixels = spans.reduce((sum, span) => sum + span.to - span.from, 0);

      expect(pixels).toBe(placesOf(mask, spans).size);
    }
  });

  it('of one class all over is everything', () => {
    const spans = regionSpans(emptyMask(1000, 700), 3, 600);

    expect(spans.reduce((sum, span) => sum + span.to - span.from, 0)).toBe(700_000);
  });

  it('outside of the mask is empty', () => {
    const mask = emptyMask(4, 4);

    expect([regionSpans(mask, -1, 0), regionSpans(mask, 0, 4)]).toEqual([[], []]);
  });
});
