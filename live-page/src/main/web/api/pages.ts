import { type ImageQuery, listImages } from './gateway';
import type { ImagePage, ImageSummary } from './types';

/** The most that the gateway puts on one page. */
const MOST = 200;
const MOST_PAGES = 10;

/** The next page with anything on it: where little matches, the gateway stops looking after a while and answers with an empty page and a cursor. */
export async function readPage(wanted: ImageQuery, signal?: AbortSignal): Promise<ImagePage> {
  let page = await listImages(wanted, signal);
  while (page.images.length === 0 && page.cursor != null) {
    page = await listImages({ ...wanted, cursor: page.cursor }, signal);
  }
  return page;
}

/** All from the newest on until one is reached, as one page; ends earlier when very many came before it. */
export async function readUntil(reached: (image: ImageSummary) => boolean, wanted: ImageQuery, signal?: AbortSignal): Promise<ImagePage> {
  const all: ImagePage = { images: [], cursor: null };
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { images, cursor } = await readPage({ ...wanted, cursor: all.cursor, limit: MOST }, signal);
    all.images.push(...images);
    all.cursor = cursor;
    if (cursor == null || images.some(reached)) {
      break;
    }
  }
  return all;
}
