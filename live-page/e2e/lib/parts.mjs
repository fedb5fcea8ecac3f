/** Parts of the page, by what they are for people. */
export const tile = (page, id) => page.locator(`.tile-link[data-id="${id}"]`);
export const maskOf = (page, id) => tile(page, id).locator('canvas.mask');
export const toolbar = (page) => page.getByRole('toolbar', { name: 'Paint tools' });
export const paintCanvas = (page) => page.locator('canvas[data-layer=paint]');
export const openMask = (page) => paintCanvas(page).and(page.locator('[data-drawn]'));
export const reviewTitle = (page) => page.locator('.review-head h1');

/** Picks a label in a field of chips. */
export async function addLabel(scope, field, label) {
  const input = scope.getByRole('combobox', { name: field });
  await input.fill(label);
  await scope.getByRole('option', { name: label, exact: true }).click();
}

/** Presses where shares of an element are, and moves on through others. */
export async function drag(page, locator, points) {
  const box = await locator.boundingBox();
  const at = ([x, y]) => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...at(points[0]));
  await page.mouse.down();
  for (const point of points.slice(1)) {
    await page.mouse.move(...at(point), { steps: 8 });
  }
  await page.mouse.up();
}
