import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { accessible, eventually, shot } from '../lib/checks.mjs';
import { addLabel, tile } from '../lib/parts.mjs';
import { photographs, settings } from '../lib/settings.mjs';

const [, { id }] = photographs(2);

test('a corrected label makes the stream label the photograph again', async () => {
  const page = await visit();
  await tile(page, id).click();
  const dialog = page.getByRole('dialog', { name: id });
  await dialog.getByText('Segmented').first().waitFor();
  await dialog.locator('canvas.mask[data-drawn]').waitFor();
  await shot(page, 'detail-1280-light');
  await accessible(page, 'the details of an image');

  const before = await ask(page, `images/${id}`);
  const other = before.labels.includes('dog') ? 'sheep' : 'dog';
  await addLabel(dialog, 'Labels', other);
  await dialog.getByRole('button', { name: 'Save labels' }).click();
  await page.getByText(`${id} is labelled again`).waitFor();

  const after = await eventually(
    'it is labelled again',
    () => ask(page, `images/${id}`),
    ({ revision, status, labels }) => revision > before.revision && status === 'segmented' && labels.includes(other),
    settings.maskTimeout,
  );
  assert.ok(after.stages.every(({ state }) => state === 'done'), JSON.stringify(after.stages));
  await dialog.getByRole('button', { name: `Remove ${other}` }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await leave(page);
});
