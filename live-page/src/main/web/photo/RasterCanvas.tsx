import { useEffect, useRef } from 'preact/hooks';
import type { Mask } from '../masks/mask';
import { drawDoubt, drawMask, type MaskStyle } from '../masks/overlay';
import { raster } from './rasters';

interface Props {
  path: string;
  kind: 'mask' | 'doubt';
  style: MaskStyle;
  opacity: number;
  onProblem?: (error: unknown) => void;
}

/** One layer, drawn here from its numbers: so colours, opacity and hidden classes change without asking the gateway again. */
export function RasterCanvas({ path, kind, style, opacity, onProblem }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let wanted = true;
    const show = (mask: Mask) => wanted && canvas.current && draw(canvas.current, mask, { kind, style, opacity });
    raster(path).then(show, (error: unknown) => wanted && onProblem?.(error));
    return () => {
      wanted = false;
    };
  }, [path, kind, style, opacity]);
  return <canvas ref={canvas} class={`layer ${kind}`} data-layer={kind} aria-hidden="true" />;
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
