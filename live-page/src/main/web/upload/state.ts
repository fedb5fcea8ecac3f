import { computed, signal } from '@preact/signals';
import { persisted } from '../state/persisted';
import { send } from './send';
import { type Upload, UploadQueue } from './queue';

export const uploads = signal<Upload[]>([]);

/** How long the stream asked to wait; 0 when it takes photographs. */
export const busySeconds = signal(0);
export const uploadOpen = signal(false);

/** Files that were dropped and wait for their labels. */
export const chosenFiles = signal<File[]>([]);
export const lastLabels = persisted<string[]>('upload-labels', []);

export const unfinished = computed(() => uploads.value.filter(({ state }) => state === 'waiting' || state === 'sending').length);

export const queue = new UploadQueue({
  send,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  changed: (all, seconds) => {
    uploads.value = all;
    busySeconds.value = seconds;
  },
});

export function openUpload(): void {
  uploadOpen.value = true;
}

export function choose(files: Iterable<File>): void {
  chosenFiles.value = [...chosenFiles.value, ...files];
  uploadOpen.value = true;
}

export function submitChosen(labels: string[]): void {
  lastLabels.value = labels;
  queue.add(chosenFiles.value, labels);
  chosenFiles.value = [];
}

/** Leaving the page would lose what has not been sent. */
addEventListener('beforeunload', (event) => {
  if (unfinished.value > 0) {
    event.preventDefault();
  }
});
