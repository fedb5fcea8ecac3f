import { test } from 'node:test';
import { leave, visit } from '../lib/browser.mjs';

test('the header says when the gateway is lost, when its broker is away, and the page comes back by itself', async () => {
  let cut = true;
  let away = false;
  const page = await visit('#/stream', {
    before: async (fresh) => {
      fresh.expectedFailures = /Failed to load|ERR_|503/;
      await fresh.addInitScript(silenceable);
      await fresh.route('**/events', (route) => (cut ? route.abort() : route.fallback()));
      await fresh.route(/\/(images|stages|statistics|training|models)(\?|$)/, (route) => (away ? route.fulfill(brokerAway()) : route.fallback()));
    },
  });
  const state = page.locator('.connection');
  await state.filter({ hasText: 'Reconnecting' }).waitFor();
  cut = false;
  await state.filter({ hasText: 'Live' }).waitFor();

  // The stream of events stays open, but nothing comes; the list cannot be read.
  away = true;
  await page.evaluate(() => (globalThis.silent = true));
  await page.getByRole('combobox', { name: 'State' }).selectOption('segmented');
  await state.filter({ hasText: 'Broker away' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'broker' }).waitFor();

  const again = page.waitForResponse((response) => /\/images\?/.test(response.url()) && response.ok());
  away = false;
  await page.evaluate(() => (globalThis.silent = false));
  await state.filter({ hasText: 'Live' }).waitFor();
  await again;
  await page.locator('.tile-link').first().waitFor();
  await leave(page);
});

/** Lets a test keep events from the page, as a gateway without its broker does. */
function silenceable() {
  const { addEventListener } = EventSource.prototype;
  EventSource.prototype.addEventListener = function (name, listener) {
    addEventListener.call(this, name, (event) => globalThis.silent || listener(event));
  };
}

function brokerAway() {
  return {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '3' },
    body: JSON.stringify({ status: 503, detail: 'The broker cannot be reached; nothing is lost.' }),
  };
}
