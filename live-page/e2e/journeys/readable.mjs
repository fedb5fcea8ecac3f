import { test } from 'node:test';
import { leave, visit } from '../lib/browser.mjs';
import { accessible, noSidewaysScroll, shot } from '../lib/checks.mjs';

/** Each view, and what must be there before one looks at it. */
const VIEWS = {
  stream: '.tile-link canvas.mask[data-drawn]',
  review: '.review-head h1, .empty',
  progress: '.overview dd',
  models: '.version',
  'dead-letters': '.letter, .empty',
};

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    test(`every view can be used by everybody at ${width} pixels, ${colorScheme}`, async () => {
      const page = await visit('#/stream', { colorScheme, viewport: { width, height: 844 } });
      for (const [view, sign] of Object.entries(VIEWS)) {
        await page.evaluate((name) => (location.hash = `#/${name}`), view);
        await page.locator(sign).first().waitFor();
        const where = `${view} at ${width}, ${colorScheme}`;
        await noSidewaysScroll(page, where);
        await accessible(page, where);
        await shot(page, `${view}-${width}-${colorScheme}`);
      }
      await leave(page);
    });
  }
}
