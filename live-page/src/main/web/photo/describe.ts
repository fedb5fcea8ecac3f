import type { ImageSummary } from '../api/types';
import { percent } from '../widgets/format';

const STATUS_WORDS = {
  queued: 'waiting',
  localized: 'localized',
  seeded: 'has seeds',
  segmented: 'segmented',
  failed: 'failed',
};

/** One sentence about an image, for people who do not see it. */
export function describe(image: ImageSummary): string {
  const labels = image.labels.length > 0 ? image.labels.join(' and ') : 'no labels yet';
  const confidence = image.confidence == null ? '' : `, confidence ${percent(image.confidence)}`;
  const review = image.review ? `, ${image.review} by a person` : '';
  return `${image.id}: ${labels}, ${STATUS_WORDS[image.status]}${confidence}${review}`;
}

export function statusWord(image: ImageSummary): string {
  return STATUS_WORDS[image.status];
}
