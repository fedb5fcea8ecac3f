import { describe, expect, it } from 'vitest';
import { inOrder, newer } from '../../../main/web/stream/order';
import { anImage, idsOf } from '../images';

describe('the order of the stream', () => {
  it('is by time, however many digits the seconds have, then by name', () => {
    const times = ['2026-01-01T00:00:10Z', '2026-01-01T00:00:10.500Z', '2026-01-01T00:00:10Z'];
    const images = ['b', 'later', 'a'].map((id, place) => anImage(id, { submittedAt: times[place] }));

    expect(idsOf(images.sort(inOrder))).toEqual(['later', 'a', 'b']);
  });
});

describe('the newer state of an image', () => {
  const state = (revision: number, changedAt: string) => anImage('a', { revision, changedAt });

  it('is that of the later revision, else that of the later change', () => {
    const first = state(1, '2026-01-01T00:00:30Z');
    const second = state(2, '2026-01-01T00:00:20Z');
    const third = state(2, '2026-01-01T00:00:20.1Z');

    expect(newer(first, second)).toBe(second);
    expect(newer(second, first)).toBe(second);
    expect(newer(third, second)).toBe(third);
  });

  it('is the one that came last when their times are the same', () => {
    const came = state(1, '2026-01-01T00:00:30Z');

    expect(newer(state(1, '2026-01-01T00:00:30Z'), came)).toBe(came);
  });
});
