import { describe, expect, it } from 'vitest';
import type { DeadLetterPage } from '../../../main/web/api/types';
import { countOpen } from '../../../main/web/state/open-count';
import { letterAt } from '../dead-letters/letters';

describe('the count of open dead letters', () => {
  it('finds those behind a page of settled ones', async () => {
    const count = await countOpen(pages([page(100, false, 'next'), page(3, true)]));

    expect(count).toEqual({ count: 3, more: false });
  });

  it('of very many says that there are more, and reads no further', async () => {
    const count = await countOpen(pages([page(60, true, 'a'), page(60, true, 'b'), page(60, true)]));

    expect(count).toEqual({ count: 120, more: true });
  });

  it('does not read an endless list of settled ones', async () => {
    let asked = 0;

    const count = await countOpen(async () => {
      asked++;
      return page(100, false, 'next');
    });

    expect(count).toEqual({ count: 0, more: true });
    expect(asked).toBe(5);
  });
});

function page(length: number, current: boolean, cursor?: string): DeadLetterPage {
  return { deadLetters: Array.from({ length }, (_, at) => letterAt(at, current)), cursor };
}

function pages(all: DeadLetterPage[]): () => Promise<DeadLetterPage> {
  return async () => all.shift()!;
}
