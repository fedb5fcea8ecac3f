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
  const { page, canvas } = await opened();
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
  await eventually('what is undecided can be seen: as stripes', () => opacities(canvas, 0.91, 0.91), (row) => row.includes(0) && row.some((value) => value > 0));
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
  const { page, canvas } = await opened();
  const before = await pixelsOf(canvas, 0.91, 0.91);
  await page.getByRole('button', { name: /^horse/ }).click();
  await page.keyboard.press('f');
  // A result that comes at this moment opens the mask anew; whoever sees that nothing happened clicks again.
  const filled = async () => {
    await drag(page, canvas, [[0.91, 0.91]]);
    return pixelsOf(canvas, 0.91, 0.91);
  };
  const after = await eventually('the region is filled', filled, (pixel) => pixel.join() !== before.join());

  await page.getByRole('link', { name: 'Models' }).click();
  await leaving(page, 'Cancel');
  assert.match(page.url(), /#\/review/);
  assert.deepEqual(await pixelsOf(canvas, 0.91, 0.91), after);
  await page.keyboard.press('j');
  await leaving(page, 'Throw it away');
  await eventually('the next one is shown', () => reviewTitle(page).innerText(), (text) => text !== id);
  await leave(page);
});

test('whoever leaves by a tab and comes back finds the mask as it was, and can paint', async () => {
  const { page, canvas } = await opened();
  const save = page.getByRole('button', { name: 'Save mask' });
  const stroke = async () => {
    await page.getByRole('button', { name: /^horse/ }).click();
    await drag(page, canvas, [[0.3, 0.3], [0.5, 0.5]]);
    return save.count();
  };
  await eventually('it is painted', stroke, (count) => count === 1);
  await page.getByRole('link', { name: 'Models' }).click();
  await leaving(page, 'Throw it away');
  await page.locator('.models-view').waitFor();

  await page.goBack();
  await canvas.waitFor();
  assert.equal(await save.count(), 0);
  await eventually('it is painted again', stroke, (count) => count === 1);
  await page.keyboard.press('Control+z');
  await save.waitFor({ state: 'detached' });
  await leave(page);
});

test('the space bar moves the photograph, also right after a tool was clicked', async () => {
  const { page, canvas } = await opened();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const place = () => page.locator('.zoom-content').evaluate((content) => content.style.transform);
  const before = await place();

  await toolbar(page).getByRole('button', { name: 'Brush', exact: true }).click();
  await page.keyboard.down(' ');
  await drag(page, page.locator('.paint-pane'), [[0.5, 0.5], [0.6, 0.6]]);
  await page.keyboard.up(' ');

  assert.notEqual(await place(), before);
  assert.equal(await toolbar(page).getByRole('button', { name: 'Undo' }).isDisabled(), true);
  await canvas.waitFor();
  await leave(page);
});

async function opened() {
  const page = await visit(`#/review/${id}`);
  await eventually(`${id} is shown`, () => reviewTitle(page).innerText(), (text) => text === id);
  const canvas = openMask(page);
  await canvas.waitFor();
  return { page, canvas };
}

function leaving(page, answer) {
  return page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: answer }).click();
}

/** The opacities of a few pixels in a row. */
function opacities(canvas, x, y) {
  return canvas.evaluate(
    (element, [left, top]) => {
      const { data } = element.getContext('2d').getImageData(Math.floor(element.width * left) - 6, Math.floor(element.height * top), 12, 1);
      return [...data].filter((_, place) => place % 4 === 3);
    },
    [x, y],
  );
}

function painted(canvas, x, y, isSo) {
  return eventually(`the pixel at ${x}, ${y}`, () => pixelsOf(canvas, x, y), isSo);
}
