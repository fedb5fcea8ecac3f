import type { ImagePage, ImageSummary } from '../api/types';
import type { Filter } from './filter';
import { matches } from './filter';

/** What the grid shows: images, newest first, and those that came in while somebody was reading further down. */
export interface Feed {
  images: ImageSummary[];
  fresh: ImageSummary[];
  /** Where the next page starts; null at the end. */
  cursor: string | null;
}

export const EMPTY: Feed = { images: [], fresh: [], cursor: null };

export function firstPage(page: ImagePage): Feed {
  return { images: page.images, fresh: [], cursor: page.cursor ?? null };
}

/** Images may have moved between pages while they were read: each is shown once. */
export function nextPage(feed: Feed, page: ImagePage): Feed {
  const known = new Set([...feed.images, ...feed.fresh].map((image) => image.id));
  const others = page.images.filter((image) => !known.has(image.id));
  return { ...feed, images: [...feed.images, ...others], cursor: page.cursor ?? null };
}

/** An image's new state. While somebody reads, new images wait in `fresh`, so that nothing moves under their eyes. */
export function changed(feed: Feed, image: ImageSummary, filter: Filter, reading: boolean): Feed {
  if (feed.fresh.some((other) => other.id === image.id)) {
    return { ...feed, fresh: updated(feed.fresh, image, filter) };
  }
  if (feed.images.some((other) => other.id === image.id)) {
    return { ...feed, images: updated(feed.images, image, filter) };
  }
  return matches(image, filter) ? arrived(feed, image, reading) : feed;
}

/** Shows what waited. */
export function released(feed: Feed): Feed {
  return { ...feed, images: [...feed.fresh, ...feed.images], fresh: [] };
}

function updated(images: ImageSummary[], image: ImageSummary, filter: Filter): ImageSummary[] {
  const current = images.find((other) => other.id === image.id);
  if (current && current.revision > image.revision) {
    return images;
  }
  return matches(image, filter)
    ? images.map((other) => (other.id === image.id ? image : other))
    : images.filter((other) => other.id !== image.id);
}

function arrived(feed: Feed, image: ImageSummary, reading: boolean): Feed {
  const place = feed.images.findIndex((other) => other.submittedAt <= image.submittedAt);
  if (place === 0 && reading) {
    return { ...feed, fresh: [image, ...feed.fresh] };
  }
  if (place < 0 && feed.cursor !== null) {
    return feed;
  }
  const at = place < 0 ? feed.images.length : place;
  return { ...feed, images: [...feed.images.slice(0, at), image, ...feed.images.slice(at)] };
}
