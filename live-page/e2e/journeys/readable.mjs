import { test } from 'node:test';
import { leave, visit } from '../lib/browser.mjs';
import { accessible, noSidewaysScroll, shot } from '../lib/checks.mjs';
import { openMask } from '../lib/parts.mjs';
import { photographs } from '../lib/settings.mjs';
import { withTraining } from '../lib/training.mjs';

const [{ id }] = photographs(1);

/** Each view, and what must be there before one looks at it. */
const VIEWS = {
  stream: (page) => page.locator('.tile-link canvas.mask[data-drawn]').first(),
  [`review/${id}`]: openMask,
  progress: (page) => page.locator('.chart canvas').last(),
  models: (page) => page.locator('.version').first(),
  'dead-letters': (page) => page.locator('.letter').first(),
};

/** Dialogs: the view they belong to, what opens them, and their name. */
const DIALOGS = {
  details: { view: `stream/${id}`, open: () => undefined, title: id },
  upload: { view: 'stream', open: (page) => page.getByRole('button', { name: 'Add photographs' }).first().click(), title: 'Add photographs' },
  'label-again': { view: 'stream', open: (page) => page.getByRole('button', { name: /^Label all again/ }).click(), title: 'Label again' },
  help: { view: `review/${id}`, open: (page) => page.getByRole('button', { name: 'Help and shortcuts' }).click(), title: 'Reviewing' },
};

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    test(`every view can be used by everybody at ${width} pixels, ${colorScheme}`, async () => {
      const page = await visit('#/stream', { colorScheme, viewport: { width, height: 844 }, before: withTraining });
      for (const [view, sign] of Object.entries(VIEWS)) {
        await goTo(page, view);
        await sign(page).waitFor();
        await look(page, view.split('/')[0], width, colorScheme);
      }
      await leave(page);
    });
  }

  test(`every dialog can be used by everybody on a telephone, ${colorScheme}`, async () => {
    const page = await visit('#/stream', { colorScheme, viewport: { width: 390, height: 844 } });
    for (const [name, { view, open, title }] of Object.entries(DIALOGS)) {
      await goTo(page, view);
      await open(page);
      const dialog = page.getByRole('dialog', { name: title, exact: true });
      await dialog.waitFor();
      await look(page, `dialog-${name}`, 390, colorScheme);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await leave(page);
  });
}

function goTo(page, view) {
  return page.evaluate((hash) => (location.hash = hash), `#/${view}`);
}

async function look(page, what, width, colorScheme) {
  const where = `${what} at ${width}, ${colorScheme}`;
  await noSidewaysScroll(page, where);
  await accessible(page, where);
  await shot(page, `view-${what}-${width}-${colorScheme}`);
}
