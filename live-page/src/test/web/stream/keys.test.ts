import { describe, expect, it } from 'vitest';
import { justify } from '../../../main/web/stream/justify';
import { placeOf, target } from '../../../main/web/stream/keys';

describe('keys in the grid', () => {
  it('start at the newest photograph', () => {
    expect(placeOf({ id: null, place: 0 }, ['b', 'a'])).toBe(0);
  });

  it('stay with a photograph when others come before it', () => {
    expect(placeOf({ id: 'a', place: 1 }, ['new', 'b', 'a'])).toBe(2);
  });

  it('go on from the same place when the photograph is gone', () => {
    expect(placeOf({ id: 'a', place: 1 }, ['c', 'b'])).toBe(1);
    expect(placeOf({ id: 'a', place: 1 }, ['c'])).toBe(0);
  });

  it('lead to neighbours, across rows to the nearest, and nowhere over the ends', () => {
    const rows = justify([1, 1, 1, 1, 1], { width: 300, height: 100, gap: 0, rowGap: 0 });

    expect(['ArrowRight', 'ArrowDown', 'End', 'ArrowLeft', 'Tab'].map((key) => target(key, 0, rows))).toEqual([1, 3, 4, null, null]);
  });
});
