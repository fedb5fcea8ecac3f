import { fitted, moved, type Place, revealing, type Size, toPicture, type View, zoomed } from './zoom';

export interface ZoomParts {
  pane: HTMLElement;
  content: HTMLElement;
  /** Whether this press moves the picture; else it belongs to somebody else, a brush for example. */
  pans: (event: PointerEvent) => boolean;
  changed?: (view: View) => void;
}

/** Lets a picture be zoomed with the wheel or two fingers and moved by dragging. Works on the elements, past the renderer. */
export class Zoomer {
  view: View = { scale: 1, x: 0, y: 0 };
  private picture: Size = { width: 1, height: 1 };
  private isFitted = true;
  private readonly fingers = new Map<number, Place>();
  private readonly stop = new AbortController();
  private readonly observer = new ResizeObserver(() => this.resized());

  constructor(private readonly parts: ZoomParts) {
    const { pane } = parts;
    const options = { signal: this.stop.signal };
    pane.addEventListener('wheel', (event) => this.onWheel(event), { ...options, passive: false });
    pane.addEventListener('pointerdown', (event) => this.onDown(event), options);
    pane.addEventListener('pointermove', (event) => this.onMove(event), options);
    for (const name of ['pointerup', 'pointercancel'] as const) {
      pane.addEventListener(name, (event) => this.fingers.delete(event.pointerId), options);
    }
    this.observer.observe(pane);
  }

  /** Two fingers move and zoom; whatever one finger began is off. */
  get pinching(): boolean {
    return this.fingers.size > 1;
  }

  show(picture: Size): void {
    this.picture = picture;
    this.parts.content.style.width = `${picture.width}px`;
    this.parts.content.style.height = `${picture.height}px`;
    this.fit();
  }

  fit(): void {
    this.isFitted = true;
    this.set(fitted(this.size, this.picture));
  }

  zoom(factor: number, at: Place = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    const next = zoomed(this.view, factor, at, Math.min(1, fitted(this.size, this.picture).scale));
    this.isFitted = false;
    this.set(moved(next, { x: 0, y: 0 }, this.size, this.picture));
  }

  pan(by: Place): void {
    this.set(moved(this.view, by, this.size, this.picture));
  }

  /** Moves the picture when a place of it is not in view. */
  reveal(place: Place): void {
    this.set(revealing(this.view, place, this.size, this.picture));
  }

  /** Where in the picture the pointer is. */
  at(event: MouseEvent): Place {
    return toPicture(this.view, this.inPane(event));
  }

  inPane(event: MouseEvent): Place {
    const box = this.parts.pane.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  close(): void {
    this.stop.abort();
    this.observer.disconnect();
  }

  private get size(): Size {
    return { width: this.parts.pane.clientWidth, height: this.parts.pane.clientHeight };
  }

  private set(view: View): void {
    this.view = view;
    const { content } = this.parts;
    content.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
    content.classList.toggle('close', view.scale > 4);
    this.parts.changed?.(view);
  }

  private resized(): void {
    if (this.isFitted) {
      this.fit();
    } else {
      this.pan({ x: 0, y: 0 });
    }
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    this.zoom(Math.exp((-event.deltaY * lines) / 400), this.inPane(event));
  }

  private onDown(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.parts.pans(event)) {
      this.fingers.set(event.pointerId, this.inPane(event));
      this.parts.pane.setPointerCapture(event.pointerId);
    }
  }

  private onMove(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    const now = this.inPane(event);
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.fingers.set(event.pointerId, now);
    if (other) {
      this.pinch(before, now, other);
    } else if (this.parts.pans(event)) {
      this.pan({ x: now.x - before.x, y: now.y - before.y });
    }
  }

  private pinch(before: Place, now: Place, other: Place): void {
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    this.zoom(factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    this.pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
  }
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
