import type { ImageSummary } from '../../main/web/api/types';

/** An image that is segmented, but for what a test says. */
export function anImage(id: string, part: Partial<ImageSummary> = {}): ImageSummary {
  return {
    id,
    revision: 1,
    status: 'segmented',
    submittedAt: '2026-01-01T00:00:00Z',
    changedAt: '2026-01-01T00:00:10Z',
    labels: ['cat'],
    confidence: 0.8,
    width: 320,
    height: 240,
    layers: ['photo', 'seeds', 'segmentation'],
    classes: { background: 0.7, cat: 0.3 },
    review: null,
    ...part,
  };
}

/** A time so many seconds after the others. */
export function second(count: number): string {
  return new Date(Date.parse('2026-01-01T00:00:00Z') + count * 1000).toISOString();
}

export function idsOf(images: ImageSummary[]): string[] {
  return images.map(({ id }) => id);
}
