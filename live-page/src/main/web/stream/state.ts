import { signal } from '@preact/signals';
import { readPage, readUntil } from '../api/pages';
import type { ImagePage, ImageSummary } from '../api/types';
import { complain } from '../state/toasts';
import { caughtUp, changed, EMPTY, type Feed, firstPage, nextPage, released } from './feed';
import { EVERYTHING, type Filter, queryOf } from './filter';
import { inOrder } from './order';
import { reading } from './reading';

const PAGE = 60;

export const filter = signal<Filter>(EVERYTHING);
export const feed = signal<Feed>(EMPTY);
export const loading = signal<'no' | 'first' | 'more'>('first');
export const failed = signal(false);

let request = new AbortController();
/** What the feed was read for. */
let readFor = filter.peek();
/** What was told since the present request began: its answer may be older. */
let since: ImageSummary[] = [];

export async function loadFirst(limit = PAGE): Promise<void> {
  loading.value = 'first';
  await load((signal) => readPage({ ...queryOf(filter.peek()), limit }, signal), firstPage);
}

export async function loadMore(): Promise<void> {
  const { cursor } = feed.peek();
  if (cursor === null || loading.peek() !== 'no') {
    return;
  }
  loading.value = 'more';
  await load((signal) => readPage({ ...queryOf(filter.peek()), cursor, limit: PAGE }, signal), (page) => nextPage(feed.peek(), page));
}

/** Shows what came in while somebody was reading. */
export function showFresh(): void {
  if (feed.peek().gap) {
    void loadFirst();
  } else {
    feed.value = released(feed.peek());
  }
  scrollTo({ top: 0 });
}

/** Events may have been missed. Who reads stays where they are, with what is there brought up to date. */
export async function catchUp(): Promise<void> {
  const last = feed.peek().images.at(-1);
  if (last === undefined || !reading.peek() || loading.peek() === 'first') {
    return loadFirst();
  }
  loading.value = 'more';
  await load(
    (signal) => readUntil((image) => inOrder(image, last) >= 0, queryOf(filter.peek()), signal),
    (page) => caughtUp(feed.peek(), page),
  );
}

/** An image's state that came while a page may be on its way. */
export function told(image: ImageSummary): void {
  if (loading.peek() !== 'no') {
    since.push(image);
  }
}

/** A later request, for another filter perhaps, ends an earlier one. */
async function load(read: (signal: AbortSignal) => Promise<ImagePage>, join: (page: ImagePage) => Feed): Promise<void> {
  request.abort();
  const { signal } = (request = new AbortController());
  const wanted = filter.peek();
  since = [];
  try {
    const page = await read(signal);
    signal.throwIfAborted();
    feed.value = changed(join(page), since, wanted, reading.peek());
    readFor = wanted;
    failed.value = false;
  } catch (error) {
    if (signal.aborted) {
      return;
    }
    if (readFor !== wanted) {
      feed.value = EMPTY;
    }
    failed.value = true;
    complain(error);
  }
  loading.value = 'no';
}
