import { test } from 'node:test';
import { leave, visit } from '../lib/browser.mjs';

test('the page says that it lost the gateway, comes back by itself, and says when the broker is away', async () => {
  let cut = true;
  let away = false;
  const page = await visit('#/progress', {
    before: async (fresh) => {
      fresh.expectedFailures = /Failed to load|ERR_|503/;
      await fresh.route('**/events', (route) => (cut ? route.abort() : route.fallback()));
      await fresh.route('**/statistics', (route) => (away ? route.fulfill(brokerAway()) : route.fallback()));
    },
  });
  const state = page.locator('.connection');
  await state.filter({ hasText: 'Reconnecting' }).waitFor();
  cut = false;
  await state.filter({ hasText: 'Live' }).waitFor();
  away = true;
  await page.getByRole('link', { name: 'Models' }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('alert').filter({ hasText: 'broker' }).waitFor();
  await leave(page);
});

function brokerAway() {
  return {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '3' },
    body: JSON.stringify({ status: 503, detail: 'The broker cannot be reached; nothing is lost.' }),
  };
}
