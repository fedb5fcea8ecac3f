import { effect, signal } from '@preact/signals';
import { listImages } from '../api/gateway';
import { on } from '../state/events';
import { complain } from '../state/toasts';
import { changed, EMPTY, type Feed, firstPage, nextPage, released } from './feed';
import { EVERYTHING, type Filter, queryOf } from './filter';

const PAGE = 60;

export const filter = signal<Filter>(EVERYTHING);
export const feed = signal<Feed>(EMPTY);
export const loading = signal<'no' | 'first' | 'more'>('first');
export const failed = signal(false);

/** True while somebody has scrolled down: then nothing may move. */
export const reading = signal(false);

let asked = 0;

export async function loadFirst(): Promise<void> {
  loading.value = 'first';
  await load(null, firstPage);
}

export async function loadMore(): Promise<void> {
  const { cursor } = feed.peek();
  if (cursor === null || loading.peek() !== 'no') {
    return;
  }
  loading.value = 'more';
  await load(cursor, (page) => nextPage(feed.peek(), page));
}

export function showFresh(): void {
  feed.value = released(feed.value);
  scrollTo({ top: 0 });
}

/** Answers to an earlier filter may come late: they are dropped. */
async function load(cursor: string | null, join: (page: Awaited<ReturnType<typeof listImages>>) => Feed): Promise<void> {
  const mine = ++asked;
  try {
    const page = await listImages({ ...queryOf(filter.peek()), cursor, limit: PAGE });
    if (mine === asked) {
      feed.value = join(page);
      failed.value = false;
    }
  } catch (error) {
    failed.value = true;
    complain(error);
  }
  if (mine === asked) {
    loading.value = 'no';
  }
}

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
  on('image', (image) => (feed.value = changed(feed.value, image, filter.value, reading.value)));
  on('resumed', () => void loadFirst());
}
