import { effect } from '@preact/signals';
import type { ImageSummary } from '../api/types';
import { on } from '../state/events';
import { changed, type Feed, released } from './feed';
import { oncePerFrame } from './frames';
import { reading } from './reading';
import { catchUp, failed, feed, filter, loadFirst, loading, told } from './state';

/** With more than this at the top of the stream, it is read again from there: only so many are kept. */
export const MOST_AT_TOP = 600;
const KEPT_AT_TOP = 200;

let started = false;

/** From the first time that the stream is shown on, it is kept up to date. */
export function startStream(): void {
  if (started) {
    return;
  }
  started = true;
  effect(() => {
    filter.value;
    void loadFirst();
  });
  effect(() => {
    if (!reading.value) {
      update();
    }
  });
  effect(readOn);
  on('image', (image) => {
    told(image);
    pending.push(image);
    update();
  });
  on('resumed', () => void catchUp());
}

let pending: ImageSummary[] = [];

const update = oncePerFrame(() => {
  const reads = reading.peek();
  const events = pending;
  pending = [];
  feed.value = changed(reads ? feed.peek() : released(feed.peek()), events, filter.peek(), reads);
  if (!reads && isUnfit(feed.peek()) && loading.peek() === 'no' && !failed.peek()) {
    void loadFirst(KEPT_AT_TOP);
  }
});

/** With something missing, or grown too long; only a page read anew has the cursor of where it ends. */
function isUnfit({ images, gap }: Feed): boolean {
  return gap || images.length > MOST_AT_TOP;
}

/** When the last of what is loaded stops matching, there may be others further down. */
function readOn(): void {
  const { images, cursor } = feed.value;
  if (images.length === 0 && cursor !== null && loading.value === 'no' && !failed.value) {
    void loadFirst();
  }
}
