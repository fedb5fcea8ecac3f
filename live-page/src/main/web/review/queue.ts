import type { ImagePage, ImageSummary } from '../api/types';

/** Images to be reviewed, the least certain first, and where in them a person is. */
export interface Queue {
  images: ImageSummary[];
  place: number;
  cursor: string | null;
  /** How many were confirmed or corrected since the page was opened. */
  done: number;
  /** The revisions that were confirmed or corrected here: what was on its way meanwhile does not bring them back. */
  left: ReadonlyMap<string, number>;
}

export const EMPTY_QUEUE: Queue = { images: [], place: 0, cursor: null, done: 0, left: new Map() };

const NEAR_END = 8;

export function current(queue: Queue): ImageSummary | null {
  return queue.images[queue.place] ?? null;
}

/** The one that comes next, to be read ahead. */
export function following(queue: Queue): ImageSummary | null {
  return queue.images[queue.place + 1] ?? null;
}

/** True when the next page should be read. */
export function runsShort({ images, place, cursor }: Queue): boolean {
  return cursor !== null && images.length - place < NEAR_END;
}

/** What is on screen stays there, also when its place in a new order is another. */
export function started(queue: Queue, page: ImagePage): Queue {
  const shown = current(queue);
  const others = page.images.filter((image) => image.id !== shown?.id && !hasLeft(queue, image));
  const images = shown ? [page.images.find((image) => image.id === shown.id) ?? shown, ...others] : others;
  return { ...queue, images, place: 0, cursor: page.cursor ?? null };
}

export function extended(queue: Queue, page: ImagePage): Queue {
  const known = new Set(queue.images.map((image) => image.id));
  const others = page.images.filter((image) => !known.has(image.id) && !hasLeft(queue, image));
  return { ...queue, images: [...queue.images, ...others], cursor: page.cursor ?? null };
}

export function stepped(queue: Queue, step: number): Queue {
  return { ...queue, place: Math.max(0, Math.min(queue.images.length - 1, queue.place + step)) };
}

/** Goes to an image; one that is not in the queue comes before the present one. */
export function turnedTo(queue: Queue, image: ImageSummary): Queue {
  const place = queue.images.findIndex((other) => other.id === image.id);
  return place >= 0 ? { ...queue, place } : inserted(queue, image, queue.place);
}

/** A person is done with an image: it leaves, and the next one takes its place. */
export function finished(queue: Queue, id: string): Queue {
  const image = queue.images.find((other) => other.id === id);
  if (!image) {
    return queue;
  }
  return { ...without(queue, id), done: queue.done + 1, left: new Map(queue.left).set(id, image.revision) };
}

/** An image's new state; a new one comes in, and one reviewed elsewhere leaves, unless it is on screen. */
export function refreshed(queue: Queue, image: ImageSummary): Queue {
  const place = queue.images.findIndex((other) => other.id === image.id);
  if (place < 0) {
    return arrived(queue, image);
  }
  if (queue.images[place].revision > image.revision) {
    return queue;
  }
  if (image.review && place !== queue.place) {
    return without(queue, image.id);
  }
  return { ...queue, images: queue.images.map((other) => (other.id === image.id ? image : other)) };
}

/** Behind the one on screen, by its confidence. One that belongs to a page not read yet comes with that. */
function arrived(queue: Queue, image: ImageSummary): Queue {
  const { confidence } = image;
  if (image.review || confidence == null || hasLeft(queue, image)) {
    return queue;
  }
  const place = queue.images.findIndex((other, at) => at > queue.place && (other.confidence ?? 1) > confidence);
  if (place < 0 && queue.cursor !== null) {
    return queue;
  }
  return inserted(queue, image, place < 0 ? queue.images.length : place);
}

function hasLeft(queue: Queue, image: ImageSummary): boolean {
  return (queue.left.get(image.id) ?? -1) >= image.revision;
}

function inserted(queue: Queue, image: ImageSummary, place: number): Queue {
  return { ...queue, images: [...queue.images.slice(0, place), image, ...queue.images.slice(place)] };
}

function without(queue: Queue, id: string): Queue {
  const gone = queue.images.findIndex((image) => image.id === id);
  const images = queue.images.filter((image) => image.id !== id);
  const place = gone < queue.place ? queue.place - 1 : queue.place;
  return { ...queue, images, place: Math.max(0, Math.min(place, images.length - 1)) };
}
