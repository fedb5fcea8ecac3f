import { beforeEach, describe, expect, it } from 'vitest';
import { BrokerWatch, type Verdict } from '../../../main/web/state/broker';

let time: number;
let answer: Verdict;
let asked: number;
let told: Verdict[];
let watch: BrokerWatch;

beforeEach(() => {
  time = 0;
  answer = 'there';
  asked = 0;
  told = [];
  watch = new BrokerWatch({
    ask: async () => {
      asked++;
      return answer;
    },
    now: () => time,
    changed: (verdict) => told.push(verdict),
  });
});

describe('the watch over the broker', () => {
  it('asks after a long silence of an open stream of events, and only then', async () => {
    // Given
    answer = 'away';
    await tickAt(4_000);
    expect(asked).toBe(0);

    // When
    await tickAt(8_000);

    // Then
    expect(told).toEqual(['away']);
  });

  it('is content as long as the gateway tells of its stages', async () => {
    answer = 'away';
    for (const second of [2, 4, 6, 8, 10]) {
      time = second * 1000;
      watch.heard();
      await tickAt(time);
    }

    expect(asked).toBe(0);
  });

  it('says once that the broker is back, when the stages are told again', async () => {
    // Given
    answer = 'away';
    await watch.look();

    // When
    answer = 'there';
    watch.heard();
    watch.heard();
    await settled();

    // Then
    expect(told).toEqual(['away', 'there']);
  });

  it('goes on asking while the broker is away', async () => {
    answer = 'away';
    await watch.look();

    await tickAt(1_000);
    await tickAt(2_000);

    expect(asked).toBe(3);
    expect(told).toEqual(['away']);
  });

  it('does not take a single refusal for a broker that is away', async () => {
    await watch.look();

    expect(told).toEqual([]);
  });

  it('does not speak of the broker when the gateway does not answer at all', async () => {
    answer = 'away';
    await watch.look();

    answer = 'silent';
    await watch.look();

    expect(told).toEqual(['away', 'silent']);
  });

  it('keeps its opinion when the answer says nothing about the broker', async () => {
    answer = 'away';
    await watch.look();

    answer = 'unclear';
    await watch.look();

    expect(told).toEqual(['away']);
  });
});

function tickAt(now: number): Promise<void> {
  time = now;
  watch.tick();
  return settled();
}

async function settled(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}
