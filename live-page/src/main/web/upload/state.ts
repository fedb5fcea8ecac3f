import { computed, signal } from '@preact/signals';
import { persisted } from '../state/persisted';
import { send } from './send';
import { type Pause, type Upload, UploadQueue } from './queue';

export const uploads = signal<Upload[]>([]);

/** Why nothing can be sent now; null when photographs are taken. */
export const pause = signal<Pause | null>(null);
export const uploadOpen = signal(false);

/** Files that were dropped and wait for their labels. */
export const chosenFiles = signal<File[]>([]);
export const lastLabels = persisted<string[]>('upload-labels', []);

export const unfinished = computed(() => uploads.value.filter(({ state }) => state === 'waiting' || state === 'sending').length);

export const queue = new UploadQueue({
  send,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  changed: (all, now) => {
    uploads.value = all;
    pause.value = now;
  },
});

const REASONS: Record<Pause['why'], string> = {
  busy: 'The stream is busy',
  'broker-away': 'The broker is away',
  'no-answer': 'The gateway does not answer',
};

/** What is waited for, in words; empty when photographs are taken. */
export const pauseText = computed(() => (pause.value === null ? '' : REASONS[pause.value.why]));

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
