import type { Span } from './brush';
import type { Mask } from './mask';

/**
 * The region around a pixel: what can be reached from it over the four sides of pixels without leaving its class. Whole
 * spans at a time, so that a background of a million pixels takes thousands of steps, not millions.
 */
export function regionSpans(mask: Mask, x: number, y: number): Span[] {
  if (x < 0 || y < 0 || x >= mask.width || y >= mask.height) {
    return [];
  }
  const region = new Region(mask, mask.classes[y * mask.width + x]);
  region.grow(x, y);
  return region.spans;
}

class Region {
  readonly spans: Span[] = [];
  private readonly taken: Uint8Array;
  private readonly waiting: number[] = [];

  constructor(private readonly mask: Mask, private readonly index: number) {
    this.taken = new Uint8Array(mask.classes.length);
  }

  grow(x: number, y: number): void {
    this.waiting.push(y * this.mask.width + x);
    while (this.waiting.length > 0) {
      const place = this.waiting.pop()!;
      if (this.belongs(place)) {
        this.take(place);
      }
    }
  }

  private belongs(place: number): boolean {
    return this.mask.classes[place] === this.index && this.taken[place] === 0;
  }

  private take(place: number): void {
    const row = place - (place % this.mask.width);
    let from = place;
    let to = place + 1;
    while (from > row && this.belongs(from - 1)) {
      from--;
    }
    while (to < row + this.mask.width && this.belongs(to)) {
      to++;
    }
    this.taken.fill(1, from, to);
    this.spans.push({ y: row / this.mask.width, from: from - row, to: to - row });
    this.look(from - this.mask.width, to - this.mask.width);
    this.look(from + this.mask.width, to + this.mask.width);
  }

  /** One place of every run that belongs to the region, in the row above or below. */
  private look(from: number, to: number): void {
    if (from < 0 || to > this.mask.classes.length) {
      return;
    }
    for (let place = from; place < to; place++) {
      if (this.belongs(place) && (place === from || !this.belongs(place - 1))) {
        this.waiting.push(place);
      }
    }
  }
}
