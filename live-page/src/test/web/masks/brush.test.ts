import { describe, expect, it } from 'vitest';
import { boxAround, paintSpans, type Point, strokeSpans } from '../../../main/web/masks/brush';
import { emptyMask, type Mask } from '../../../main/web/masks/mask';
import { Random } from '../random';
import { placesOf } from './masks';

/** The definition, pixel by pixel: how far is the centre from the line? */
function naiveStroke(mask: Mask, start: Point, end: Point, radius: number): Set<number> {
  const places = new Set<number>();
  for (let place = 0; place < mask.classes.length; place++) {
    const centre = { x: (place % mask.width) + 0.5, y: Math.floor(place / mask.width) + 0.5 };
    if (distance(centre, start, end) <= radius) {
      places.add(place);
    }
  }
  return places;
}

function distance(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - nearest * dx, point.y - start.y - nearest * dy);
}

function randomPoint(random: Random, mask: Mask): Point {
  return { x: random.next() * mask.width * 1.4 - 5, y: random.next() * mask.height * 1.4 - 5 };
}

describe('a brush stroke', () => {
  it('covers the pixels whose centres are within the radius of the line, and no others', () => {
    const random = new Random(7);
    for (let round = 0; round < 300; round++) {
      // Given
      const mask = emptyMask(random.integer(1, 60), random.integer(1, 60));
      const [start, end] = [randomPoint(random, mask), randomPoint(random, mask)];
      const radius = 0.8 + random.next() * 15;

      // When
      const places = placesOf(mask, strokeSpans(mask, start, end, radius));

      // Then
      expect([...places].sort()).toEqual([...naiveStroke(mask, start, end, radius)].sort());
    }
  });

  it('leaves no gap when the pointer jumps, because the next stroke starts where the last one ended', () => {
    // Given
    const mask = emptyMask(100, 40);

    // When
    paintSpans(mask, strokeSpans(mask, { x: 2, y: 2 }, { x: 97, y: 37 }, 1), 8);

    // Then
    const rows = Array.from({ length: 34 }, (_, row) => mask.classes.subarray((row + 3) * 100, (row + 4) * 100));
    expect(rows.every((row) => row.includes(8))).toBe(true);
  });

  it('paints at least the pixel that was clicked', () => {
    const random = new Random(11);
    for (let round = 0; round < 200; round++) {
      const mask = emptyMask(20, 20);
      const point = { x: random.next() * 20, y: random.next() * 20 };

      const places = placesOf(mask, strokeSpans(mask, point, point, 0.1));

      expect(places).toContain(Math.floor(point.y) * 20 + Math.floor(point.x));
    }
  });

  it('tells the box that has to be drawn again', () => {
    const random = new Random(13);
    for (let round = 0; round < 100; round++) {
      // Given
      const mask = emptyMask(50, 50);
      const spans = strokeSpans(mask, randomPoint(random, mask), randomPoint(random, mask), 4);

      // When
      const box = paintSpans(mask, spans, 3);

      // Then
      const inside = (place: number) =>
        box !== null && place % 50 >= box.x && place % 50 < box.x + box.width
        && Math.floor(place / 50) >= box.y && Math.floor(place / 50) < box.y + box.height;
      mask.classes.forEach((index, place) => index === 3 && expect(inside(place)).toBe(true));
    }
  });

  it('outside of the mask paints nothing', () => {
    const spans = strokeSpans(emptyMask(10, 10), { x: -30, y: -30 }, { x: -20, y: -20 }, 3);

    expect(boxAround(spans)).toBeNull();
  });
});
