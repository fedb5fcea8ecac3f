import type { DeadLetterPage } from '../api/types';

export interface OpenCount {
  count: number;
  /** True when there may be others further back. */
  more: boolean;
}

export const NONE: OpenCount = { count: 0, more: false };

const ENOUGH = 100;
const MOST_PAGES = 5;

/** Counts dead letters that wait for somebody, past those that are settled; of very many it only says that there are many. */
export async function countOpen(read: (cursor: string | null) => Promise<DeadLetterPage>): Promise<OpenCount> {
  let cursor: string | null = null;
  let count = 0;
  let pages = 0;
  do {
    const page = await read(cursor);
    count += page.deadLetters.filter((letter) => letter.current).length;
    cursor = page.cursor ?? null;
    pages++;
  } while (cursor !== null && count < ENOUGH && pages < MOST_PAGES);
  return { count, more: cursor !== null };
}
