import { describe, expect, it } from 'vitest';
import { anImage, idsOf } from '../images';
import { Page, settled } from './page';

const images = (...ids: string[]) => ids.map((id, place) => anImage(id, { confidence: 0.1 + place / 100 }));

async function opened(...ids: string[]) {
  const page = new Page();
  const review = await page.open();
  const started = review.startReview();
  await page.answerQueue(images(...ids), ids.length > 8 ? 'second' : null);
  await started;
  return { page, review };
}

describe('the review queue while pages are read', () => {
  it('keeps what a person did before the next page came', async () => {
    // Given: the next page is asked for
    const { page, review } = await opened(...'abcdefghi'.split(''));
    await review.step(2);

    // When: meanwhile somebody goes on, and is done with one
    await review.step(1);
    review.done('d');
    await page.answerQueue(images('x'));

    // Then
    expect(review.image.value?.id).toBe('e');
    expect(review.queue.value.done).toBe(1);
    expect(idsOf(review.queue.value.images)).toEqual([...'abcefghi'.split(''), 'x']);
  });

  it('reads on while pages are empty and others follow', async () => {
    // Given
    const page = new Page();
    const review = await page.open();
    void review.startReview();

    // When
    await page.answerQueue([], 'second');
    await page.answerQueue([], 'third');
    expect(review.reading.value).toBe('now');
    await page.answerQueue(images('rare'));

    // Then
    expect(review.image.value?.id).toBe('rare');
    expect(review.reading.value).toBe('done');
    expect(page.calls).toEqual([]);
  });

  it('drops the next page when the queue was read anew meanwhile, so that none between is missed', async () => {
    // Given
    const { page, review } = await opened(...'abcdefghi'.split(''));
    await review.step(3);
    void review.startReview();
    await settled();
    const [nextPage, anew] = page.calls.splice(0);

    // When
    anew.answer(200, { images: images('a', 'b'), cursor: null });
    await settled();
    nextPage.answer(200, { images: images('y'), cursor: 'fourth' });
    await settled();

    // Then
    expect(idsOf(review.queue.value.images)).toEqual(['d', 'a', 'b']);
    expect(review.queue.value.cursor).toBeNull();
  });

  it('does not take a failure for an empty queue, and can be read again', async () => {
    // Given
    const page = new Page();
    const review = await page.open();

    // When
    void review.startReview();
    await page.answer('images?', { title: 'The broker is away.' }, 503);
    expect(review.reading.value).toBe('failed');
    void review.startReview();
    await page.answerQueue(images('a'));

    // Then
    expect(review.image.value?.id).toBe('a');
    expect(review.reading.value).toBe('done');
  });

  it('is read although the address names an image that there is not', async () => {
    // Given
    const page = new Page('#/review/unknown');
    const review = await page.open();

    // When
    void review.turnTo('unknown');
    void review.startReview();
    await page.answer('images/unknown', { title: 'There is no image "unknown".' }, 404);
    await page.answerQueue(images('a', 'b'));

    // Then
    expect(review.image.value?.id).toBe('a');
    expect(review.reading.value).toBe('done');
  });

  it('goes nowhere when an image that was asked for comes after somebody went on', async () => {
    // Given
    const { page, review } = await opened('a', 'b', 'c');
    await page.visit('#/review/z');
    void review.turnTo('z');

    // When
    await review.step(1);
    await page.answer('images/z', anImage('z'));

    // Then
    expect(review.image.value?.id).toBe('b');
  });
});
