import type { ImagePage, ImageSummary } from '../api/types';
import type { Filter } from './filter';
import { matches } from './filter';
import { inOrder, newer } from './order';

/** What the grid shows: images, newest first, and those that came in while somebody was reading. */
export interface Feed {
  images: ImageSummary[];
  fresh: ImageSummary[];
  /** True when there are more than these between the two: the feed has to be read from its top. */
  gap: boolean;
  /** Where the next page starts; null at the end. */
  cursor: string | null;
}

export const EMPTY: Feed = { images: [], fresh: [], gap: false, cursor: null };

/** So many new images are kept for somebody who reads; of others it is only known that there are more. */
export const MOST_FRESH = 200;

export function firstPage(page: ImagePage): Feed {
  return { ...EMPTY, images: page.images, cursor: page.cursor ?? null };
}

/** Images may have moved between pages while they were read: each is shown once. */
export function nextPage(feed: Feed, page: ImagePage): Feed {
  const known = idsOf(feed);
  const next = latestOf(page.images);
  const others = page.images.filter((image) => !known.has(image.id));
  return {
    ...feed,
    images: [...feed.images.map((image) => joined(image, next)), ...others],
    fresh: feed.fresh.map((image) => joined(image, next)),
    cursor: page.cursor ?? null,
  };
}

/** The same place after events may have been missed: what was read from the top on takes the place of what is known. */
export function caughtUp(feed: Feed, page: ImagePage): Feed {
  const end = page.cursor == null ? undefined : page.images.at(-1);
  const read = latestOf(page.images);
  const isGone = (image: ImageSummary) => !read.has(image.id) && (end === undefined || inOrder(image, end) < 0);
  const current = (images: ImageSummary[]) => images.filter((image) => !isGone(image)).map((image) => joined(image, read));
  const known = idsOf(feed);
  const rest = { ...feed, images: current(feed.images), fresh: current(feed.fresh), cursor: page.cursor == null ? null : feed.cursor };
  const next = arrived(rest, page.images.filter((image) => !known.has(image.id)), true);
  const top = feed.images[0];
  return { ...next, gap: next.gap || (end !== undefined && top !== undefined && inOrder(end, top) < 0) };
}

/** New states of images, all at once. While somebody reads, new images wait in `fresh`, so that nothing moves under their eyes. */
export function changed(feed: Feed, events: ImageSummary[], filter: Filter, reading: boolean): Feed {
  if (events.length === 0) {
    return feed;
  }
  const latest = latestOf(events);
  const known = idsOf(feed);
  const current = { ...feed, images: updated(feed.images, latest, filter), fresh: updated(feed.fresh, latest, filter) };
  return arrived(current, [...latest.values()].filter((image) => !known.has(image.id) && matches(image, filter)), reading);
}

/** Shows what waited, unless something between it and the rest is missing. */
export function released(feed: Feed): Feed {
  return feed.gap || feed.fresh.length === 0 ? feed : { ...feed, images: [...feed.fresh, ...feed.images].sort(inOrder), fresh: [] };
}

function updated(images: ImageSummary[], latest: Map<string, ImageSummary>, filter: Filter): ImageSummary[] {
  if (!images.some((image) => latest.has(image.id))) {
    return images;
  }
  return images.map((image) => joined(image, latest)).filter((image) => !latest.has(image.id) || matches(image, filter));
}

/** What is older than the last page is left to the next one. */
function arrived(feed: Feed, images: ImageSummary[], reading: boolean): Feed {
  const top = feed.images[0];
  const last = feed.images.at(-1);
  const waits = (image: ImageSummary) => reading && top !== undefined && inOrder(image, top) < 0;
  const belongs = (image: ImageSummary) => feed.cursor === null || (last !== undefined && inOrder(image, last) < 0);
  const fresh = sorted(feed.fresh, images.filter(waits));
  return {
    ...feed,
    images: sorted(feed.images, images.filter((image) => !waits(image) && belongs(image))),
    fresh: fresh.slice(0, MOST_FRESH),
    gap: feed.gap || fresh.length > MOST_FRESH,
  };
}

function sorted(images: ImageSummary[], others: ImageSummary[]): ImageSummary[] {
  return others.length === 0 ? images : [...images, ...others].sort(inOrder);
}

function latestOf(images: ImageSummary[]): Map<string, ImageSummary> {
  const latest = new Map<string, ImageSummary>();
  for (const image of images) {
    const other = latest.get(image.id);
    latest.set(image.id, other === undefined ? image : newer(other, image));
  }
  return latest;
}

function joined(image: ImageSummary, others: Map<string, ImageSummary>): ImageSummary {
  const other = others.get(image.id);
  return other === undefined ? image : newer(image, other);
}

function idsOf(feed: Feed): Set<string> {
  return new Set([...feed.images, ...feed.fresh].map((image) => image.id));
}
