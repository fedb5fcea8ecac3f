import { describe, expect, it } from 'vitest';
import { caughtUp, changed, EMPTY, type Feed, firstPage, MOST_FRESH, nextPage, released } from '../../../main/web/stream/feed';
import { EVERYTHING } from '../../../main/web/stream/filter';
import { anImage, idsOf, second } from '../images';
import { Random } from '../random';

const READING = true;
const AT_TOP = false;

function feedOf(...ids: string[]): Feed {
  return firstPage({ images: ids.map((id, place) => anImage(id, { submittedAt: second(100 - place) })), cursor: 'next' });
}

describe('the feed of the stream', () => {
  it('shows a new image first', () => {
    const feed = changed(feedOf('b', 'a'), [anImage('new', { submittedAt: second(200) })], EVERYTHING, AT_TOP);

    expect(idsOf(feed.images)).toEqual(['new', 'b', 'a']);
  });

  it('holds new images back while somebody reads, and shows them when asked', () => {
    // Given
    let feed = feedOf('b', 'a');

    // When
    feed = changed(feed, [anImage('c', { submittedAt: second(200) })], EVERYTHING, READING);
    feed = changed(feed, [anImage('d', { submittedAt: second(201) })], EVERYTHING, READING);
    feed = changed(feed, [anImage('c', { submittedAt: second(200), status: 'seeded' })], EVERYTHING, READING);

    // Then
    expect(idsOf(feed.images)).toEqual(['b', 'a']);
    expect(idsOf(feed.fresh)).toEqual(['d', 'c']);
    expect(feed.fresh[1].status).toBe('seeded');
    expect(idsOf(released(feed).images)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('updates an image where it is', () => {
    const feed = changed(feedOf('b', 'a'), [anImage('a', { revision: 2, status: 'queued' })], EVERYTHING, READING);

    expect(idsOf(feed.images)).toEqual(['b', 'a']);
    expect(feed.images[1].status).toBe('queued');
  });

  it('does not go back to an older revision', () => {
    const current = changed(feedOf('a'), [anImage('a', { revision: 3, status: 'queued' })], EVERYTHING, AT_TOP);

    const feed = changed(current, [anImage('a', { revision: 2 })], EVERYTHING, AT_TOP);

    expect(feed.images[0].revision).toBe(3);
  });

  it('takes out what the filters do not let through any more, and lets in only what they do', () => {
    const filter = { ...EVERYTHING, review: 'none' };

    const without = changed(feedOf('b', 'a'), [anImage('a', { review: 'confirmed' })], filter, AT_TOP);
    const same = changed(without, [anImage('c', { submittedAt: second(200), review: 'corrected' })], filter, AT_TOP);

    expect(idsOf(same.images)).toEqual(['b']);
  });

  it('leaves what is older than the last page to the next one', () => {
    const feed = changed(feedOf('b', 'a'), [anImage('old', { submittedAt: second(-50) })], EVERYTHING, AT_TOP);

    expect(idsOf(feed.images)).toEqual(['b', 'a']);
    expect(idsOf(changed({ ...feed, cursor: null }, [anImage('old', { submittedAt: second(-50) })], EVERYTHING, AT_TOP).images)).toEqual(['b', 'a', 'old']);
  });

  it('does not go back to an earlier state when a page is older', () => {
    const told = changed(feedOf('b', 'a'), [anImage('a', { submittedAt: second(99), status: 'segmented', changedAt: second(90) })], EVERYTHING, AT_TOP);

    const feed = nextPage(told, { images: [anImage('a', { status: 'seeded', changedAt: second(80) })], cursor: null });

    expect(feed.images.map(({ status }) => status)).toEqual(['segmented', 'segmented']);
  });

  it('takes in many events at once, each image as it was told last', () => {
    const events = [1, 2, 3].map((revision) => anImage('a', { revision, status: 'queued' }));

    const feed = changed(feedOf('b', 'a'), [...events, anImage('c', { submittedAt: second(200) })], EVERYTHING, AT_TOP);

    expect(feed.images.map(({ id, revision }) => [id, revision])).toEqual([['c', 1], ['b', 1], ['a', 3]]);
  });

  it('keeps the order when what waited is shown after newer ones came', () => {
    const waiting = changed(feedOf('b', 'a'), [anImage('c', { submittedAt: second(200) })], EVERYTHING, READING);

    const feed = released(changed(waiting, [anImage('d', { submittedAt: second(201) })], EVERYTHING, AT_TOP));

    expect(idsOf(feed.images)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('keeps some hundreds of those that wait, and knows that there are more', () => {
    const events = Array.from({ length: MOST_FRESH + 5 }, (_, number) => anImage(`new-${number}`, { submittedAt: second(200 + number) }));

    const feed = changed(feedOf('b', 'a'), events, EVERYTHING, READING);

    expect(feed.fresh).toHaveLength(MOST_FRESH);
    expect(feed.fresh[0].id).toBe(`new-${MOST_FRESH + 4}`);
    expect(feed.gap).toBe(true);
    expect(idsOf(released(feed).images)).toEqual(['b', 'a']);
  });

  it('takes out what is gone when events were missed, but nothing that was not read again', () => {
    const read = { images: [anImage('b', { submittedAt: second(99) })], cursor: 'other' };

    const feed = caughtUp(feedOf('c', 'b', 'a'), read);

    expect(idsOf(feed.images)).toEqual(['b', 'a']);
    expect(feed).toMatchObject({ cursor: 'next', gap: false });
  });

  it('knows that something is missing when more was missed than is read again', () => {
    const feed = caughtUp(feedOf('b', 'a'), { images: [anImage('new', { submittedAt: second(500) })], cursor: 'other' });

    expect(idsOf(feed.images)).toEqual(['b', 'a']);
    expect(idsOf(feed.fresh)).toEqual(['new']);
    expect(feed.gap).toBe(true);
  });

  it('never shows an image twice and keeps the order, whatever comes when', () => {
    const random = new Random(29);
    for (let round = 0; round < 60; round++) {
      let feed = EMPTY;
      for (let event = 0; event < 60; event++) {
        const number = random.integer(0, 25);
        const image = anImage(`i${number}`, { submittedAt: second(number), revision: random.integer(1, 4) });
        feed = random.pick([
          () => changed(feed, [image], EVERYTHING, random.next() < 0.5),
          () => nextPage(feed, { images: [image], cursor: null }),
          () => released(feed),
        ])();
        const ids = idsOf([...feed.fresh, ...feed.images]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});
