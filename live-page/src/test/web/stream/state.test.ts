import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImagePage, ImageSummary } from '../../../main/web/api/types';
import { Gateway, settled } from '../gateway';
import { anImage, idsOf, second } from '../images';

type State = typeof import('../../../main/web/stream/state');
type Live = typeof import('../../../main/web/stream/live');
type Reading = typeof import('../../../main/web/stream/reading');

let gateway: Gateway;
let stream: State;
let live: Live;
let where: Reading;

function at(time: number, part: Partial<ImageSummary> = {}): ImageSummary {
  return anImage(`i${time}`, { submittedAt: second(time), ...part });
}

/** Images of these times, newest first. */
function page(cursor: string | null, ...times: number[]): ImagePage {
  return { images: times.map((time) => at(time)), cursor };
}

const range = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, place) => from - place);
const shown = () => idsOf(stream.feed.value.images);
const statusOf = (id: string) => stream.feed.value.images.find((image) => image.id === id)?.status;

beforeEach(async () => {
  vi.resetModules();
  gateway = new Gateway();
  (await import('../../../main/web/state/events')).connect();
  gateway.open();
  stream = await import('../../../main/web/stream/state');
  where = await import('../../../main/web/stream/reading');
  live = await import('../../../main/web/stream/live');
  live.startStream();
  await settled();
});

afterEach(() => vi.unstubAllGlobals());

describe('what is told while a page is read', () => {
  it('counts more than the first page, which may be older', async () => {
    await gateway.tell(at(2, { status: 'segmented', changedAt: second(90) }));
    await gateway.tell(at(3));

    await gateway.last.answer({ images: [at(2, { status: 'seeded', changedAt: second(80) }), at(1)], cursor: null });

    expect(shown()).toEqual(['i3', 'i2', 'i1']);
    expect(statusOf('i2')).toBe('segmented');
  });

  it('counts less where the page is newer', async () => {
    await gateway.tell(at(2, { status: 'seeded', changedAt: second(80) }));

    await gateway.last.answer({ images: [at(2, { status: 'segmented', changedAt: second(90) })], cursor: null });

    expect(statusOf('i2')).toBe('segmented');
  });

  it('counts for images that only come with the next page', async () => {
    await gateway.last.answer(page('next', 9, 8));
    void stream.loadMore();
    await gateway.tell(at(7, { status: 'failed', changedAt: second(90) }));

    await gateway.last.answer({ images: [at(7, { status: 'seeded', changedAt: second(80) })], cursor: null });

    expect(shown()).toEqual(['i9', 'i8', 'i7']);
    expect(statusOf('i7')).toBe('failed');
  });

  it('is no answer to another filter', async () => {
    const first = gateway.last;
    stream.filter.value = { ...stream.filter.value, status: 'failed' };
    await settled();
    await gateway.last.answer({ images: [at(1, { status: 'failed' })], cursor: null });

    await first.answer(page(null, 9, 8));

    expect(shown()).toEqual(['i1']);
    expect(stream.loading.value).toBe('no');
  });
});

describe('after the events broke off', () => {
  it('who reads further down stays there, and what changed meanwhile is brought up to date', async () => {
    // Given
    await gateway.last.answer(page('after-8', 9, 8));
    where.scrolled.value = true;

    // When
    gateway.open();
    await settled();
    await gateway.last.answer({ images: [at(11), at(10), at(9), at(8, { status: 'failed', changedAt: second(90) }), at(7)], cursor: 'after-7' });

    // Then
    expect(shown()).toEqual(['i9', 'i8']);
    expect(statusOf('i8')).toBe('failed');
    expect(idsOf(stream.feed.value.fresh)).toEqual(['i11', 'i10']);
    expect(stream.feed.value.cursor).toBe('after-8');
    stream.showFresh();
    expect(shown()).toEqual(['i11', 'i10', 'i9', 'i8']);
  });

  it('all pages are read again down to the last photograph that is loaded', async () => {
    await gateway.last.answer(page('after-1', ...range(5, 1)));
    where.scrolled.value = true;
    gateway.open();
    await settled();

    await gateway.last.answer(page('after-4', 5, 4));
    expect(gateway.last.url.searchParams.get('cursor')).toBe('after-4');
    await gateway.last.answer(page('after-1', 3, 1));

    expect(shown()).toEqual(['i5', 'i4', 'i3', 'i1']);
    expect(stream.loading.value).toBe('no');
  });

  it('who looks at the newest sees the newest', async () => {
    await gateway.last.answer(page('after-1', 2, 1));
    gateway.open();
    await settled();

    await gateway.last.answer(page('after-2', 3, 2));

    expect(shown()).toEqual(['i3', 'i2']);
    expect(stream.feed.value.cursor).toBe('after-2');
  });
});

describe('a page with nothing on it', () => {
  it('is not the end when it has a cursor', async () => {
    await gateway.last.answer(page('further'));
    expect(stream.loading.value).toBe('first');
    expect(gateway.last.url.searchParams.get('cursor')).toBe('further');

    await gateway.last.answer(page('after-1', 1));

    expect(shown()).toEqual(['i1']);
  });

  it('is not the end further down either', async () => {
    await gateway.last.answer(page('after-5', 5));
    void stream.loadMore();
    await gateway.last.answer(page('further'));
    await gateway.last.answer(page(null, 1));

    expect(shown()).toEqual(['i5', 'i1']);
    expect(stream.feed.value.cursor).toBeNull();
  });

  it('does not stay when nothing of what is loaded matches any more, but others do', async () => {
    stream.filter.value = { ...stream.filter.value, review: 'none' };
    await settled();
    await gateway.last.answer(page('after-5', 5));

    await gateway.tell(at(5, { review: 'confirmed', changedAt: second(90) }));
    expect(stream.loading.value).toBe('first');
    await gateway.last.answer(page(null, 1));

    expect(shown()).toEqual(['i1']);
  });
});

describe('a page that could not be read', () => {
  it('leaves what is there, and is read when asked again', async () => {
    await gateway.last.answer(page('after-5', 5));
    void stream.loadMore();
    await gateway.last.answer({ detail: 'The broker is away.' }, 503);
    expect([stream.failed.value, stream.loading.value]).toEqual([true, 'no']);

    void stream.loadMore();
    await gateway.last.answer(page(null, 4));

    expect(shown()).toEqual(['i5', 'i4']);
    expect(stream.failed.value).toBe(false);
  });

  it('leaves nothing of another filter', async () => {
    await gateway.last.answer(page('after-5', 5));
    stream.filter.value = { ...stream.filter.value, status: 'failed' };
    await settled();

    await gateway.last.answer({ detail: 'The broker is away.' }, 503);

    expect(shown()).toEqual([]);
    expect([stream.failed.value, stream.loading.value]).toEqual([true, 'no']);
  });
});

describe('a page that is open all day', () => {
  it('keeps some hundreds at the top, and goes on from the last of them', async () => {
    // Given
    await gateway.last.answer(page('after-1', ...range(live.MOST_AT_TOP, 1)));

    // When
    await gateway.tell(at(1000));
    await gateway.last.answer(page('after-401', 1000, ...range(600, 401)));

    // Then
    expect(shown()).toHaveLength(201);
    void stream.loadMore();
    expect(gateway.last.url.searchParams.get('cursor')).toBe('after-401');
  });

  it('takes nothing away from somebody who reads', async () => {
    await gateway.last.answer(page('after-1', ...range(live.MOST_AT_TOP, 1)));
    where.scrolled.value = true;
    const calls = gateway.calls.length;

    await gateway.tell(at(1000));

    expect(shown()).toHaveLength(live.MOST_AT_TOP);
    expect(gateway.calls).toHaveLength(calls);
  });

  it('holds back what comes while the keyboard is among the photographs, and shows it after that', async () => {
    await gateway.last.answer(page(null, 1));
    where.focused.value = true;
    await gateway.tell(at(2));
    expect(shown()).toEqual(['i1']);

    where.focused.value = false;
    await settled();

    expect(shown()).toEqual(['i2', 'i1']);
  });
});
