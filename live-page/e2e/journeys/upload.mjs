import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leave, visit } from '../lib/browser.mjs';
import { coverage, eventually, shot } from '../lib/checks.mjs';
import { addLabel, maskOf, tile } from '../lib/parts.mjs';
import { photographs, settings } from '../lib/settings.mjs';

const [chosen, ...dropped] = photographs(4);

test('a chosen photograph becomes a mask while one looks on', async () => {
  const page = await visit();
  await page.evaluate(() => (globalThis.notReloaded = true));
  await page.getByRole('button', { name: 'Add photographs' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add photographs' });
  await dialog.locator('input[type=file]').setInputFiles(chosen.path);
  await addLabel(dialog, 'What is in them', chosen.label);
  await shot(page, 'upload-dialog');
  await dialog.getByRole('button', { name: 'Add 1 photograph' }).click();
  await dialog.getByRole('link', { name: 'accepted' }).waitFor();
  await page.keyboard.press('Escape');

  await tile(page, chosen.id).waitFor();
  await page.locator(`.tile-link[data-id="${chosen.id}"][data-status=segmented]`).waitFor({ timeout: settings.maskTimeout });
  await maskOf(page, chosen.id).and(page.locator('[data-drawn]')).waitFor();
  assert.ok((await coverage(maskOf(page, chosen.id))) > 0, 'the mask covers something');
  assert.equal(await page.evaluate(() => globalThis.notReloaded), true);
  await leave(page);
});

test('dropped photographs are added, and the stream being busy only makes them wait', async () => {
  let turnedAway = false;
  const page = await visit('#/stream', {
    before: (fresh) => {
      fresh.expectedFailures = /429/;
      return fresh.route('**/images', (route) => {
        if (route.request().method() !== 'POST' || turnedAway) {
          return route.continue();
        }
        turnedAway = true;
        return route.fulfill(tooMany());
      });
    },
  });
  await page.getByRole('button', { name: 'Add photographs' }).first().waitFor();
  await drop(page, dropped);
  const dialog = page.getByRole('dialog', { name: 'Add photographs' });
  // Without labels: the classifier says what is in them.
  await dialog.getByRole('button', { name: 'Add 3 photographs' }).click();
  await dialog.getByText('The stream is busy, waiting 1 s').waitFor();
  await eventually('all are accepted', () => dialog.getByRole('link', { name: 'accepted' }).count(), (count) => count === 3);
  await page.keyboard.press('Escape');
  for (const { id } of dropped) {
    await page.locator(`.tile-link[data-id="${id}"][data-status=segmented]`).waitFor({ timeout: settings.maskTimeout });
  }
  await shot(page, 'stream-1280-light');
  await leave(page);
});

test('a file that is no photograph is refused with what to do', async () => {
  const page = await visit();
  page.expectedFailures = /41[35]|422/;
  await page.getByRole('button', { name: 'Add photographs' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add photographs' });
  await dialog.locator('input[type=file]').setInputFiles({ name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photograph') });
  await dialog.getByRole('button', { name: 'Add 1 photograph' }).click();
  await dialog.locator('.upload-problem').getByText('formats are JPEG, PNG, GIF, BMP and WebP').waitFor();
  await leave(page);
});

async function drop(page, files) {
  const contents = files.map(({ name, bytes }) => ({ name, base64: bytes().toString('base64') }));
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, base64 } of all) {
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: 'image/webp' }));
    }
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    }
  }, contents);
}

function tooMany() {
  return {
    status: 429,
    headers: { 'Retry-After': '1', 'Content-Type': 'application/problem+json' },
    body: JSON.stringify({ title: 'Too Many Requests', status: 429, detail: 'The stream is saturated.' }),
  };
}
