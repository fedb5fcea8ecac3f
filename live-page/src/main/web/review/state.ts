import { batch, computed, signal } from '@preact/signals';
import type { MaskEditor } from '../masks/editor';
import { current, EMPTY_QUEUE, type Queue } from './queue';

export const queue = signal<Queue>(EMPTY_QUEUE);
export const image = computed(() => current(queue.value));

/** True while the mask on screen has strokes that are not saved. */
export const painted = signal(false);
export const canUndo = signal(false);
export const canRedo = signal(false);

/** Takes over what the editor says; without one there is nothing painted. */
export function look(editor: MaskEditor | null): void {
  batch(() => {
    painted.value = editor?.painted ?? false;
    canUndo.value = editor?.canUndo ?? false;
    canRedo.value = editor?.canRedo ?? false;
  });
}
