import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, leave, visit } from '../lib/browser.mjs';
import { settings } from '../lib/settings.mjs';

test('the page comes with a strict policy that allows no inline script and no other host', async () => {
  const page = await visit();
  const policy = (await page.request.get(settings.baseUrl)).headers()['content-security-policy'] ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self'(;|$)/);
  assert.doesNotMatch(policy, /unsafe|https?:/);
  await leave(page);
});

test('no journey left a complaint in the browser: no violated policy, no error, no call to another host', () => {
  assert.deepEqual(complaints, []);
});
