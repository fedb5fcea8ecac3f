import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { eventually, pixelsOf, shot, storedPixel } from '../lib/checks.mjs';
import { drag, openMask, reviewTitle, toolbar } from '../lib/parts.mjs';
import { photographs } from '../lib/settings.mjs';

const [, , { id }] = photographs(3);
const HORSE = [192, 0, 128];
const UNDECIDED = [224, 224, 192];
const BACKGROUND = [0, 0, 0];

test('a mask is painted with brush, fill, eraser and undo, and saved exactly', async () => {
  const page = await visit(`#/review/${id}`);
  await eventually(`${id} is shown`, () => reviewTitle(page).innerText(), (text) => text === id);
  const canvas = openMask(page);
  await canvas.waitFor();
  await page.getByRole('button', { name: /^horse/ }).click();
  const clear = await pixelsOf(canvas, 0.1, 0.1);

  await drag(page, canvas, [[0.1, 0.1], [0.2, 0.1]]);
  const brushed = await painted(canvas, 0.1, 0.1, (pixel) => pixel.join() !== clear.join());
  await page.keyboard.press('Control+z');
  await painted(canvas, 0.1, 0.1, (pixel) => pixel.join() === clear.join());
  await page.keyboard.press('Control+Shift+Z');
  await painted(canvas, 0.1, 0.1, (pixel) => pixel.join() === brushed.join());

  await page.keyboard.press('e');
  await drag(page, canvas, [[0.15, 0.1], [0.15, 0.11]]);
  await toolbar(page).getByRole('button', { name: 'Leave undecided' }).click();
  await drag(page, canvas, [[0.9, 0.9], [0.92, 0.92]]);
  await shot(page, 'paint-1280-light');

  await page.getByRole('button', { name: 'Save mask' }).click();
  await page.getByText(`The mask of ${id} is saved`).waitFor();
  await eventually('the gateway has it', () => ask(page, `images/${id}`), ({ review, layers }) => review === 'corrected' && layers.includes('mask'));
  assert.deepEqual(await storedPixel(page, id, 0.1, 0.1), HORSE);
  assert.deepEqual(await storedPixel(page, id, 0.15, 0.1), BACKGROUND);
  assert.deepEqual(await storedPixel(page, id, 0.91, 0.91), UNDECIDED);
  await leave(page);
});

test('a fill changes a whole region, and leaving without saving asks first', async () => {
  const page = await visit(`#/review/${id}`);
  await eventually(`${id} is shown`, () => reviewTitle(page).innerText(), (text) => text === id);
  const canvas = openMask(page);
  await canvas.waitFor();
  const before = await pixelsOf(canvas, 0.91, 0.91);
  await page.getByRole('button', { name: /^horse/ }).click();
  await page.keyboard.press('f');
  // A result that comes at this moment opens the mask anew; whoever sees that nothing happened clicks again.
  const filled = async () => {
    await drag(page, canvas, [[0.91, 0.91]]);
    return pixelsOf(canvas, 0.91, 0.91);
  };
  await eventually('the region is filled', filled, (pixel) => pixel.join() !== before.join());
  await page.keyboard.press('j');
  await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Throw it away' }).click();
  await eventually('the next one is shown', () => reviewTitle(page).innerText(), (text) => text !== id);
  await leave(page);
});

function painted(canvas, x, y, isSo) {
  return eventually(`the pixel at ${x}, ${y}`, () => pixelsOf(canvas, x, y), isSo);
}
