import { describe, expect, it } from 'vitest';
import { paintSpans, strokeSpans } from '../../../main/web/masks/brush';
import { regionSpans } from '../../../main/web/masks/fill';
import { History } from '../../../main/web/masks/history';
import { copyOf, emptyMask, type Mask } from '../../../main/web/masks/mask';
import { Random } from '../random';
import { randomMask } from './masks';

function randomStep(random: Random, mask: Mask, history: History): boolean {
  const at = () => ({ x: random.integer(0, mask.width), y: random.integer(0, mask.height) });
  const [start, end] = [at(), at()];
  const spans = random.next() < 0.3 ? regionSpans(mask, start.x, start.y) : strokeSpans(mask, start, end, random.integer(1, 12));
  history.begin();
  history.keep(spans);
  paintSpans(mask, spans, random.pick([0, 8, 12, 255]));
  return history.end();
}

function differences(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((count, index, place) => count + (index === other[place] ? 0 : 1), 0);
}

describe('undo and redo', () => {
  it('go back through every state and forward again', () => {
    for (let seed = 0; seed < 15; seed++) {
      // Given
      const random = new Random(seed);
      const mask = randomMask(random);
      const history = new History(mask);
      const states = [copyOf(mask).classes];
      for (let step = 0; step < 40; step++) {
        if (randomStep(random, mask, history)) {
          states.push(copyOf(mask).classes);
        }
      }

      // When, Then
      for (let state = states.length - 2; state >= 0; state--) {
        history.undo();
        expect(differences(mask.classes, states[state])).toBe(0);
      }
      expect(history.undo()).toBeNull();
      for (let state = 1; state < states.length; state++) {
        history.redo();
        expect(differences(mask.classes, states[state])).toBe(0);
      }
      expect(history.redo()).toBeNull();
    }
  });

  it('tell the box in which pixels changed', () => {
    // Given
    const mask = emptyMask(500, 400);
    const history = new History(mask);
    history.begin();
    const spans = strokeSpans(mask, { x: 200, y: 150 }, { x: 230, y: 160 }, 5);
    history.keep(spans);
    paintSpans(mask, spans, 8);
    history.end();

    // When
    const box = history.undo()!;

    // Then
    expect(box.x).toBeLessThanOrEqual(195);
    expect(box.x + box.width).toBeGreaterThanOrEqual(235);
    expect(box.width * box.height).toBeLessThan(128 * 128 + 1);
  });

  it('keep at least 100 strokes on a photograph of 12 megapixels in a few megabytes', () => {
    // Given
    const mask = emptyMask(4000, 3000);
    const history = new History(mask);
    const random = new Random(1);

    // When
    for (let stroke = 0; stroke < 150; stroke++) {
      const start = { x: random.integer(50, 3900), y: random.integer(50, 2900) };
      const spans = strokeSpans(mask, start, { x: start.x + 40, y: start.y + 20 }, 12);
      history.begin();
      history.keep(spans);
      paintSpans(mask, spans, 1 + (stroke % 20));
      history.end();
    }

    // Then
    expect(history.bytes).toBeLessThan(5_000_000);
    for (let stroke = 0; stroke < 150; stroke++) {
      history.undo();
    }
    expect(mask.classes.every((index) => index === 0)).toBe(true);
  });

  it('forget what was undone once something else is painted', () => {
    // Given
    const mask = emptyMask(80, 80);
    const history = new History(mask);
    const paint = (index: number) => {
      const spans = strokeSpans(mask, { x: 10, y: 10 }, { x: 20, y: 20 }, 3);
      history.begin();
      history.keep(spans);
      paintSpans(mask, spans, index);
      history.end();
    };
    paint(8);
    history.undo();

    // When
    paint(12);

    // Then
    expect(history.canRedo).toBe(false);
  });

  it('count no step that changed nothing', () => {
    // Given
    const mask = emptyMask(30, 30);
    const history = new History(mask);
    const spans = strokeSpans(mask, { x: 5, y: 5 }, { x: 6, y: 6 }, 2);

    // When
    history.begin();
    history.keep(spans);
    paintSpans(mask, spans, 0);

    // Then
    expect(history.end()).toBe(false);
    expect(history.canUndo).toBe(false);
  });

  it('drop the oldest step beyond the limit', () => {
    // Given
    const mask = emptyMask(30, 30);
    const history = new History(mask, { steps: 5, bytes: 1e9 });
    const random = new Random(2);
    let steps = 0;
    while (steps < 12) {
      steps += randomStep(random, mask, history) ? 1 : 0;
    }

    // When
    let undone = 0;
    while (history.undo()) {
      undone++;
    }

    // Then
    expect(undone).toBe(5);
  });

  it('keep no more bytes than allowed, but always the last step, and know that the mask is another', () => {
    // Given
    const mask = emptyMask(256, 256);
    const history = new History(mask, { steps: 200, bytes: 100_000 });
    const fillAll = (index: number) => {
      const spans = Array.from({ length: 256 }, (_, y) => ({ y, from: 0, to: 256 }));
      history.begin();
      history.keep(spans);
      paintSpans(mask, spans, index);
      history.end();
    };

    // When
    [1, 2, 3].forEach(fillAll);

    // Then
    expect(history.bytes).toBe(256 * 256);
    history.undo();
    expect(mask.classes[0]).toBe(2);
    expect(history.canUndo).toBe(false);
    expect(history.changed).toBe(true);
  });
});
