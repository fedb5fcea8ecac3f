import { useEffect, useRef, useState } from 'preact/hooks';
import { layerPath } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { FullPhoto, useFullPhoto } from '../photo/FullPhoto';
import { PaneSign } from '../photo/PaneSign';
import { RasterCanvas } from '../photo/RasterCanvas';
import type { Size } from '../photo/zoom';
import { describe } from '../photo/describe';
import { opacity, style } from '../state/display';
import { readAhead } from './ahead';
import { usePaint } from './paint';
import { following } from './queue';
import { queue } from './state';
import { cross, doubtShown, maskShown } from './tools';
import { useMask } from './loading';
import type { Workbench } from './workbench';

/** The photograph and its mask, to be painted on. */
export function Canvas({ bench, image }: { bench: Workbench; image: ImageSummary }) {
  const pane = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const photo = useFullPhoto(image);
  const mask = useMask(bench, image, { canvas, size });
  usePaint(bench, { pane, content, brush });
  useNextRead(bench);
  const place = (width: number, height: number) => {
    if (!size) {
      bench.zoomer.current?.show({ width, height });
      setSize({ width, height });
    }
  };
  return (
    <div class="zoom-box">
      <div ref={pane} class="zoom-pane paint-pane" tabIndex={0} role="application" aria-label={`${describe(image)}. Press x for a cross that arrows move, question mark for help`}>
        <div ref={content} class="zoom-content layered">
          <FullPhoto image={image} photo={photo} alt="" onSize={place} />
          {doubtShown.value && image.layers.includes('confidence') && (
            <RasterCanvas path={layerPath(image, 'confidence')} kind="doubt" style={style.value} opacity={opacity.value} />
          )}
          <canvas ref={canvas} class="layer mask" data-layer="paint" aria-hidden="true" hidden={!maskShown.value} />
        </div>
        <div ref={brush} class={`brush-ring ${cross.value !== null ? 'cross' : ''}`} aria-hidden="true" />
      </div>
      {photo.progress === 'shown' ? <PaneSign what="mask" {...mask} /> : <PaneSign what="photograph" {...photo} />}
    </div>
  );
}

/** Once all of this one is there, the next one is read. */
function useNextRead({ editor }: Workbench): void {
  const next = following(queue.value);
  const free = editor.value !== null;
  useEffect(() => {
    if (free && next) {
      readAhead(next);
    }
  }, [free, next?.id]);
}
