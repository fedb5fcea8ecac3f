import { effect } from '@preact/signals';
import { type Place, toPane } from '../photo/zoom';
import type { Zoomer } from '../photo/zoomer';
import { cross, radius, tool } from './tools';

/** The outline of the brush, which follows the pointer, or the cross that arrow keys move. */
export class Ring {
  private at: Place | null = null;
  private readonly stop: () => void;

  constructor(private readonly element: HTMLElement, private readonly zoomer: Zoomer, pane: HTMLElement) {
    pane.addEventListener('pointerleave', () => (element.hidden = cross.peek() === null));
    element.hidden = true;
    this.stop = effect(() => {
      void [radius.value, tool.value];
      this.at = cross.value ?? this.at;
      element.hidden = cross.value === null;
      this.place();
    });
  }

  follow(event: PointerEvent): void {
    this.at = this.zoomer.at(event);
    this.element.hidden = event.pointerType === 'touch';
    this.place();
  }

  place(): void {
    if (!this.at) {
      return;
    }
    const { x, y } = toPane(this.zoomer.view, this.at);
    const size = tool.peek() === 'fill' ? 0 : radius.peek() * 2 * this.zoomer.view.scale;
    this.element.style.transform = `translate(${x}px, ${y}px)`;
    this.element.style.setProperty('--size', `${size}px`);
  }

  close(): void {
    this.stop();
  }
}
