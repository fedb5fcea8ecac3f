import type { ImageSummary } from '../api/types';

/** The gateway's order of the stream: the newest first, those of one moment by name. */
export function inOrder(one: ImageSummary, other: ImageSummary): number {
  return Date.parse(other.submittedAt) - Date.parse(one.submittedAt) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** The later state of an image; of two that seem to be of one moment, the one that came later. */
export function newer(known: ImageSummary, came: ImageSummary): ImageSummary {
  const later = came.revision - known.revision || Date.parse(came.changedAt) - Date.parse(known.changedAt);
  return later < 0 ? known : came;
}
