import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ImageSummary } from '../api/types';
import type { MaskEditor } from '../masks/editor';
import type { Zoomer } from '../photo/zoomer';
import { saving } from './saving';
import { look } from './state';
import { accept } from './verdict';

/** What the parts of the review view share about the photograph on screen. */
export interface Workbench {
  /** Null until the photograph and its mask can be seen. */
  editor: Signal<MaskEditor | null>;
  zoomer: { current: Zoomer | null };
  undo: () => void;
  redo: () => void;
  /** Says that the result is right, or saves what was painted. */
  accept: () => Promise<void>;
}

export function useWorkbench(image: ImageSummary | null): Workbench {
  const editor = useSignal<MaskEditor | null>(null);
  const zoomer = useMemo(() => ({ current: null as Zoomer | null }), []);
  const change = (how: (editor: MaskEditor) => void) => {
    if (editor.value && !editor.value.drawing && !saving.value) {
      how(editor.value);
      look(editor.value);
    }
  };
  return {
    editor,
    zoomer,
    accept: () => accept(image, editor.value),
    undo: () => change((present) => present.undo()),
    redo: () => change((present) => present.redo()),
  };
}
