import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImageSummary } from '../api/types';
import { describe } from './describe';
import { FullPhoto, useFullPhoto } from './FullPhoto';
import { Layers } from './LayeredPhoto';
import { PaneSign } from './PaneSign';
import { ZoomButtons } from './ZoomButtons';
import { Zoomer } from './zoomer';

/** A photograph with its layers, as large as the pane, to be looked at closely. */
export function ZoomPhoto({ image }: { image: ImageSummary }) {
  const pane = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const zoomer = useRef<Zoomer | null>(null);
  const photo = useFullPhoto(image);
  // Before the photograph can have loaded, which tells the zoomer its size.
  useLayoutEffect(() => {
    zoomer.current = new Zoomer({ pane: pane.current!, content: content.current!, pans: () => true });
    return () => zoomer.current?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (zoomKey(zoomer.current, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div class="zoom-box">
      <div ref={pane} class="zoom-pane" tabIndex={0} role="group" aria-label="Photograph; plus and minus zoom, arrows move" onKeyDown={onKeyDown}>
        <div ref={content} class="zoom-content layered">
          <FullPhoto image={image} photo={photo} alt={describe(image)} onSize={(width, height) => zoomer.current?.show({ width, height })} />
          {photo.progress === 'shown' && <Layers image={image} />}
        </div>
      </div>
      <PaneSign what="photograph" {...photo} />
      <ZoomButtons zoomer={zoomer} />
    </div>
  );
}

const STEP = 60;

/** True when the key meant the picture. Arrows move it only when it is larger than its pane, else they are for others. */
function zoomKey(zoomer: Zoomer | null, key: string): boolean {
  const before = zoomer?.view;
  const keys: Record<string, () => void> = {
    '+': () => zoomer?.zoom(1.4),
    '=': () => zoomer?.zoom(1.4),
    '-': () => zoomer?.zoom(1 / 1.4),
    w: () => zoomer?.fit(),
    ArrowLeft: () => zoomer?.pan({ x: STEP, y: 0 }),
    ArrowRight: () => zoomer?.pan({ x: -STEP, y: 0 }),
    ArrowUp: () => zoomer?.pan({ x: 0, y: STEP }),
    ArrowDown: () => zoomer?.pan({ x: 0, y: -STEP }),
  };
  keys[key]?.();
  return zoomer?.view.x !== before?.x || zoomer?.view.y !== before?.y || zoomer?.view.scale !== before?.scale;
}
