import { useEffect, useRef, useState } from 'preact/hooks';
import { feed, loadMore, loading, reading } from './state';
import { aspectOf } from './aspects';
import { GridRow } from './GridRow';
import { justify, type Row, rowOf, visibleRows } from './justify';
import { useGridKeys } from './keys';

const AHEAD = 700;
const CAPTION = 26;
const NEAR_END = 1500;

/** Photographs in rows. Only the rows near what can be seen are on the page, so thousands stay as light as dozens. */
export function Grid() {
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { images } = feed.value;
  const gap = width < 600 ? 8 : 12;
  const rows = justify(images.map(aspectOf), { width, height: width < 600 ? 170 : 215, gap, rowGap: gap + CAPTION });
  const [from, to] = useVisible(box, rows);
  const { active, onKeyDown, onFocus } = useGridKeys(box, rows);
  useEndless(end, images.length);
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
        onFocusIn={onFocus}
      >
        {rows.map((row, number) => shown.has(number) && <GridRow key={number} row={row} number={number} gap={gap} active={active} />)}
      </div>
      <div ref={end} class="grid-end" role="status">
        {loading.value === 'more' && 'Reading more …'}
      </div>
    </>
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
      reading.value = above > 40;
      setTop(Math.round(above / 200) * 200);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      reading.value = false;
    };
  }, []);
  return visibleRows(rows, top - AHEAD, top + innerHeight + AHEAD);
}

/** Reads the next page when the end comes near. */
function useEndless(end: { current: HTMLElement | null }, count: number): void {
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && void loadMore(), {
      rootMargin: `${NEAR_END}px`,
    });
    observer.observe(end.current!);
    return () => observer.disconnect();
  }, [count]);
}
