import { bands, type Box, grown, type Mask, union } from '../masks/mask';
import { drawMask, type MaskStyle, whole } from '../masks/overlay';

/** Pixels; four bytes each for a moment only, so that 40 megapixels need no picture of 160 MB beside the canvas. */
const MOST_AT_ONCE = 1_000_000;

/**
 * Draws a mask that is being painted. Changes are collected and drawn once per frame, and only the box around them: the time
 * of a stroke does not depend on how large the photograph is.
 */
export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private dirty: Box | null = null;
  private frame = 0;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly mask: Mask, private style: MaskStyle) {
    canvas.width = mask.width;
    canvas.height = mask.height;
    this.context = canvas.getContext('2d')!;
    this.changed(whole(mask));
  }

  restyle(style: MaskStyle): void {
    if (style !== this.style) {
      this.style = style;
      this.changed(whole(this.mask));
    }
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
    bands(box, MOST_AT_ONCE).forEach((band) => this.drawBand(band));
    this.canvas.dataset.drawn = 'true';
  }

  private drawBand(band: Box): void {
    const picture = new ImageData(band.width, band.height);
    drawMask(this.mask, this.style, picture.data, band);
    this.context.putImageData(picture, band.x, band.y);
  }
}
