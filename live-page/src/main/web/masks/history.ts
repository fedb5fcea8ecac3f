import type { Span } from './brush';
import { type Box, type Mask, union } from './mask';

const SIDE = 64;

/** Tiles of the mask as they were, by number. */
type Step = Map<number, Uint8Array>;

export interface HistoryLimits {
  steps: number;
  bytes: number;
}

/** A fill of a large photograph's background keeps as many bytes as it has pixels, so steps alone are no bound. */
const LIMITS: HistoryLimits = { steps: 200, bytes: 128e6 };

/**
 * What was done to a mask, one step after the other, for undo and redo. A step keeps the tiles of 64 x 64 pixels that it
 * touched as they were before, so a stroke costs a few kilobytes, however large the photograph.
 */
export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private current: Step | null = null;
  private forgot = false;
  private readonly columns: number;

  constructor(private readonly mask: Mask, private readonly limits = LIMITS) {
    this.columns = Math.ceil(mask.width / SIDE);
  }

  /** True when the mask is another than at first, as far as steps tell: those that were dropped cannot be undone. */
  get changed(): boolean {
    return this.forgot || this.canUndo;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** How many bytes of old pixels are kept. */
  get bytes(): number {
    return [...this.done, ...this.undone].reduce((sum, step) => sum + bytesOf(step), 0);
  }

  begin(): void {
    this.current ??= new Map();
  }

  /** To be called before pixels of the spans change. */
  keep(spans: Span[]): void {
    for (const { y, from, to } of spans) {
      this.keepRow(Math.floor(y / SIDE), Math.floor(from / SIDE), Math.floor((to - 1) / SIDE));
    }
  }

  /** Ends a step; false when it left everything as it was, which is then no step. */
  end(): boolean {
    const step = this.current;
    this.current = null;
    if (!step) {
      return false;
    }
    for (const [number, tile] of step) {
      if (this.equals(number, tile)) {
        step.delete(number);
      }
    }
    return this.remember(step);
  }

  /** Takes back what the present step has changed so far, as if it had never begun. */
  abandon(): Box | null {
    const step = this.current;
    this.current = null;
    return step && this.restore(step);
  }

  /** Takes back the last step; the box around what changed, or null when there is none. */
  undo(): Box | null {
    return this.move(this.done, this.undone);
  }

  redo(): Box | null {
    return this.move(this.undone, this.done);
  }

  private remember(step: Step): boolean {
    if (step.size === 0) {
      return false;
    }
    this.done.push(step);
    this.undone = [];
    this.forget();
    return true;
  }

  /** Drops the oldest steps beyond the limits; the last one can always be undone. */
  private forget(): void {
    let bytes = this.bytes;
    while (this.done.length > 1 && (this.done.length > this.limits.steps || bytes > this.limits.bytes)) {
      bytes -= bytesOf(this.done.shift()!);
      this.forgot = true;
    }
  }

  private move(from: Step[], to: Step[]): Box | null {
    const step = from.pop();
    if (!step) {
      return null;
    }
    to.push(new Map([...step.keys()].map((number) => [number, this.read(number)])));
    return this.restore(step);
  }

  private restore(step: Step): Box | null {
    let changed: Box | null = null;
    for (const [number, tile] of step) {
      this.write(number, tile);
      changed = union(changed, this.box(number));
    }
    return changed;
  }

  private keepRow(row: number, first: number, last: number): void {
    for (let column = first; column <= last; column++) {
      const number = row * this.columns + column;
      if (this.current && !this.current.has(number)) {
        this.current.set(number, this.read(number));
      }
    }
  }

  private box(number: number): Box {
    const x = (number % this.columns) * SIDE;
    const y = Math.floor(number / this.columns) * SIDE;
    return { x, y, width: Math.min(SIDE, this.mask.width - x), height: Math.min(SIDE, this.mask.height - y) };
  }

  private read(number: number): Uint8Array {
    const { x, y, width, height } = this.box(number);
    const tile = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) {
      const start = (y + row) * this.mask.width + x;
      tile.set(this.mask.classes.subarray(start, start + width), row * width);
    }
    return tile;
  }

  private write(number: number, tile: Uint8Array): void {
    const { x, y, width, height } = this.box(number);
    for (let row = 0; row < height; row++) {
      this.mask.classes.set(tile.subarray(row * width, (row + 1) * width), (y + row) * this.mask.width + x);
    }
  }

  private equals(number: number, tile: Uint8Array): boolean {
    return this.read(number).every((index, place) => index === tile[place]);
  }
}

function bytesOf(step: Step): number {
  return [...step.values()].reduce((sum, tile) => sum + tile.length, 0);
}
