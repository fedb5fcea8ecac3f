import { describe, expect, it } from 'vitest';
import { lineThrough, Past } from '../../../main/web/progress/past';

const lag = (waiting: number) => [{ stage: 'cam', topic: 'cam-tasks', group: 'cam', lag: waiting }];

describe('what waited for a stage', () => {
  it('is remembered for two minutes', () => {
    const past = new Past();

    past.remember(lag(7), 0);
    past.remember(lag(5), 60_000);
    past.remember(lag(3), 130_000);

    expect(past.of('cam')).toEqual([
      { at: 60_000, lag: 5 },
      { at: 130_000, lag: 3 },
    ]);
    expect(past.of('seeds')).toEqual([]);
  });

  it('is drawn where it was in time: a few seconds do not fill the two minutes', () => {
    const line = lineThrough(
      [
        { at: 0, lag: 10 },
        { at: 30_000, lag: 0 },
      ],
      120,
      20,
    );

    expect(line).toBe('90.0,0.0 120.0,20.0');
  });
});
