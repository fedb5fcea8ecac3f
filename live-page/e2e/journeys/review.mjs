import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { eventually, shot } from '../lib/checks.mjs';
import { openMask, paintCanvas, reviewTitle } from '../lib/parts.mjs';

test('the review queue shows the least certain photograph first, and one key confirms it', async () => {
  const page = await visit('#/review');
  await reviewTitle(page).waitFor();
  const { images } = await ask(page, 'images?order=uncertain&review=none&limit=50');
  const confidences = images.map(({ confidence }) => confidence);
  assert.deepEqual(confidences, [...confidences].sort((one, other) => one - other));
  assert.ok(images.length >= 2, 'at least two photographs are to be reviewed');
  assert.equal(await reviewTitle(page).innerText(), images[0].id);
  await paintCanvas(page).waitFor();
  await shot(page, 'review-1280-light');

  await page.keyboard.press('j');
  await title(page, images[1].id);
  await page.keyboard.press('k');
  await title(page, images[0].id);
  await openMask(page).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`${images[0].id} is confirmed`).waitFor();
  await title(page, images[1].id);
  await eventually('the gateway knows', () => ask(page, `images/${images[0].id}`), ({ review }) => review === 'confirmed');
  await leave(page);
});

test('the queue explains its keys', async () => {
  const page = await visit('#/review');
  await reviewTitle(page).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Reviewing' }).getByText('Ctrl+Z').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await page.getByRole('dialog', { name: /Labels of/ }).getByRole('combobox', { name: 'Labels' }).waitFor();
  await leave(page);
});

function title(page, id) {
  return eventually(`${id} is shown`, () => reviewTitle(page).innerText(), (text) => text === id);
}
