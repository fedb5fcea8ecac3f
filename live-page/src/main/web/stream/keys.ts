import { useEffect, useRef, useState } from 'preact/hooks';
import { type Row, rowOf } from './justify';

/** One photograph of the grid can be reached with Tab; arrows, Home and End move on from it, across rows too. */
export function useGridKeys(box: { current: HTMLElement | null }, rows: Row[]) {
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) {
      moved.current = false;
      focusTile(box.current, active);
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, active, rows);
    if (next === null) {
      return;
    }
    event.preventDefault();
    moved.current = true;
    setActive(next);
  };
  const onFocus = (event: FocusEvent) => {
    const place = (event.target as HTMLElement).dataset.place;
    if (place !== undefined) {
      setActive(Number(place));
    }
  };
  const count = rows.reduce((sum, row) => sum + row.widths.length, 0);
  return { active: Math.min(active, Math.max(0, count - 1)), onKeyDown, onFocus };
}

/** Where a key leads; null when it leads nowhere. */
export function target(key: string, place: number, rows: Row[]): number | null {
  const count = rows.reduce((sum, row) => sum + row.widths.length, 0);
  const moves: Record<string, () => number> = {
    ArrowLeft: () => place - 1,
    ArrowRight: () => place + 1,
    ArrowUp: () => across(place, rows, -1),
    ArrowDown: () => across(place, rows, 1),
    Home: () => 0,
    End: () => count - 1,
  };
  const next = moves[key]?.();
  return next === undefined || next < 0 || next >= count ? null : next;
}

/** The photograph of another row whose middle is nearest. */
function across(place: number, rows: Row[], step: number): number {
  const from = rowOf(rows, place);
  const row = rows[from + step];
  if (from < 0 || !row) {
    return -1;
  }
  const middle = middles(rows[from])[place - rows[from].first];
  const distances = middles(row).map((other) => Math.abs(other - middle));
  return row.first + distances.indexOf(Math.min(...distances));
}

function middles(row: Row): number[] {
  let left = 0;
  return row.widths.map((width) => {
    left += width;
    return left - width / 2;
  });
}

function focusTile(box: HTMLElement | null, place: number): void {
  const tile = box?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  tile?.focus({ preventScroll: true });
  tile?.scrollIntoView({ block: 'nearest' });
}
