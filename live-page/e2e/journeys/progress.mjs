import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { accessible, coverage, shot } from '../lib/checks.mjs';
import { withTraining } from '../lib/training.mjs';

test('the progress shows what the gateway counts, and how the segmenter learns', async () => {
  const page = await visit('#/progress', { before: withTraining });
  const { images } = await ask(page, 'statistics');
  await page.locator('.overview div').filter({ hasText: 'photographs' }).getByText(String(images), { exact: true }).waitFor();
  await page.locator('.stage-table tbody tr').first().waitFor();

  await page.getByRole('img', { name: 'Loss: loss went from 0.900 to 0.320' }).waitFor();
  const scores = page.getByRole('region', { name: 'mIoU over time' });
  await scores.getByRole('img', { name: 'mIoU: mIoU went from 0.180 to 0.560' }).waitFor();
  assert.ok((await coverage(scores.locator('canvas'))) > 500, 'the curve is drawn');
  await scores.getByText('As a table').click();
  assert.equal(await scores.locator('tbody tr').filter({ hasText: '2026' }).count(), 20, 'the last twenty points are in the table');
  await accessible(page, 'the progress with learning curves');
  await shot(page, 'learning-1280-light');
  await leave(page);
});
