import { listImages, readStatistics } from '../api/gateway';
import { type Filter, isEverything, queryOf } from '../stream/filter';

/** How many photographs a filter lets through; `more`: at least so many. */
export interface Count {
  count: number;
  more: boolean;
}

const PAGE = 200;
const MOST_PAGES = 10;

/** The gateway keeps a count of all photographs; those of a filter are counted page by page, unless they are very many. */
export async function countMatching(filter: Filter, signal?: AbortSignal): Promise<Count> {
  if (isEverything(filter)) {
    return { count: (await readStatistics()).images, more: false };
  }
  let cursor: string | null = null;
  let count = 0;
  let pages = 0;
  do {
    const page: Awaited<ReturnType<typeof listImages>> = await listImages({ ...queryOf(filter), order: 'id', cursor, limit: PAGE }, signal);
    count += page.images.length;
    cursor = page.cursor ?? null;
    pages++;
  } while (cursor !== null && pages < MOST_PAGES);
  return { count, more: cursor !== null };
}
