import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { confirmLayer, saveMask } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import type { MaskEditor } from '../masks/editor';
import { maskToPng } from '../masks/png-writer';
import type { Zoomer } from '../photo/zoomer';
import { bestLayerOf } from '../state/display';
import { mayLabel } from '../state/session';
import { attempt, tell } from '../state/toasts';
import { done, painted } from './state';

/** What the parts of the review view share about the photograph on screen. */
export interface Workbench {
  editor: Signal<MaskEditor | null>;
  zoomer: { current: Zoomer | null };
  busy: Signal<boolean>;
  undo: () => void;
  redo: () => void;
  /** Says that the result is right, or saves what was painted. */
  accept: () => Promise<void>;
}

export function useWorkbench(image: ImageSummary | null): Workbench {
  const editor = useSignal<MaskEditor | null>(null);
  const busy = useSignal(false);
  const zoomer = useMemo(() => ({ current: null as Zoomer | null }), []);
  const look = () => (painted.value = editor.value?.painted ?? false);
  const accept = async () => {
    if (!image || busy.value || !mayLabel.value) {
      return;
    }
    busy.value = true;
    await (painted.value ? save(image, editor.value) : confirm(image));
    busy.value = false;
  };
  return {
    editor, zoomer, busy, accept,
    undo: () => (editor.value?.undo(), look()),
    redo: () => (editor.value?.redo(), look()),
  };
}

async function save(image: ImageSummary, editor: MaskEditor | null): Promise<void> {
  if (editor && (await attempt(async () => saveMask(image.id, await maskToPng(editor.mask))))) {
    tell(`The mask of ${image.id} is saved: the segmenter learns from it.`);
    done(image.id);
  }
}

async function confirm(image: ImageSummary): Promise<void> {
  const layer = bestLayerOf(image);
  if (layer && (await attempt(() => confirmLayer(image.id, layer)))) {
    tell(`${image.id} is confirmed: the segmenter learns from this mask.`);
    done(image.id);
  }
}
