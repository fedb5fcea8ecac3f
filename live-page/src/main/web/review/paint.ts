import { useLayoutEffect } from 'preact/hooks';
import type { MaskEditor } from '../masks/editor';
import { Zoomer } from '../photo/zoomer';
import { saving } from './saving';
import { image, look } from './state';
import { spaceHeld } from './keys';
import { mayLabel } from '../state/session';
import { paintedIndex, radius, tool } from './tools';
import { Ring } from './ring';
import type { Workbench } from './workbench';

interface Elements {
  pane: { current: HTMLDivElement | null };
  content: { current: HTMLDivElement | null };
  brush: { current: HTMLDivElement | null };
}

/** Lets the pointer paint. Past the renderer: nothing is drawn anew for a stroke but the pixels that it changes. */
export function usePaint(bench: Workbench, elements: Elements): void {
  // Before the photograph is placed, which tells the zoomer its size.
  useLayoutEffect(() => {
    const pane = elements.pane.current!;
    const zoomer = new Zoomer({ pane, content: elements.content.current!, pans, changed: () => ring.place() });
    const ring = new Ring(elements.brush.current!, zoomer, pane);
    bench.zoomer.current = zoomer;
    const brush = new PointerBrush(bench, zoomer, ring);
    const stop = brush.listen(pane);
    return () => {
      stop();
      ring.close();
      zoomer.close();
    };
  }, []);
}

function pans(event: PointerEvent): boolean {
  return spaceHeld.value || (event.buttons & 4) !== 0 || !mayLabel.value;
}

/** Gives the editor what the person picked last; null while nothing may be painted. */
export function prepared(editor: MaskEditor | null): MaskEditor | null {
  if (!editor || !image.value || saving.value) {
    return null;
  }
  editor.tool = tool.value;
  editor.radius = radius.value;
  editor.index = paintedIndex(image.value);
  return editor;
}

class PointerBrush {
  constructor(private readonly bench: Workbench, private readonly zoomer: Zoomer, private readonly ring: Ring) {}

  listen(pane: HTMLElement): () => void {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    pane.addEventListener('pointerdown', (event) => this.down(pane, event), options);
    pane.addEventListener('pointermove', (event) => this.move(event), options);
    pane.addEventListener('pointerup', () => this.up(), options);
    pane.addEventListener('pointercancel', () => this.up(), options);
    return () => stop.abort();
  }

  private down(pane: HTMLElement, event: PointerEvent): void {
    if (this.zoomer.pinching) {
      this.bench.editor.value?.cancel();
      return;
    }
    const editor = prepared(this.bench.editor.value);
    if (!editor || event.button !== 0 || pans(event)) {
      return;
    }
    pane.setPointerCapture(event.pointerId);
    editor.press(this.zoomer.at(event));
  }

  /** A fast pointer has more positions than frames: all of them belong to the stroke. */
  private move(event: PointerEvent): void {
    this.ring.follow(event);
    const editor = this.bench.editor.value;
    if (editor?.drawing) {
      const events = event.getCoalescedEvents?.() ?? [];
      (events.length > 0 ? events : [event]).forEach((part) => editor.move(this.zoomer.at(part)));
    }
  }

  private up(): void {
    const editor = this.bench.editor.value;
    if (editor?.drawing) {
      editor.release();
      look(editor);
    }
  }
}
