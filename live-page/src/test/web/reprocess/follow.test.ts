import { describe, expect, it } from 'vitest';
import type { ReprocessState } from '../../../main/web/api/types';
import { endOf, Follower } from '../../../main/web/reprocess/follow';

const at = (done: number, running = true): ReprocessState => ({ running, done, skipped: 0, total: 3 });

describe('a run that labels photographs again', () => {
  it('is followed to its end, over times when the gateway does not answer', async () => {
    // Given
    const gateway = new Gateway([at(1), new Error('away'), at(2), at(3, false)]);

    // When
    await gateway.follower.follow();

    // Then
    expect(gateway.seen.map(({ done }) => done)).toEqual([1, 2, 3]);
    expect(gateway.ends).toEqual(['3 of 3 photographs were submitted again.']);
  });

  it('tells its end also when it was over before anybody could look', async () => {
    const gateway = new Gateway([at(3, false)]);

    gateway.follower.began(at(0));
    await new Promise((resolve) => setTimeout(resolve));

    expect(gateway.ends).toHaveLength(1);
  });

  it('that ended long ago is no news', async () => {
    const gateway = new Gateway([at(3, false)]);

    await gateway.follower.follow();

    expect(gateway.ends).toEqual([]);
  });

  it('says what could not be done', () => {
    const { good, text } = endOf(at(1), { running: false, done: 2, skipped: 1, total: 3 });

    expect(good).toBe(false);
    expect(text).toMatch(/^2 of 3 photographs were submitted again\. 1 could not be/);
  });

  it('says how many were no longer asked for when their turn came', () => {
    expect(endOf(at(1), { running: false, done: 2, skipped: 0, total: 3 }).text).toContain('1 did not match the filters any more');
  });

  it('that a gateway forgot when it was started anew did not end well', () => {
    const { good, text } = endOf(at(1), { running: false, done: 0, skipped: 0, total: 0 });

    expect(good).toBe(false);
    expect(text).toContain('stopped before');
  });
});

class Gateway {
  readonly seen: ReprocessState[] = [];
  readonly ends: string[] = [];
  readonly follower = new Follower({
    read: async () => this.next(),
    wait: async () => undefined,
    changed: (state) => this.seen.push(state),
    ended: (last, now) => this.ends.push(endOf(last, now).text),
  });

  constructor(private readonly answers: (ReprocessState | Error)[]) {}

  private next(): ReprocessState {
    const answer = this.answers.shift()!;
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  }
}
