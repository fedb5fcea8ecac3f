import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, leave, visit } from '../lib/browser.mjs';
import { coverage, eventually, shot } from '../lib/checks.mjs';
import { maskOf, tile } from '../lib/parts.mjs';
import { photographs } from '../lib/settings.mjs';

const [{ id }] = photographs(1);

test('layers, opacity, classes and colours change what is drawn over the photographs', async () => {
  const page = await visit();
  const mask = maskOf(page, id);
  const drawn = mask.and(page.locator('[data-drawn]'));
  await drawn.waitFor();

  await page.getByRole('checkbox', { name: 'Segmentation' }).uncheck();
  await tile(page, id).locator('[data-mask=seeds]').waitFor();
  await page.getByRole('checkbox', { name: 'Seeds' }).uncheck();
  await mask.waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: 'Localization map' }).check();
  await tile(page, id).locator('img.heat').waitFor();
  await page.getByRole('checkbox', { name: 'Doubt' }).check();
  await tile(page, id).locator('canvas.doubt[data-drawn]').waitFor();
  await shot(page, 'stream-maps-1280-light');
  await page.getByRole('checkbox', { name: 'Localization map' }).uncheck();
  await page.getByRole('checkbox', { name: 'Doubt' }).uncheck();
  await page.getByRole('checkbox', { name: 'Segmentation' }).check();
  await drawn.waitFor();

  const before = await usualOpacity(mask);
  await page.getByRole('slider', { name: 'Opacity' }).fill('0.1');
  await eventually('the mask is fainter', () => usualOpacity(mask), (now) => now < before);

  const { classes } = await ask(page, `images/${id}`);
  const covering = Object.keys(classes).filter((name) => name !== 'background');
  assert.ok(covering.length > 0, `the mask of ${id} has a class: ${JSON.stringify(classes)}`);
  await page.getByRole('slider', { name: 'Opacity' }).fill('1');
  await page.getByLabel(`Colour of ${covering[0]}`).fill('#010203');
  await eventually('the class has the new colour', () => colours(mask), (all) => all.includes('1,2,3'));
  for (const name of covering) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await eventually('nothing is drawn any more', () => coverage(mask), (count) => count === 0);
  await page.reload();
  await page.getByRole('button', { name: covering[0], exact: true, pressed: false }).waitFor();
  await leave(page);
});

test('filters narrow the stream', async () => {
  const page = await visit();
  await tile(page, id).waitFor();
  await page.getByRole('combobox', { name: 'State' }).selectOption('queued');
  await tile(page, id).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await tile(page, id).waitFor();
  await leave(page);
});

/** The median opacity of what is drawn, so of surfaces and not of outlines. */
function usualOpacity(canvas) {
  return canvas.evaluate((element) => {
    const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
    const opacities = data.filter((value, place) => place % 4 === 3 && value > 0).sort();
    return opacities[opacities.length >> 1] ?? 0;
  });
}

function colours(canvas) {
  return canvas.evaluate((element) => {
    const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
    const found = new Set();
    for (let place = 0; place < data.length; place += 4) {
      if (data[place + 3] > 200) {
        found.add(data.slice(place, place + 3).join());
      }
    }
    return [...found];
  });
}
