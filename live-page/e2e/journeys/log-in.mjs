import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leave, logIn, visit } from '../lib/browser.mjs';
import { accessible, shot } from '../lib/checks.mjs';
import { settings } from '../lib/settings.mjs';

test('a page that is asked for a key shows nothing before it has one, and then goes on by itself', async () => {
  const keys = [];
  const page = await visit('#/stream', { before: (fresh) => guarded(fresh, keys) });
  const dialog = page.getByRole('dialog', { name: 'Log in' });
  await dialog.waitFor();
  await accessible(page, 'the log-in dialog');
  await shot(page, 'log-in-1280-light');
  // A browser closes a dialog at the second Escape whatever the page says.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.getByLabel('Key').fill('wrong');
  await dialog.getByRole('button', { name: 'Log in' }).click();
  await dialog.getByText('This key is not known').waitFor();
  await logIn(page, 'right');
  await page.getByText('ada').waitFor();
  assert.deepEqual(keys, ['wrong', 'right']);
  assert.equal(await page.getByRole('button', { name: 'Add photographs' }).count(), 0, 'a viewer may not add');
  await leave(page);
});

test('the gateway itself turns away a wrong key and takes the right one', { skip: settings.key ? false : 'this gateway asks for no key (KEY is not set)' }, async () => {
  const page = await visit('#/stream', { loggedOut: true, before: (fresh) => void (fresh.expectedFailures = /401/) });
  const dialog = page.getByRole('dialog', { name: 'Log in' });
  await dialog.getByLabel('Key').fill('surely-not-the-key');
  await dialog.getByRole('button', { name: 'Log in' }).click();
  await dialog.locator('#login-problem').filter({ hasText: /./ }).waitFor();
  await logIn(page, settings.key);
  await page.getByRole('button', { name: 'Log out' }).waitFor();
  await leave(page);
});

/** Answers as a gateway with keys does, before the real one is asked. */
async function guarded(page, keys) {
  page.expectedFailures = /401/;
  const known = () => keys.at(-1) === 'right';
  const json = (status, body) => ({ status, contentType: 'application/json', body: JSON.stringify(body) });
  await page.route(/\/(images|stages|statistics|classes|dead-letters|events|models|training)(\?|$)/, (route) => (known() ? route.fallback() : route.fulfill(json(401, {}))));
  await page.route('**/session', (route) => {
    if (route.request().method() === 'POST') {
      keys.push(route.request().postDataJSON().key);
      return known() ? route.fulfill({ status: 204 }) : route.fulfill(json(401, { detail: 'This key is not known.' }));
    }
    return route.fulfill(known() ? json(200, { name: 'ada', roles: ['viewer'], authentication: 'key' }) : json(401, {}));
  });
}
