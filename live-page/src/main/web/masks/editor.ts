import { paintSpans, type Point, type Span, strokeSpans } from './brush';
import { regionSpans } from './fill';
import { History } from './history';
import { type Box, type Mask } from './mask';
import { BACKGROUND, IGNORE } from './palette';

export type Tool = 'brush' | 'fill' | 'erase' | 'ignore';

/** What a person does to a mask: tools, strokes, undo. Knows nothing of screens; tells which box changed. */
export class MaskEditor {
  tool: Tool = 'brush';
  /** The class that the brush and fills set. */
  index = BACKGROUND;
  /** Of the brush, in pixels of the photograph. */
  radius = 12;
  private readonly history: History;
  private last: Point | null = null;

  constructor(readonly mask: Mask, private readonly changed: (box: Box) => void) {
    this.history = new History(mask);
  }

  /** True when the mask is another than the one that was opened. */
  get painted(): boolean {
    return this.history.changed;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  get drawing(): boolean {
    return this.last !== null;
  }

  /** The pointer goes down. */
  press(point: Point): void {
    this.history.begin();
    this.last = point;
    const fills = this.tool === 'fill';
    this.apply(fills ? regionSpans(this.mask, Math.floor(point.x), Math.floor(point.y)) : strokeSpans(this.mask, point, point, this.radius));
  }

  /** The pointer has moved while down. */
  move(point: Point): void {
    if (this.last && this.tool !== 'fill') {
      this.apply(strokeSpans(this.mask, this.last, point, this.radius));
      this.last = point;
    }
  }

  release(): void {
    this.last = null;
    this.history.end();
  }

  /** Takes back the stroke that is being drawn: it was the first finger of two. */
  cancel(): void {
    this.last = null;
    this.tell(this.history.abandon());
  }

  undo(): void {
    this.tell(this.history.undo());
  }

  redo(): void {
    this.tell(this.history.redo());
  }

  private apply(spans: Span[]): void {
    this.history.keep(spans);
    this.tell(paintSpans(this.mask, spans, this.paint));
  }

  private get paint(): number {
    return { brush: this.index, fill: this.index, erase: BACKGROUND, ignore: IGNORE }[this.tool];
  }

  private tell(box: Box | null): void {
    if (box) {
      this.changed(box);
    }
  }
}
