import { signal } from '@preact/signals';
import type { ImageSummary } from '../api/types';
import { oncePerFrame } from './frames';

const UNKNOWN = 4 / 3;
const MOST = 2000;

/** Widths over heights of photographs that have no mask yet, from the photographs themselves. */
const learned = new Map<string, number>();

/** Another number whenever something was learned: many photographs load at once, the rows are laid out anew once for all. */
export const aspectsVersion = signal(0);

const tell = oncePerFrame(() => aspectsVersion.value++);

export function aspectOf(image: ImageSummary): number {
  return image.width && image.height ? image.width / image.height : learned.get(image.id) ?? UNKNOWN;
}

export function learnAspect(image: ImageSummary, width: number, height: number): void {
  if (!image.width && width > 0 && height > 0 && learned.get(image.id) !== width / height) {
    learned.set(image.id, width / height);
    if (learned.size > MOST) {
      learned.delete(learned.keys().next().value!);
    }
    tell();
  }
}
