import { describe, expect, it } from 'vitest';
import { justify, rowOf, visibleRows } from '../../../main/web/stream/justify';
import { target } from '../../../main/web/stream/keys';
import { Random } from '../random';

const ROOM = { width: 1000, height: 200, gap: 10, rowGap: 36 };

function randomAspects(random: Random): number[] {
  return Array.from({ length: random.integer(1, 80) }, () => 0.4 + random.next() * 2.2);
}

describe('rows of photographs', () => {
  it('hold every photograph once, in order, and fill the width exactly', () => {
    const random = new Random(31);
    for (let round = 0; round < 200; round++) {
      // Given
      const aspects = randomAspects(random);

      // When
      const rows = justify(aspects, ROOM);

      // Then
      expect(rows.flatMap((row) => row.widths.map((_, place) => row.first + place))).toEqual(aspects.map((_, place) => place));
      rows.slice(0, -1).forEach((row) => {
        expect(row.widths.reduce((sum, width) => sum + width, 0) + ROOM.gap * (row.widths.length - 1)).toBe(ROOM.width);
      });
    }
  });

  it('crop no photograph by more than rounding', () => {
    const random = new Random(37);
    for (let round = 0; round < 100; round++) {
      const aspects = randomAspects(random);
      for (const row of justify(aspects, ROOM)) {
        row.widths.forEach((width, place) => {
          expect(Math.abs(width - aspects[row.first + place] * row.height)).toBeLessThan(row.widths.length + 3);
        });
      }
    }
  });

  it('lie below each other', () => {
    const rows = justify(randomAspects(new Random(41)), ROOM);

    rows.slice(1).forEach((row, place) => expect(row.top).toBe(rows[place].top + rows[place].height + ROOM.rowGap));
  });

  it('do not blow up the last few', () => {
    expect(justify([1.5], ROOM)[0]).toEqual({ first: 0, widths: [300], top: 0, height: 200 });
  });

  it('are none while the width is not known', () => {
    expect(justify([1, 1], { ...ROOM, width: 0 })).toEqual([]);
  });
});

describe('the rows in sight', () => {
  it('are those that a window touches', () => {
    const rows = justify(Array.from({ length: 5000 }, () => 1.5), ROOM);

    const [from, to] = visibleRows(rows, 10_000, 11_000);

    expect(to - from).toBeLessThan(8);
    expect(rows[from].top + rows[from].height).toBeGreaterThanOrEqual(10_000);
    expect(rows[to].top).toBeGreaterThan(11_000);
  });

  it('are none below the end', () => {
    expect(visibleRows(justify([1], ROOM), 5000, 6000)).toEqual([1, 1]);
  });
});

describe('arrow keys', () => {
  const rows = justify(Array.from({ length: 30 }, () => 1.5), ROOM);

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, null],
    ['End', 3, 29],
    ['Home', 3, 0],
    ['ArrowUp', 0, null],
    ['a', 3, null],
  ])('%s on photograph %i leads to %s', (key, place, expected) => {
    expect(target(key, place, rows)).toBe(expected);
  });

  it('down and up again lead back in a regular grid', () => {
    const below = target('ArrowDown', 1, rows)!;

    expect(rowOf(rows, below)).toBe(rowOf(rows, 1) + 1);
    expect(target('ArrowUp', below, rows)).toBe(1);
  });
});
