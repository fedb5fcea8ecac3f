import type { Box, Mask } from './mask';

/** A place on a mask; pixel (0, 0) reaches from 0 to 1. */
export interface Point {
  x: number;
  y: number;
}

/** Pixels of row y, from `from` up to but without `to`. */
export interface Span {
  y: number;
  from: number;
  to: number;
}

/**
 * The pixels whose centres are no further than `radius` from the line between two points: what a round brush covers that is
 * drawn from one to the other. A pixel that holds an end of the line always belongs to it, however thin the brush.
 */
export function strokeSpans(mask: Mask, start: Point, end: Point, radius: number): Span[] {
  const spans: Span[] = [];
  const reach = Math.max(radius, Math.SQRT1_2);
  const top = Math.max(0, Math.floor(Math.min(start.y, end.y) - reach));
  const bottom = Math.min(mask.height - 1, Math.ceil(Math.max(start.y, end.y) + reach));
  for (let y = top; y <= bottom; y++) {
    const span = clipped(mask, y, across(start, end, reach, y + 0.5));
    if (span) {
      spans.push(span);
    }
  }
  return spans;
}

/** Sets the spans to a class; the box around them, or null. */
export function paintSpans(mask: Mask, spans: Span[], index: number): Box | null {
  for (const { y, from, to } of spans) {
    mask.classes.fill(index, y * mask.width + from, y * mask.width + to);
  }
  return boxAround(spans);
}

export function boxAround(spans: Span[]): Box | null {
  if (spans.length === 0) {
    return null;
  }
  let left = Infinity;
  let right = 0;
  let top = Infinity;
  let bottom = 0;
  for (const { y, from, to } of spans) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function clipped(mask: Mask, y: number, reach: [number, number] | null): Span | null {
  if (!reach) {
    return null;
  }
  const from = Math.max(0, Math.ceil(reach[0] - 0.5));
  const to = Math.min(mask.width, Math.floor(reach[1] - 0.5) + 1);
  return from < to ? { y, from, to } : null;
}

/** Where a horizontal line enters and leaves the brush's track, which is convex: two discs and the band between them. */
function across(start: Point, end: Point, radius: number, y: number): [number, number] | null {
  const parts = [acrossDisc(start, radius, y), acrossDisc(end, radius, y), acrossBand(start, end, radius, y)];
  const hit = parts.filter((part) => part !== null);
  if (hit.length === 0) {
    return null;
  }
  return [Math.min(...hit.map((part) => part[0])), Math.max(...hit.map((part) => part[1]))];
}

function acrossDisc(centre: Point, radius: number, y: number): [number, number] | null {
  const square = radius * radius - (y - centre.y) ** 2;
  if (square < 0) {
    return null;
  }
  const half = Math.sqrt(square);
  return [centre.x - half, centre.x + half];
}

function acrossBand(start: Point, end: Point, radius: number, y: number): [number, number] | null {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) {
    return null;
  }
  // Along the line between 0 and its length, across it between -radius and radius.
  const along = between(dx / length, (dy / length) * (y - start.y), 0, length);
  const aside = between(-dy / length, (dx / length) * (y - start.y), -radius, radius);
  if (!along || !aside) {
    return null;
  }
  const from = Math.max(along[0], aside[0]);
  const to = Math.min(along[1], aside[1]);
  return from <= to ? [start.x + from, start.x + to] : null;
}

/** The t for which low <= slope * t + offset <= high. */
function between(slope: number, offset: number, low: number, high: number): [number, number] | null {
  if (Math.abs(slope) < 1e-12) {
    return offset >= low && offset <= high ? [-Infinity, Infinity] : null;
  }
  const one = (low - offset) / slope;
  const other = (high - offset) / slope;
  return one < other ? [one, other] : [other, one];
}
