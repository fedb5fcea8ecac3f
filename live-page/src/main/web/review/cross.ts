import { toPane } from '../photo/zoom';
import { prepared } from './paint';
import { look } from './state';
import { cross, radius } from './tools';
import type { Workbench } from './workbench';

/** Painting without a pointer: a cross that arrow keys move by the brush's radius, and that paints where it is. */
export function toggleCross({ editor, zoomer }: Workbench): void {
  const mask = editor.value?.mask;
  cross.value = cross.value || !mask ? null : { x: mask.width / 2, y: mask.height / 2 };
  if (cross.value) {
    zoomer.current?.reveal(cross.value);
  }
}

/** The photograph goes with the cross: what is painted stays in view. */
export function changeCross({ editor, zoomer }: Workbench, x: number, y: number, far: boolean): void {
  const mask = editor.value?.mask;
  if (!mask || !cross.value) {
    return;
  }
  const by = Math.max(1, radius.value) * (far ? 5 : 1);
  cross.value = {
    x: Math.max(0, Math.min(mask.width - 1, cross.value.x + x * by)),
    y: Math.max(0, Math.min(mask.height - 1, cross.value.y + y * by)),
  };
  zoomer.current?.reveal(cross.value);
}

/** Zooms where the cross is, if there is one. */
export function zoomAtCross({ zoomer: { current: zoomer } }: Workbench, factor: number): void {
  zoomer?.zoom(factor, cross.value ? toPane(zoomer.view, cross.value) : undefined);
}

export function stamp(bench: Workbench): void {
  const editor = prepared(bench.editor.value);
  if (editor && cross.value) {
    editor.press(cross.value);
    editor.release();
    look(editor);
  }
}
