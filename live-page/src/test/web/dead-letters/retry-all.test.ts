import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Retried } from '../../../main/web/api/types';
import { retryAll, retryThese } from '../../../main/web/dead-letters/retry-all';
import { letterAt, lettersOf } from './letters';

const FIRST_PAGE = { deadLetters: [...lettersOf(9, 8), letterAt(7, false)], cursor: 'after 7' };
const LAST_PAGE = { deadLetters: lettersOf(6) };

let sent: string[][];
let failing: boolean;

beforeEach(() => {
  sent = [];
  failing = false;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      return failing ? new Response('{"detail":"away"}', { status: 503 }) : take(JSON.parse(String(init.body)).ids);
    }
    return Response.json(path.includes('cursor=after') ? LAST_PAGE : FIRST_PAGE);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('a retry', () => {
  it('of all letters goes on to those that were not read yet, and leaves out what is settled', async () => {
    // Given
    const outcomes: Retried[] = [];

    // When
    await retryAll((_, outcome) => outcomes.push(outcome));

    // Then
    expect(sent).toEqual([['9', '8'], ['6']]);
    expect(outcomes.map(({ retried }) => retried)).toEqual([2, 1]);
  });

  it('of very many asks for as many at once as the gateway takes', async () => {
    await retryThese(Array.from({ length: 250 }, (_, number) => `${number}`), () => undefined);

    expect(sent.map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('that ends in the middle has told what went before', async () => {
    // Given
    const told: string[] = [];

    // When
    const retrying = retryAll((ids) => {
      told.push(...ids);
      failing = true;
    });

    // Then
    await expect(retrying).rejects.toThrow('away');
    expect(told).toEqual(['9', '8']);
  });
});

function take(ids: string[]): Response {
  sent.push(ids);
  return Response.json({ retried: ids.length, refused: [] });
}
