import { effect, signal } from '@preact/signals';
import { readPage, readUntil } from '../api/pages';
import type { ImagePage, ImageSummary } from '../api/types';
import { on } from '../state/events';
import { complain } from '../state/toasts';
import { caughtUp, changed, EMPTY, type Feed, firstPage, nextPage, released } from './feed';
import { EVERYTHING, type Filter, queryOf } from './filter';
import { oncePerFrame } from './frames';
import { inOrder } from './order';
import { reading } from './reading';

const PAGE = 60;

/** With more than this at the top of the stream, it is read again from there: only so many are kept. */
export const MOST_AT_TOP = 600;
const KEPT_AT_TOP = 200;

export const filter = signal<Filter>(EVERYTHING);
export const feed = signal<Feed>(EMPTY);
export const loading = signal<'no' | 'first' | 'more'>('first');
export const failed = signal(false);

let request = new AbortController();
let pending: ImageSummary[] = [];
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
async function catchUp(): Promise<void> {
  const last = feed.peek().images.at(-1);
  if (last === undefined || !reading.peek()) {
    return loadFirst();
  }
  loading.value = 'more';
  await load(
    (signal) => readUntil((image) => inOrder(image, last) >= 0, queryOf(filter.peek()), signal),
    (page) => caughtUp(feed.peek(), page),
  );
}

/** A later request, for another filter perhaps, ends an earlier one. */
async function load(read: (signal: AbortSignal) => Promise<ImagePage>, join: (page: ImagePage) => Feed): Promise<void> {
  request.abort();
  const { signal } = (request = new AbortController());
  since = [];
  try {
    const page = await read(signal);
    signal.throwIfAborted();
    feed.value = changed(join(page), since, filter.peek(), reading.peek());
    failed.value = false;
  } catch (error) {
    if (signal.aborted) {
      return;
    }
    failed.value = true;
    complain(error);
  }
  loading.value = 'no';
}

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

function told(image: ImageSummary): void {
  pending.push(image);
  if (loading.peek() !== 'no') {
    since.push(image);
  }
  update();
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
  effect(() => {
    if (!reading.value) {
      update();
    }
  });
  effect(readOn);
  on('image', told);
  on('resumed', () => void catchUp());
}

/** When the last of what is loaded stops matching, there may be others further down. */
function readOn(): void {
  const { images, cursor } = feed.value;
  if (images.length === 0 && cursor !== null && loading.value === 'no' && !failed.value) {
    void loadFirst();
  }
}
