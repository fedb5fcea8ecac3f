import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { eventually, storedPixel } from '../lib/checks.mjs';
import { openMask, reviewTitle } from '../lib/parts.mjs';

const UNDECIDED = [224, 224, 192];

test('everything in the stream can be reached without a pointer', async () => {
  const page = await visit();
  await page.locator('.tile-link').first().waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await focusedText(page), 'Skip to content');
  await page.keyboard.press('Enter');
  await tabTo(page, () => document.activeElement.classList.contains('tile-link'));
  const first = await focusedId(page);
  await page.keyboard.press('ArrowRight');
  const second = await eventually('the focus moved', () => focusedId(page), (id) => id !== null && id !== first);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: second });
  await dialog.waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('dialog', { name: first }).waitFor();
  await page.keyboard.press('ArrowRight');
  await dialog.waitFor();
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.closest('dialog') !== null), 'the focus stays in the dialog');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await eventually('the focus is back on the photograph', () => focusedId(page), (id) => id === second);
  await leave(page);
});

test('a mask can be painted without a pointer', async () => {
  const page = await visit('#/review');
  await reviewTitle(page).waitFor();
  const id = await reviewTitle(page).innerText();
  await openMask(page).waitFor();
  for (const key of ['i', 'x', ' ', 'Shift+ArrowDown', ' ']) {
    await page.keyboard.press(key);
  }
  await page.getByRole('button', { name: 'Save mask' }).waitFor();
  for (const key of ['+', '+', '+', ...Array(12).fill('Shift+ArrowRight')]) {
    await page.keyboard.press(key);
  }
  assert.ok(await isInside(page.locator('.brush-ring'), page.locator('.paint-pane')), 'the cross stays in view');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await eventually('it is saved', () => ask(page, `images/${id}`), ({ review }) => review === 'corrected');
  assert.deepEqual(await storedPixel(page, id, 0.5, 0.5), UNDECIDED);
  await leave(page);
});

async function isInside(part, whole) {
  const [{ x, y }, box] = [await part.boundingBox(), await whole.boundingBox()];
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

async function tabTo(page, isThere) {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate(isThere)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail('40 presses of Tab did not lead there');
}

function focusedText(page) {
  return page.evaluate(() => document.activeElement.textContent.trim());
}

function focusedId(page) {
  return page.evaluate(() => document.activeElement.dataset.id ?? null);
}
