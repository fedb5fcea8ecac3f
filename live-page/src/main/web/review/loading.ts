import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageSummary } from '../api/types';
import { MaskEditor } from '../masks/editor';
import { copyOf, emptyMask, type Mask } from '../masks/mask';
import { IGNORE } from '../masks/palette';
import type { Progress } from '../photo/FullPhoto';
import { raster } from '../photo/rasters';
import type { Size } from '../photo/zoom';
import { paintStyle } from '../state/display';
import { on } from '../state/events';
import { complain } from '../state/toasts';
import { pathOfMask } from './ahead';
import { Painter } from './painter';
import { look, painted } from './state';
import type { Workbench } from './workbench';

interface Place {
  canvas: { current: HTMLCanvasElement | null };
  /** The photograph's; null until that is in its place: a stroke would land elsewhere than where it is seen. */
  size: Size | null;
}

/** Loads the best mask into an editor; once somebody has painted, no new result takes their work away. */
export function useMask(bench: Workbench, image: ImageSummary, { canvas, size }: Place): { progress: Progress; again: () => void } {
  const painter = useRef<Painter | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const path = pathOfMask(image);
  const open = (mask: Mask) => {
    painter.current?.close();
    const next = new Painter(canvas.current!, mask, paintStyle.peek());
    painter.current = next;
    bench.editor.value = new MaskEditor(mask, (box) => next.changed(box));
    look(bench.editor.value);
  };
  useEffect(() => {
    let wanted = true;
    const failure = (error: unknown) => wanted && (complain(error), setFailed(true));
    maskOf(path, size).then((mask) => wanted && mask && !isTouched(bench) && open(mask), failure);
    return () => void (wanted = false);
  }, [path, size, attempts]);
  useEffect(() => restyling(() => painter.current), []);
  useEffect(() => () => (painter.current?.close(), (bench.editor.value = null), look(null)), []);
  const again = () => (setFailed(false), setAttempts((count) => count + 1));
  useEffect(() => (failed ? on('resumed', again) : undefined), [failed]);
  return { progress: bench.editor.value ? 'shown' : failed ? 'failed' : 'reading', again };
}

/** Asks for the mask at once, but there is none before the photograph's size is known. */
async function maskOf(path: string | null, size: Size | null): Promise<Mask | null> {
  const mask = path === null ? null : await raster(path);
  return size && (mask ? copyOf(mask) : undecided(size));
}

function isTouched({ editor }: Workbench): boolean {
  return painted.peek() || (editor.peek()?.drawing ?? false);
}

/** Where there is no mask yet, everything is undecided. */
function undecided({ width, height }: Size): Mask {
  return emptyMask(width, height, IGNORE);
}

const REST_MS = 150;

/** A new style draws all of the mask again: while a slider is moved, only once it rests. */
function restyling(painter: () => Painter | null): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const style = paintStyle.value;
    clearTimeout(rest);
    rest = setTimeout(() => painter()?.restyle(style), REST_MS);
  });
  return () => (clearTimeout(rest), stop());
}
