import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { shot } from '../lib/checks.mjs';

test('a model is rolled back, and back again', async () => {
  const page = await visit('#/models');
  const { roles } = await ask(page, 'models');
  const role = roles.find(({ versions }) => versions.length > 1);
  assert.ok(role, 'the stack must know two versions of a role before this test starts');
  const other = role.versions.find(({ version }) => version !== role.current);
  await shot(page, 'models-1280-light');
  await use(page, other.version);
  await use(page, role.current);
  await leave(page);
});

async function use(page, version) {
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: version, exact: true }) });
  await card.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: /Roll back|Use it/ }).click();
  await card.getByText('current', { exact: true }).waitFor();
}
