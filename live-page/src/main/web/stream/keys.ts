import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Row, rowOf } from './justify';

/** A photograph of the grid, and where it was: should it go, the one in its place counts. */
interface Active {
  id: string | null;
  place: number;
}

/**
 * One photograph of the grid can be reached with Tab; arrows, Home and End move on from it, across rows too. It stays the
 * same one when others come or go, and keeps the focus when it is drawn anew in another row.
 */
export function useGridKeys(box: { current: HTMLElement | null }, rows: Row[], ids: string[]) {
  const [active, setActive] = useState<Active>({ id: null, place: 0 });
  const moved = useRef(false);
  const place = placeOf(active, ids);
  const had = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (moved.current || (had && document.activeElement === document.body)) {
      focusTile(box.current, place, moved.current);
      moved.current = false;
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, place, rows);
    if (next === null) {
      return;
    }
    event.preventDefault();
    moved.current = true;
    setActive({ id: ids[next], place: next });
  };
  const onFocus = (event: FocusEvent) => {
    const { id, place: at } = (event.target as HTMLElement).dataset;
    if (id !== undefined && at !== undefined) {
      setActive({ id, place: Number(at) });
    }
  };
  return { active: place, onKeyDown, onFocus };
}

export function placeOf(active: Active, ids: string[]): number {
  const place = active.id === null ? -1 : ids.indexOf(active.id);
  return place < 0 ? Math.max(0, Math.min(active.place, ids.length - 1)) : place;
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

function focusTile(box: HTMLElement | null, place: number, intoView: boolean): void {
  const tile = box?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  tile?.focus({ preventScroll: true });
  if (intoView) {
    tile?.scrollIntoView({ block: 'nearest' });
  }
}
