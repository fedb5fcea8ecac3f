import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { eventually, shot } from '../lib/checks.mjs';

test('a dead letter tells its reason and can be retried', async () => {
  const page = await visit('#/dead-letters');
  const { deadLetters } = await ask(page, 'dead-letters');
  const letter = deadLetters.find(({ current, retriable }) => current && retriable);
  assert.ok(letter, 'the stack must have a dead letter that can be retried before this test starts');
  const row = page.locator(`.letter[data-id="${letter.id}"]`);
  await row.getByText(letter.reason).waitFor();
  await shot(page, 'dead-letters-1280-light');
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Retry selected (1)' }).click();
  await row.getByText('Retried').waitFor();
  await eventually('it is not open any more', () => ask(page, 'dead-letters'), (now) => !now.deadLetters.find(({ id }) => id === letter.id)?.current);
  await leave(page);
});
