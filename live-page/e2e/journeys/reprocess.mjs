import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { eventually, shot } from '../lib/checks.mjs';
import { tile } from '../lib/parts.mjs';
import { photographs } from '../lib/settings.mjs';

const [{ id }] = photographs(1);

test('what a filter shows is labelled again with other options', async () => {
  const page = await visit();
  const before = await ask(page, `images/${id}`);
  const label = before.labels[0];
  const { images } = await ask(page, `images?label=${label}`);
  await page.getByRole('combobox', { name: 'Label', exact: true }).selectOption(label);
  await eventually('the filter is applied', () => page.locator('.tile-link').count(), (count) => count === images.length);
  await tile(page, id).waitFor();

  await page.getByRole('button', { name: /^Label these again/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Label again' });
  await dialog.getByText('More options').click();
  await dialog.getByLabel('Samples of each view').fill('0');
  const go = dialog.getByRole('button', { name: `Label ${images.length} photograph${images.length === 1 ? '' : 's'} again` });
  page.expectedFailures = /422/;
  await go.click();
  await dialog.getByRole('alert').filter({ hasText: 'samples per view must be 1 to' }).waitFor();
  await dialog.getByLabel('Samples of each view').fill('8');
  await shot(page, 'label-again-1280-light');
  await go.click();
  await page.getByText(`${images.length} of ${images.length} photographs were submitted again`).waitFor();

  const after = await eventually('it is another revision', () => ask(page, `images/${id}`), ({ revision }) => revision > before.revision);
  assert.deepEqual(after.labels, before.labels);
  await leave(page);
});
