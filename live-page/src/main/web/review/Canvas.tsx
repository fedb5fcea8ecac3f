import { useEffect, useRef } from 'preact/hooks';
import { layerPath } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { MaskEditor } from '../masks/editor';
import { copyOf, emptyMask, type Mask } from '../masks/mask';
import { IGNORE } from '../masks/palette';
import { raster } from '../photo/rasters';
import { RasterCanvas } from '../photo/RasterCanvas';
import type { Size } from '../photo/zoom';
import { ZoomButtons } from '../photo/ZoomButtons';
import { describe } from '../photo/describe';
import { bestLayerOf, opacity, style } from '../state/display';
import { complain } from '../state/toasts';
import { usePaint } from './paint';
import { Painter } from './painter';
import { painted } from './state';
import { cross, doubtShown, maskShown } from './tools';
import type { Workbench } from './workbench';

/** The photograph and its mask, to be painted on. */
export function Canvas({ bench, image }: { bench: Workbench; image: ImageSummary }) {
  const pane = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const photo = useRef<HTMLImageElement>(null);
  useMask(bench, image, { canvas, photo });
  usePaint(bench, { pane, content, brush });
  return (
    <div class="zoom-box">
      <div ref={pane} class="zoom-pane paint-pane" tabIndex={0} role="application" aria-label={`${describe(image)}. Press x for a cross that arrows move, question mark for help`}>
        <div ref={content} class="zoom-content layered">
          <img ref={photo} class="photograph" src={layerPath(image, 'photo')} alt="" draggable={false} />
          {doubtShown.value && image.layers.includes('confidence') && (
            <RasterCanvas path={layerPath(image, 'confidence')} kind="doubt" style={style.value} opacity={opacity.value} />
          )}
          <canvas ref={canvas} class="layer mask" data-layer="paint" aria-hidden="true" hidden={!maskShown.value} />
        </div>
        <div ref={brush} class={`brush-ring ${cross.value !== null ? 'cross' : ''}`} aria-hidden="true" />
      </div>
      <ZoomButtons zoomer={bench.zoomer} />
    </div>
  );
}

interface Elements {
  canvas: { current: HTMLCanvasElement | null };
  photo: { current: HTMLImageElement | null };
}

/**
 * Loads the best mask into an editor; once somebody has painted, no new result takes their work away. There is no editor
 * before the photograph is in its place: a stroke would land elsewhere than where it is seen.
 */
function useMask(bench: Workbench, image: ImageSummary, elements: Elements): void {
  const painter = useRef<Painter | null>(null);
  const placed = useRef<Promise<Size> | null>(null);
  const layer = bestLayerOf(image);
  const path = layer && layerPath(image, layer);
  useEffect(() => {
    placed.current = place(elements.photo.current!, bench);
  }, []);
  useEffect(() => {
    let wanted = true;
    const open = async (loading: Promise<Mask>) => {
      const [mask] = await Promise.all([loading, placed.current]);
      const touched = painted.peek() || bench.editor.peek()?.drawing;
      if (wanted && !touched && elements.canvas.current) {
        const own = copyOf(mask);
        painter.current?.close();
        const next = new Painter(elements.canvas.current, own, style.peek());
        painter.current = next;
        bench.editor.value = new MaskEditor(own, (box) => next.changed(box));
      }
    };
    open(path === null ? placed.current!.then(undecided) : raster(path)).catch(complain);
    return () => {
      wanted = false;
    };
  }, [path]);
  useEffect(() => painter.current?.restyle(style.value), [style.value]);
  useEffect(() => () => void (bench.editor.value = null), []);
}

/** Once the photograph can be seen, fits it into the pane. */
async function place(photo: HTMLImageElement, bench: Workbench): Promise<Size> {
  await photo.decode();
  const size = { width: photo.naturalWidth, height: photo.naturalHeight };
  bench.zoomer.current?.show(size);
  return size;
}

/** Where there is no mask yet, everything is undecided. */
function undecided({ width, height }: Size): Mask {
  return emptyMask(width, height, IGNORE);
}
