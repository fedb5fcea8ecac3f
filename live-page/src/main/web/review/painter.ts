import { type Box, grown, type Mask, union } from '../masks/mask';
import { drawMask, type MaskStyle, whole } from '../masks/overlay';

/**
 * Draws a mask that is being painted. Changes are collected and drawn once per frame, and only the box around them: the time
 * of a stroke does not depend on how large the photograph is.
 */
export class Painter {
  private readonly picture: ImageData;
  private readonly context: CanvasRenderingContext2D;
  private dirty: Box | null = null;
  private frame = 0;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly mask: Mask, private style: MaskStyle) {
    canvas.width = mask.width;
    canvas.height = mask.height;
    this.context = canvas.getContext('2d')!;
    this.picture = new ImageData(mask.width, mask.height);
    this.changed(whole(mask));
  }

  restyle(style: MaskStyle): void {
    this.style = style;
    this.changed(whole(this.mask));
  }

  changed(box: Box): void {
    this.dirty = union(this.dirty, box);
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => this.draw());
    }
  }

  close(): void {
    cancelAnimationFrame(this.frame);
  }

  /** Neighbours of changed pixels may have new outlines, so one pixel more on each side. */
  private draw(): void {
    this.frame = 0;
    const box = grown(this.dirty!, 1, this.mask);
    this.dirty = null;
    drawMask(this.mask, this.style, this.picture.data, box);
    this.context.putImageData(this.picture, 0, 0, box.x, box.y, box.width, box.height);
    this.canvas.dataset.drawn = 'true';
  }
}
