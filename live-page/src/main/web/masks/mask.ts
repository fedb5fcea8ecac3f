/** A part of a mask, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One class index for every pixel of a photograph, row by row. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly classes: Uint8Array;
}

export function emptyMask(width: number, height: number, index = 0): Mask {
  return { width, height, classes: new Uint8Array(width * height).fill(index) };
}

export function copyOf(mask: Mask): Mask {
  return { ...mask, classes: mask.classes.slice() };
}

/** The smallest box around both. */
export function union(one: Box | null, other: Box | null): Box | null {
  if (!one || !other) {
    return one ?? other;
  }
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The box, wider by a margin, as far as the mask reaches. */
export function grown(box: Box, margin: number, mask: Mask): Box {
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  return {
    x,
    y,
    width: Math.min(mask.width, box.x + box.width + margin) - x,
    height: Math.min(mask.height, box.y + box.height + margin) - y,
  };
}

/** The box in bands of whole rows, each of at most so many pixels where a row is no longer than that. */
export function bands(box: Box, pixels: number): Box[] {
  const rows = Math.max(1, Math.floor(pixels / box.width));
  return Array.from({ length: Math.ceil(box.height / rows) }, (_, band) => ({
    ...box,
    y: box.y + band * rows,
    height: Math.min(rows, box.height - band * rows),
  }));
}
