import type { ImagePage, ImageSummary } from '../api/types';

/** Images to be reviewed, the least certain first, and where in them a person is. */
export interface Queue {
  images: ImageSummary[];
  place: number;
  cursor: string | null;
  /** How many were confirmed or corrected since the page was opened. */
  done: number;
}

export const EMPTY_QUEUE: Queue = { images: [], place: 0, cursor: null, done: 0 };

export function current(queue: Queue): ImageSummary | null {
  return queue.images[queue.place] ?? null;
}

/** What is on screen stays there, also when its place in a new order is another. */
export function started(queue: Queue, page: ImagePage): Queue {
  const shown = current(queue);
  const others = page.images.filter((image) => image.id !== shown?.id);
  const images = shown ? [page.images.find((image) => image.id === shown.id) ?? shown, ...others] : others;
  return { ...queue, images, place: 0, cursor: page.cursor ?? null };
}

export function extended(queue: Queue, page: ImagePage): Queue {
  const known = new Set(queue.images.map((image) => image.id));
  return { ...queue, images: [...queue.images, ...page.images.filter((image) => !known.has(image.id))], cursor: page.cursor ?? null };
}

export function stepped(queue: Queue, step: number): Queue {
  return { ...queue, place: Math.max(0, Math.min(queue.images.length - 1, queue.place + step)) };
}

/** Goes to an image; one that is not in the queue comes before the present one. */
export function turnedTo(queue: Queue, image: ImageSummary): Queue {
  const place = queue.images.findIndex((other) => other.id === image.id);
  if (place >= 0) {
    return { ...queue, place };
  }
  const images = [...queue.images.slice(0, queue.place), image, ...queue.images.slice(queue.place)];
  return { ...queue, images };
}

/** A person is done with an image: it leaves, and the next one takes its place. */
export function finished(queue: Queue, id: string): Queue {
  return { ...without(queue, id), done: queue.done + 1 };
}

/** An image's new state; reviewed elsewhere, it leaves, unless it is the one on screen. */
export function refreshed(queue: Queue, image: ImageSummary): Queue {
  const place = queue.images.findIndex((other) => other.id === image.id);
  if (place < 0) {
    return queue;
  }
  if (image.review && place !== queue.place) {
    return without(queue, image.id);
  }
  return { ...queue, images: queue.images.map((other) => (other.id === image.id ? image : other)) };
}

function without(queue: Queue, id: string): Queue {
  const gone = queue.images.findIndex((image) => image.id === id);
  if (gone < 0) {
    return queue;
  }
  const images = queue.images.filter((image) => image.id !== id);
  const place = gone < queue.place ? queue.place - 1 : queue.place;
  return { ...queue, images, place: Math.max(0, Math.min(place, images.length - 1)) };
}
