import { computed, signal } from '@preact/signals';
import { imageDetail, listImages } from '../api/gateway';
import { replace, route } from '../app/router';
import { on } from '../state/events';
import { complain } from '../state/toasts';
import { confirmed } from '../widgets/confirm';
import { current, EMPTY_QUEUE, extended, finished, type Queue, refreshed, started, stepped, turnedTo } from './queue';

const PAGE = 40;
const NEAR_END = 8;

export const queue = signal<Queue>(EMPTY_QUEUE);
export const loaded = signal(false);
export const image = computed(() => current(queue.value));

/** True while the mask on screen has strokes that are not saved. */
export const painted = signal(false);

export async function startReview(): Promise<void> {
  try {
    const wanted = route.peek().id;
    if (wanted !== null) {
      queue.value = turnedTo(queue.value, await imageDetail(wanted));
    }
    queue.value = started(queue.value, await listImages({ order: 'uncertain', review: 'none', limit: PAGE }));
  } catch (error) {
    complain(error);
  }
  loaded.value = true;
}

export async function step(by: number): Promise<void> {
  const moves = stepped(queue.value, by).place !== queue.value.place;
  if (moves && (await mayLeave())) {
    moveTo(stepped(queue.value, by));
  }
}

/** The present image is confirmed or corrected. */
export function done(id: string): void {
  painted.value = false;
  moveTo(finished(queue.value, id));
}

/** Strokes that are not saved are lost only when somebody says so. */
export async function mayLeave(): Promise<boolean> {
  if (!painted.value) {
    return true;
  }
  const agreed = await confirmed('Leave without saving?', 'What you painted on this photograph is not saved yet.', 'Throw it away');
  if (agreed) {
    painted.value = false;
  }
  return agreed;
}

function moveTo(next: Queue): void {
  queue.value = next;
  replace('review');
  if (next.cursor !== null && next.images.length - next.place < NEAR_END) {
    void more(next.cursor);
  }
}

let reading = false;

async function more(cursor: string): Promise<void> {
  if (reading) {
    return;
  }
  reading = true;
  try {
    queue.value = extended(queue.value, await listImages({ order: 'uncertain', review: 'none', limit: PAGE, cursor }));
  } catch (error) {
    complain(error);
  }
  reading = false;
}

on('image', (changed) => (queue.value = refreshed(queue.value, changed)));

addEventListener('beforeunload', (event) => {
  if (painted.value) {
    event.preventDefault();
  }
});
