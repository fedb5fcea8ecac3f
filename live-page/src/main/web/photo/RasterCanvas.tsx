import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import type { Mask } from '../masks/mask';
import { drawDoubt, drawMask, type MaskStyle } from '../masks/overlay';
import { complain } from '../state/toasts';
import { raster } from './rasters';

interface Props {
  path: string;
  kind: 'mask' | 'doubt';
  style: MaskStyle;
  opacity: number;
}

/** One layer, drawn here from its numbers: so colours, opacity and hidden classes change without asking the gateway again. */
export function RasterCanvas({ path, kind, style, opacity }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const mask = useRaster(path);
  useEffect(() => {
    if (mask) {
      draw(canvas.current!, mask, { kind, style, opacity });
    }
  }, [mask, kind, style, opacity]);
  return <canvas ref={canvas} class={`layer ${kind}`} data-layer={kind} aria-hidden="true" />;
}

/** The numbers at a path; those of the path before until they are there. */
function useRaster(path: string): Mask | null {
  const [mask, setMask] = useState<Mask | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    raster(path, stop.signal).then(
      (read) => !stop.signal.aborted && setMask(read),
      (error: unknown) => !stop.signal.aborted && tellUnlessGone(error),
    );
    return () => stop.abort();
  }, [path]);
  return mask;
}

/**
 * An image that is labelled again loses its layers for a while; the event that says so is on its way. Of many pictures
 * that cannot be drawn, one message tells.
 */
function tellUnlessGone(error: unknown): void {
  if (!(error instanceof Problem && error.status === 404)) {
    complain(new Error('A layer of a photograph could not be drawn: the log of the gateway says why.'));
  }
}

function draw(canvas: HTMLCanvasElement, mask: Mask, { kind, style, opacity }: Pick<Props, 'kind' | 'style' | 'opacity'>): void {
  canvas.width = mask.width;
  canvas.height = mask.height;
  const picture = new ImageData(mask.width, mask.height);
  if (kind === 'mask') {
    drawMask(mask, style, picture.data);
  } else {
    drawDoubt(mask, opacity, picture.data);
  }
  canvas.getContext('2d')!.putImageData(picture, 0, 0);
  canvas.dataset.drawn = 'true';
}
