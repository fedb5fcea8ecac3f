import { beforeEach, describe, expect, it } from 'vitest';
import { MaskEditor } from '../../../main/web/masks/editor';
import { emptyMask } from '../../../main/web/masks/mask';
import { anImage } from '../images';
import { Page } from './page';

let page: Page;
let review: Awaited<ReturnType<Page['open']>>;
let editor: MaskEditor;

beforeEach(async () => {
  page = new Page();
  review = await page.open();
  void review.startReview();
  await page.answerQueue([anImage('a'), anImage('b'), anImage('c')]);
  editor = new MaskEditor(emptyMask(20, 20), () => undefined);
  editor.index = 8;
});

function paint(): void {
  editor.press({ x: 5, y: 5 });
  editor.release();
  review.look(editor);
}

describe('strokes that are not saved', () => {
  it('are kept when a tab was pressed and the question is answered with no', async () => {
    paint();

    await page.visit('#/models');

    expect(page.asked).toEqual(['Leave without saving?']);
    expect(review.route.value.view).toBe('review');
    expect(page.hash).toBe('#/review');
    expect(review.painted.value).toBe(true);
  });

  it('are given up for another view when somebody says so', async () => {
    paint();
    page.agrees = true;

    await page.visit('#/models');

    expect(review.route.value.view).toBe('models');
    expect(page.hash).toBe('#/models');
  });

  it('are asked about by the back button, which can be pressed again', async () => {
    // Given
    await page.visit('#/stream');
    await page.visit('#/review');
    paint();

    // When
    await page.back();
    expect(page.hash).toBe('#/review');
    page.agrees = true;
    await page.back();

    // Then
    expect(page.asked.length).toBe(2);
    expect(review.route.value.view).toBe('stream');
  });

  it('are asked about by an address of another photograph, once that is there', async () => {
    paint();

    await page.visit('#/review/other');
    void review.turnTo('other');
    await page.answer('images/other', anImage('other'));

    expect(page.asked).toEqual(['Leave without saving?']);
    expect(review.image.value?.id).toBe('a');
    expect(page.hash).toBe('#/review');
  });

  it('are not asked about while nothing is painted', async () => {
    await page.visit('#/models');

    expect(page.asked).toEqual([]);
    expect(review.route.value.view).toBe('models');
  });
});

describe('a verdict that is on its way', () => {
  it('keeps its photograph on screen until the answer is there', async () => {
    // Given
    void review.accept(anImage('a'), editor);

    // When
    await review.step(1);
    expect(review.image.value?.id).toBe('a');
    await page.answer('images/a/confirm', {});

    // Then
    expect(review.image.value?.id).toBe('b');
    expect(review.saving.value).toBe(false);
  });

  it('is sent once, however often the key comes', async () => {
    void review.accept(anImage('a'), editor);
    void review.accept(anImage('a'), editor);

    await page.answer('images/a/confirm', {});

    expect(page.calls).toEqual([]);
    expect(review.queue.value.done).toBe(1);
  });

  it('is none before the photograph and its mask can be seen', async () => {
    await review.accept(anImage('a'), null);

    expect(page.calls).toEqual([]);
  });

  it('takes the stroke with it that is still being drawn', async () => {
    editor.press({ x: 5, y: 5 });

    void review.accept(anImage('a'), editor);
    await page.answer('images/a/mask', {});

    expect(editor.drawing).toBe(false);
    expect(review.image.value?.id).toBe('b');
    expect(review.painted.value).toBe(false);
  });

  it('that fails leaves the strokes where they are', async () => {
    paint();

    void review.accept(anImage('a'), editor);
    await page.answer('images/a/mask', { title: 'The broker is away.' }, 503);

    expect(review.image.value?.id).toBe('a');
    expect(review.painted.value).toBe(true);
    expect(review.saving.value).toBe(false);
  });

  it('is waited for when somebody leaves, and nothing is asked when it was saved', async () => {
    // Given
    paint();
    void review.accept(anImage('a'), editor);

    // When
    await page.visit('#/models');
    await page.answer('images/a/mask', {});

    // Then
    expect(page.asked).toEqual([]);
    expect(review.route.value.view).toBe('models');
    expect(page.hash).toBe('#/models');
  });

  it('does not touch another photograph that is on screen when the answer comes', async () => {
    review.queue.value = { ...review.queue.value, place: 1 };
    paint();

    review.done('a');

    expect(review.image.value?.id).toBe('b');
    expect(review.painted.value).toBe(true);
  });
});
