import type { ImageQuery } from '../api/gateway';
import type { ImageSummary } from '../api/types';

/** What a person wants to see of the stream; empty means everything. */
export interface Filter {
  label: string;
  status: string;
  review: string;
  minConfidence: number;
  maxConfidence: number;
}

export const EVERYTHING: Filter = { label: '', status: '', review: '', minConfidence: 0, maxConfidence: 1 };

export function isEverything(filter: Filter): boolean {
  return (Object.keys(EVERYTHING) as (keyof Filter)[]).every((name) => filter[name] === EVERYTHING[name]);
}

/** The gateway's rule, for images that come as events. */
export function matches(image: ImageSummary, filter: Filter): boolean {
  return (
    (filter.label === '' || image.labels.includes(filter.label)) &&
    (filter.status === '' || image.status === filter.status) &&
    (filter.review === '' || (image.review ?? 'none') === filter.review) &&
    matchesConfidence(image, filter)
  );
}

/** The whole range means: also images that have no confidence yet. */
export function queryOf(filter: Filter): ImageQuery {
  return {
    label: filter.label,
    status: filter.status,
    review: filter.review as ImageQuery['review'],
    minConfidence: filter.minConfidence > 0 ? filter.minConfidence : undefined,
    maxConfidence: filter.maxConfidence < 1 ? filter.maxConfidence : undefined,
  };
}

function matchesConfidence({ confidence }: ImageSummary, { minConfidence, maxConfidence }: Filter): boolean {
  if (minConfidence <= 0 && maxConfidence >= 1) {
    return true;
  }
  return confidence != null && confidence >= minConfidence && confidence <= maxConfidence;
}
