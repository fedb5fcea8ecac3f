/** A row of photographs of the same height that fills the width. */
export interface Row {
  first: number;
  widths: number[];
  top: number;
  height: number;
}

export interface Room {
  width: number;
  /** How high rows would like to be. */
  height: number;
  gap: number;
  /** Between rows, captions included. */
  rowGap: number;
}

/** Photographs side by side, uncropped, in rows that end at the same place; the last row keeps its natural height. */
export function justify(aspects: number[], { width, height, gap, rowGap }: Room): Row[] {
  const rows: Row[] = [];
  let first = 0;
  let top = 0;
  while (first < aspects.length && width > 0) {
    const count = rowLength(aspects, first, { width, height, gap, rowGap });
    const part = aspects.slice(first, first + count);
    const free = width - gap * (count - 1);
    const natural = free / part.reduce((sum, aspect) => sum + aspect, 0);
    const last = first + count === aspects.length;
    const rowHeight = Math.round(last ? Math.min(natural, height) : natural);
    rows.push({ first, widths: widthsOf(part, rowHeight, last && natural > height ? null : free), top, height: rowHeight });
    top += rowHeight + rowGap;
    first += count;
  }
  return rows;
}

/** The rows that a part of the page shows, as a range of their numbers. */
export function visibleRows(rows: Row[], from: number, to: number): [number, number] {
  const start = rows.findIndex((row) => row.top + row.height >= from);
  if (start < 0) {
    return [rows.length, rows.length];
  }
  const end = rows.findIndex((row) => row.top > to);
  return [start, end < 0 ? rows.length : end];
}

export function rowOf(rows: Row[], place: number): number {
  return rows.findIndex((row) => place >= row.first && place < row.first + row.widths.length);
}

/** As many as fit at the wanted height, or one more when that comes closer to it. */
function rowLength(aspects: number[], first: number, { width, height, gap }: Room): number {
  let sum = 0;
  for (let count = 1; first + count <= aspects.length; count++) {
    sum += aspects[first + count - 1];
    const natural = (width - gap * (count - 1)) / sum;
    if (natural <= height) {
      const before = (width - gap * (count - 2)) / (sum - aspects[first + count - 1]);
      return count > 1 && before - height < height - natural ? count - 1 : count;
    }
  }
  return aspects.length - first;
}

/** Whole pixels; what rounding leaves over goes to the last one, so that rows end exactly at the edge. */
function widthsOf(aspects: number[], height: number, free: number | null): number[] {
  const widths = aspects.map((aspect) => Math.round(aspect * height));
  if (free !== null) {
    widths[widths.length - 1] += Math.round(free) - widths.reduce((sum, width) => sum + width, 0);
  }
  return widths;
}
