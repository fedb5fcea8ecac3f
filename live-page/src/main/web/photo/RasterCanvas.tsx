import { useEffect, useRef } from 'preact/hooks';
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
  useEffect(() => {
    let wanted = true;
    const show = (mask: Mask) => wanted && canvas.current && draw(canvas.current, mask, { kind, style, opacity });
    raster(path).then(show, (error: unknown) => wanted && tellUnlessGone(error));
    return () => {
      wanted = false;
    };
  }, [path, kind, style, opacity]);
  return <canvas ref={canvas} class={`layer ${kind}`} data-layer={kind} aria-hidden="true" />;
}

/** An image that is labelled again loses its layers for a while; the event that says so is on its way. */
function tellUnlessGone(error: unknown): void {
  if (!(error instanceof Problem && error.status === 404)) {
    complain(error);
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
