import { confirmLayer, saveMask } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import type { MaskEditor } from '../masks/editor';
import { maskToPng } from '../masks/png-writer';
import { bestLayerOf } from '../state/display';
import { mayLabel } from '../state/session';
import { attempt, tell } from '../state/toasts';
import { done } from './moves';
import { saving, sending } from './saving';
import { look, painted } from './state';

/**
 * Sends what was painted, or says that the result is right; without an editor nobody has seen yet what that would be about. A
 * stroke that is still being drawn ends here: what is seen is what is sent.
 */
export async function accept(image: ImageSummary | null, editor: MaskEditor | null): Promise<void> {
  if (!image || !editor || saving.value || !mayLabel.value) {
    return;
  }
  editor.release();
  look(editor);
  await sending(() => (painted.value ? save(image, editor) : confirm(image)));
}

async function save(image: ImageSummary, editor: MaskEditor): Promise<void> {
  if (await attempt(async () => saveMask(image.id, await maskToPng(editor.mask)))) {
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
