import { signal } from '@preact/signals';
import type { ImageSummary } from '../api/types';
import type { Point } from '../masks/brush';
import type { Tool } from '../masks/editor';
import { classes, indexOf, labelNames } from '../state/classes';
import { persisted } from '../state/persisted';

export const tool = signal<Tool>('brush');
export const radius = persisted('brush-radius', 12);

/** The class that is painted; null: the image's first label. */
const picked = signal<number | null>(null);

/** Where the cross is that arrow keys move, in pixels of the photograph; null while there is none. */
export const cross = signal<Point | null>(null);
export const doubtShown = signal(false);
export const maskShown = signal(true);
export const shortcutsOn = persisted('shortcuts', true);

const LARGEST = 200;

/** As many classes as there are number keys. */
export const WITH_KEYS = 9;

export function changeRadius(larger: boolean): void {
  const next = larger ? Math.ceil(radius.value * 1.25) : Math.floor(radius.value / 1.25);
  radius.value = Math.max(1, Math.min(LARGEST, next));
}

export function pick(index: number): void {
  picked.value = index;
  if (tool.value === 'erase' || tool.value === 'ignore') {
    tool.value = 'brush';
  }
}

/** The classes to paint with: the image's labels first, then what else the mask has, then all others. Keys 1 to 9 pick them. */
export function choices(image: ImageSummary): number[] {
  const inMask = Object.keys(image.classes).filter((name) => name !== 'background');
  const names = new Set([...image.labels, ...inMask, ...labelNames.value]);
  return [...names].map(indexOf).filter((index) => index !== undefined);
}

/** How many of the choices are at hand: those that the photograph has and those that the classifier knows. */
export function atHand(image: ImageSummary): number {
  const near = new Set([...image.labels, ...Object.keys(image.classes), ...classes.value.known].map(indexOf));
  return Math.min(WITH_KEYS, choices(image).filter((index) => near.has(index)).length);
}

export function paintedIndex(image: ImageSummary): number {
  return picked.value ?? choices(image)[0] ?? 0;
}

/** Another image begins with its own first label again, unless the class that was picked is among its labels. */
export function resetPick(image: ImageSummary): void {
  if (picked.peek() !== null && !image.labels.some((label) => indexOf(label) === picked.peek())) {
    picked.value = null;
  }
}
