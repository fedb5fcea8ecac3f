import { describe, expect, it } from 'vitest';
import { waitAfter } from '../../../main/web/photo/patience';

describe('waiting for a gateway that does not say how long', () => {
  it('takes longer after every failure, but never more than a minute', () => {
    expect([0, 1, 2, 4, 5, 40].map(waitAfter)).toEqual([2, 4, 8, 32, 60, 60]);
  });
});
