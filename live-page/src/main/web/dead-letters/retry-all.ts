import { listDeadLetters, retryDeadLetters } from '../api/gateway';
import type { Retried } from '../api/types';
import { openOnes } from './merge';

/** The gateway takes so many at once. */
const AT_ONCE = 100;

/** What became of letters: told after every call, so that a failure in the middle loses nothing of it. */
export type Told = (ids: string[], outcome: Retried) => void;

export async function retryThese(ids: string[], told: Told): Promise<void> {
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const part = ids.slice(first, first + AT_ONCE);
    told(part, await retryDeadLetters(part));
  }
}

/** Retries all letters, also those that were not read yet, from the newest to the oldest. */
export async function retryAll(told: Told): Promise<void> {
  let cursor: string | null = null;
  do {
    const page = await listDeadLetters(cursor);
    await retryThese(openOnes(page.deadLetters).map(({ id }) => id), told);
    cursor = page.cursor ?? null;
  } while (cursor !== null);
}
