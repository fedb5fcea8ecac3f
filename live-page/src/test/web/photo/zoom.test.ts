import { describe, expect, it } from 'vitest';
import { fitted, moved, revealing, toPane, toPicture, zoomed } from '../../../main/web/photo/zoom';
import { Random } from '../random';

const PANE = { width: 900, height: 600 };

describe('zooming', () => {
  it('keeps the place below the pointer where it is', () => {
    const random = new Random(43);
    for (let round = 0; round < 200; round++) {
      // Given
      const view = fitted(PANE, { width: random.integer(50, 4000), height: random.integer(50, 4000) });
      const pointer = { x: random.next() * PANE.width, y: random.next() * PANE.height };
      const before = toPicture(view, pointer);

      // When
      const after = toPicture(zoomed(view, 0.3 + random.next() * 4, pointer, 0.001), pointer);

      // Then
      expect(after.x).toBeCloseTo(before.x, 6);
      expect(after.y).toBeCloseTo(before.y, 6);
    }
  });

  it('goes there and back between pane and picture', () => {
    const view = { scale: 3.5, x: -120, y: 44 };

    expect(toPicture(view, toPane(view, { x: 17, y: 5 }))).toEqual({ x: 17, y: 5 });
  });

  it('starts with all of the picture in the middle of the pane', () => {
    expect(fitted(PANE, { width: 300, height: 300 })).toEqual({ scale: 2, x: 150, y: 0 });
  });

  it('does not get smaller than it may', () => {
    expect(zoomed({ scale: 1, x: 0, y: 0 }, 0.01, { x: 0, y: 0 }, 0.5).scale).toBe(0.5);
  });
});

describe('moving', () => {
  it('never shows the void beside a picture that is larger than the pane', () => {
    const random = new Random(47);
    for (let round = 0; round < 200; round++) {
      const view = { scale: 1 + random.next() * 5, x: 0, y: 0 };
      const picture = { width: 1000, height: 700 };

      const { x, y } = moved(view, { x: random.next() * 9000 - 4500, y: random.next() * 9000 - 4500 }, PANE, picture);

      expect(x <= 0 && x + picture.width * view.scale >= PANE.width - 1e-6).toBe(true);
      expect(y <= 0 && y + picture.height * view.scale >= PANE.height - 1e-6).toBe(true);
    }
  });

  it('leaves a small picture in the middle', () => {
    const view = moved({ scale: 1, x: 0, y: 0 }, { x: 500, y: 0 }, PANE, { width: 100, height: 100 });

    expect([view.x, view.y]).toEqual([400, 250]);
  });

  it('brings any place of the picture into view, and moves nothing where it is there already', () => {
    // Given
    const picture = { width: 4000, height: 3000 };
    const view = moved({ scale: 2, x: -300, y: -200 }, { x: 0, y: 0 }, PANE, picture);
    const random = new Random(47);
    for (let round = 0; round < 100; round++) {
      const place = { x: random.next() * picture.width, y: random.next() * picture.height };

      // When
      const at = toPane(revealing(view, place, PANE, picture), place);

      // Then
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x).toBeLessThanOrEqual(PANE.width);
      expect(at.y).toBeGreaterThanOrEqual(0);
      expect(at.y).toBeLessThanOrEqual(PANE.height);
    }
    expect(revealing(view, toPicture(view, { x: 450, y: 300 }), PANE, picture)).toEqual(view);
  });
});
