import { emptyMask, type Mask } from '../../../main/web/masks/mask';
import type { Span } from '../../../main/web/masks/brush';
import type { Random } from '../random';

/** A mask of random blocks of a few classes: regions with edges and holes, as real masks have. */
export function randomMask(random: Random, largest = 150): Mask {
  const mask = emptyMask(random.integer(1, largest), random.integer(1, largest));
  for (let block = 0; block < 12; block++) {
    fillBlock(mask, random);
  }
  return mask;
}

/** The same spans as a set of places. */
export function placesOf(mask: Mask, spans: Span[]): Set<number> {
  const places = new Set<number>();
  for (const { y, from, to } of spans) {
    for (let x = from; x < to; x++) {
      places.add(y * mask.width + x);
    }
  }
  return places;
}

function fillBlock({ width, height, classes }: Mask, random: Random): void {
  const [x, y] = [random.integer(0, width), random.integer(0, height)];
  const [right, bottom] = [random.integer(x, width) + 1, random.integer(y, height) + 1];
  const index = random.pick([0, 8, 12, 15, 255]);
  for (let row = y; row < bottom; row++) {
    classes.fill(index, row * width + x, row * width + right);
  }
}
