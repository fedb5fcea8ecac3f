import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { settings } from './settings.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No rule of axe-core may be violated in what the page shows now. */
export async function accessible(page, where) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'passes'] }));
  assert.ok(passes.length > 10, `axe-core looked at ${where}`);
  const told = violations.map((rule) => `${rule.id} (${rule.help}): ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  assert.deepEqual(told, [], where);
}

/** Nothing reaches over the right edge of the window. */
export async function noSidewaysScroll(page, where) {
  const { content, window } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: innerWidth }));
  assert.ok(content <= window, `${where} is ${content} pixels wide in a window of ${window}`);
}

const shots = new Set();

/** A picture for people to look at, where they asked for some. No two may have the same name. */
export async function shot(page, name) {
  assert.ok(!shots.has(name), `there are two screenshots called ${name}`);
  shots.add(name);
  if (settings.results) {
    mkdirSync(settings.results, { recursive: true });
    await page.screenshot({ path: join(settings.results, `${name}.png`) });
  }
}

/** Asks again and again until it is so; what it was at last goes into the message. */
export async function eventually(what, ask, isSo, timeout = 30_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await ask();
    if (isSo(value)) {
      return value;
    }
    if (Date.now() > end) {
      assert.fail(`${what}: waited ${timeout / 1000} s, at last it was ${JSON.stringify(value)?.slice(0, 500)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Red, green, blue and opacity of the pixels of a canvas, as [x, y, width, height] shares of it ask. */
export function pixelsOf(locator, x = 0.5, y = 0.5) {
  return locator.evaluate(
    (canvas, [left, top]) => [...canvas.getContext('2d').getImageData(Math.floor(canvas.width * left), Math.floor(canvas.height * top), 1, 1).data],
    [x, y],
  );
}

/** How many pixels of a canvas are not clear. */
export function coverage(locator) {
  return locator.evaluate((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let place = 3; place < data.length; place += 4) {
      count += data[place] > 0 ? 1 : 0;
    }
    return count;
  });
}

/** The colour that the browser's own decoder finds in the stored mask: the page's code has no part in it. */
export function storedPixel(page, id, x, y) {
  return page.evaluate(
    async ([path, left, top]) => {
      const file = await (await fetch(path, { cache: 'reload' })).blob();
      const picture = await createImageBitmap(file, { colorSpaceConversion: 'none' });
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context.drawImage(picture, 0, 0);
      return [...context.getImageData(Math.floor(picture.width * left), Math.floor(picture.height * top), 1, 1).data.slice(0, 3)];
    },
    [`images/${encodeURIComponent(id)}/mask.png`, x, y],
  );
}
