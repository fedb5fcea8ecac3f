import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImageSummary } from '../api/types';
import { aspectOf, aspectsVersion } from './aspects';
import { GridEnd } from './GridEnd';
import { GridRow } from './GridRow';
import { justify, type Row, rowOf, visibleRows } from './justify';
import { useGridKeys } from './keys';
import { focused, onFocusIn, onFocusOut, scrolled } from './reading';
import { feed } from './state';

const AHEAD = 700;
const CAPTION = 26;

/** Photographs in rows. Only the rows near what can be seen are on the page, so thousands stay as light as dozens. */
export function Grid() {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { images } = feed.value;
  const gap = width < 600 ? 8 : 12;
  const rows = useRows(images, width, gap);
  const [from, to] = useVisible(box, rows);
  const ids = useMemo(() => images.map(({ id }) => id), [images]);
  const { active, onKeyDown, onFocus } = useGridKeys(box, rows, ids);
  useEffect(() => () => void (focused.value = false), []);
  const shown = new Set(Array.from({ length: Math.max(0, to - from) }, (_, row) => from + row));
  shown.add(rowOf(rows, active));
  const last = rows.at(-1);
  return (
    <>
      <div
        ref={box}
        class="grid"
        role="grid"
        aria-label="Photographs, newest first"
        aria-rowcount={rows.length}
        style={{ height: `${last ? last.top + last.height + CAPTION : 0}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => (onFocus(event), onFocusIn(event))}
        onFocusOut={onFocusOut}
      >
        {rows.map((row, number) => shown.has(number) && <GridRow key={number} row={row} number={number} gap={gap} active={active} />)}
      </div>
      <GridEnd />
    </>
  );
}

function useRows(images: ImageSummary[], width: number, gap: number): Row[] {
  const height = width < 600 ? 170 : 215;
  return useMemo(
    () => justify(images.map(aspectOf), { width, height, gap, rowGap: gap + CAPTION }),
    [images, width, gap, aspectsVersion.value],
  );
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** The rows near the window, and whether somebody has scrolled away from the newest. */
function useVisible(box: { current: HTMLElement | null }, rows: Row[]): [number, number] {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const look = () => {
      const above = -(box.current?.getBoundingClientRect().top ?? 0);
      scrolled.value = above > 40;
      setTop(Math.round(above / 200) * 200);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      scrolled.value = false;
    };
  }, []);
  return visibleRows(rows, top - AHEAD, top + innerHeight + AHEAD);
}
