import { signal } from '@preact/signals';
import type { ImageSummary } from '../api/types';

/** Widths over heights of photographs that have no mask yet, from the photographs themselves. */
const learned = signal<ReadonlyMap<string, number>>(new Map());

const UNKNOWN = 4 / 3;

export function aspectOf(image: ImageSummary): number {
  return image.width && image.height ? image.width / image.height : learned.value.get(image.id) ?? UNKNOWN;
}

export function learnAspect(image: ImageSummary, width: number, height: number): void {
  if (!image.width && width > 0 && height > 0 && learned.peek().get(image.id) !== width / height) {
    learned.value = new Map(learned.peek()).set(image.id, width / height);
  }
}
