import { describe, expect, it } from 'vitest';
import { current, EMPTY_QUEUE, extended, finished, type Queue, refreshed, started, stepped, turnedTo } from '../../../main/web/review/queue';
import { anImage, idsOf } from '../images';

function queueOf(...ids: string[]): Queue {
  return started(EMPTY_QUEUE, { images: ids.map((id) => anImage(id)), cursor: 'next' });
}

describe('the review queue', () => {
  it('goes on with the next image when one is done', () => {
    const queue = finished(stepped(queueOf('a', 'b', 'c'), 1), 'b');

    expect(current(queue)?.id).toBe('c');
    expect(queue.done).toBe(1);
  });

  it('goes back to the last one when the end is done, and is empty at last', () => {
    let queue = finished(stepped(queueOf('a', 'b'), 1), 'b');
    expect(current(queue)?.id).toBe('a');

    queue = finished(queue, 'a');

    expect(current(queue)).toBeNull();
  });

  it('does not step over its ends', () => {
    expect(stepped(queueOf('a', 'b'), -3).place).toBe(0);
    expect(stepped(queueOf('a', 'b'), 9).place).toBe(1);
  });

  it('keeps the image on screen when it is read again', () => {
    const queue = started(stepped(queueOf('a', 'b', 'c'), 2), { images: [anImage('x'), anImage('c', { revision: 2 })] });

    expect(current(queue)).toMatchObject({ id: 'c', revision: 2 });
    expect(idsOf(queue.images)).toEqual(['c', 'x']);
  });

  it('drops what somebody else reviewed, but never what is on screen', () => {
    const queue = stepped(queueOf('a', 'b', 'c'), 1);

    const without = refreshed(refreshed(queue, anImage('a', { review: 'confirmed' })), anImage('b', { review: 'corrected' }));

    expect(idsOf(without.images)).toEqual(['b', 'c']);
    expect(current(without)?.id).toBe('b');
  });

  it('turns to an image that was asked for, also when it is not in the queue', () => {
    expect(current(turnedTo(queueOf('a', 'b'), anImage('b')))?.id).toBe('b');
    expect(current(turnedTo(queueOf('a', 'b'), anImage('other')))?.id).toBe('other');
  });

  it('names no image twice when pages overlap', () => {
    const queue = extended(queueOf('a', 'b'), { images: [anImage('b'), anImage('c')], cursor: null });

    expect(idsOf(queue.images)).toEqual(['a', 'b', 'c']);
    expect(queue.cursor).toBeNull();
  });

  it('takes in new images by their confidence, behind the one on screen', () => {
    // Given
    const sure = (id: string, confidence: number) => anImage(id, { confidence });
    const queue = stepped(started(EMPTY_QUEUE, { images: [sure('a', 0.2), sure('b', 0.4), sure('c', 0.6)] }), 1);

    // When
    const grown = [sure('x', 0.1), sure('y', 0.5), sure('z', 0.9)].reduce(refreshed, queue);

    // Then
    expect(idsOf(grown.images)).toEqual(['a', 'b', 'x', 'y', 'c', 'z']);
    expect(current(grown)?.id).toBe('b');
  });

  it('leaves an image to the page that it belongs to, when that is not read yet', () => {
    expect(idsOf(refreshed(queueOf('a'), anImage('sure', { confidence: 0.99 })).images)).toEqual(['a']);
  });

  it('takes in nothing that is reviewed, or has no confidence yet', () => {
    const empty = started(EMPTY_QUEUE, { images: [] });

    expect(refreshed(empty, anImage('a', { review: 'confirmed' })).images).toEqual([]);
    expect(refreshed(empty, anImage('a', { confidence: null })).images).toEqual([]);
    expect(idsOf(refreshed(empty, anImage('a')).images)).toEqual(['a']);
  });

  it('does not bring back what a person is done with, unless it is labelled again', () => {
    // Given
    const queue = { ...finished(queueOf('a', 'b'), 'a'), cursor: null };

    // When: what was on its way when it was confirmed
    const late = extended(started(refreshed(queue, anImage('a')), { images: [anImage('a')] }), { images: [anImage('a')] });

    // Then
    expect(idsOf(late.images)).toEqual(['b']);
    expect(idsOf(refreshed(late, anImage('a', { revision: 2 })).images)).toEqual(['b', 'a']);
  });

  it('keeps the newer revision when an older state comes late', () => {
    const queue = started(EMPTY_QUEUE, { images: [anImage('a', { revision: 3 })] });

    expect(current(refreshed(queue, anImage('a', { revision: 2 })))?.revision).toBe(3);
  });

  it('counts once what was done once', () => {
    expect(finished(finished(queueOf('a', 'b'), 'a'), 'a').done).toBe(1);
  });
});
