import { describe, expect, it } from 'vitest';
import { EVERYTHING, isEverything, matches, queryOf } from '../../../main/web/stream/filter';
import { anImage } from '../images';

describe('filters', () => {
  it.each([
    [{}, true],
    [{ label: 'cat' }, true],
    [{ label: 'dog' }, false],
    [{ status: 'segmented' }, true],
    [{ status: 'failed' }, false],
    [{ review: 'none' }, true],
    [{ review: 'confirmed' }, false],
    [{ minConfidence: 0.8 }, true],
    [{ minConfidence: 0.85 }, false],
    [{ maxConfidence: 0.5 }, false],
  ])('%j lets an unreviewed, segmented cat of 80 % through: %s', (part, expected) => {
    expect(matches(anImage('a'), { ...EVERYTHING, ...part })).toBe(expected);
  });

  it('let images without a confidence through only when any confidence will do', () => {
    const image = anImage('a', { confidence: null });

    expect(matches(image, EVERYTHING)).toBe(true);
    expect(matches(image, { ...EVERYTHING, maxConfidence: 0.9 })).toBe(false);
  });

  it('ask the gateway for no bound where there is none', () => {
    expect(queryOf(EVERYTHING)).toEqual({ label: '', status: '', review: '', minConfidence: undefined, maxConfidence: undefined });
    expect(isEverything({ ...EVERYTHING, label: 'cat' })).toBe(false);
  });
});
