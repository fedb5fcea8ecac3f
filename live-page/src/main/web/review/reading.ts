import { signal } from '@preact/signals';
import { imageDetail, type ImageQuery, listImages } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { replace, route } from '../app/router';
import { on } from '../state/events';
import { complain } from '../state/toasts';
import { mayLeave } from './leaving';
import { extended, refreshed, runsShort, started, turnedTo } from './queue';
import { image as shown, look, queue } from './state';

const UNREVIEWED: ImageQuery = { order: 'uncertain', review: 'none', limit: 40 };

/** Whether the queue is known from its beginning. */
export const reading = signal<'not-yet' | 'now' | 'done' | 'failed'>('not-yet');

/** Counts reads from the beginning: what an earlier one still answers is dropped. */
let reads = 0;
let extending = 0;
let turning: Promise<void> = Promise.resolve();
let meanwhile: ImageSummary[] = [];

/** Reads the queue from its beginning; what is on screen stays there. */
export async function startReview(): Promise<void> {
  const mine = ++reads;
  meanwhile = [];
  reading.value = 'now';
  await turning;
  await told(mine, async () => {
    const page = await listImages(UNREVIEWED);
    if (mine === reads) {
      queue.value = meanwhile.reduce(refreshed, started(queue.peek(), page));
      await extend(mine);
    }
  });
}

/** Reads the next pages when the queue runs short. */
export async function readOn(): Promise<void> {
  const mine = reads;
  if (extending !== mine && runsShort(queue.peek())) {
    await told(mine, () => extend(mine));
  }
}

/** Goes to an image that the address names, whether or not it is in the queue. */
export function turnTo(id: string): Promise<void> {
  turning = turn(id);
  return turning;
}

async function turn(id: string): Promise<void> {
  try {
    const image = await imageDetail(id);
    if (route.peek().id !== id || id === shown.peek()?.id) {
      return;
    }
    if (await mayLeave()) {
      look(null);
      queue.value = turnedTo(queue.peek(), image);
    } else {
      replace('review');
    }
  } catch (error) {
    complain(error);
  }
}

/** A page may be empty though others follow: the gateway looks at so many images at a time, whatever it finds. */
async function extend(mine: number): Promise<void> {
  extending = mine;
  try {
    while (mine === reads && runsShort(queue.peek())) {
      const page = await listImages({ ...UNREVIEWED, cursor: queue.peek().cursor });
      if (mine === reads) {
        queue.value = extended(queue.peek(), page);
      }
    }
  } finally {
    extending = extending === mine ? 0 : extending;
  }
}

async function told(mine: number, read: () => Promise<void>): Promise<void> {
  let outcome: 'done' | 'failed' = 'done';
  try {
    await read();
  } catch (error) {
    outcome = 'failed';
    complain(error);
  }
  if (mine === reads) {
    reading.value = outcome;
  }
}

/** What comes while the queue is read may be newer than the answer: it is laid over that. */
on('image', (changed) => {
  if (reading.peek() === 'now') {
    meanwhile.push(changed);
  } else if (reading.peek() === 'done' || queue.peek().images.length > 0) {
    queue.value = refreshed(queue.peek(), changed);
  }
});
