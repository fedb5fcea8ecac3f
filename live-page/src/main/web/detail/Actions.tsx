import { confirmLayer, retryImage } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { hashOf } from '../app/router';
import { Icon } from '../app/icons';
import { bestLayerOf, LAYER_NAMES } from '../state/display';
import { mayLabel } from '../state/session';
import { attempt, tell } from '../state/toasts';

/** What a person can do about a result. */
export function Actions({ image }: { image: ImageSummary }) {
  if (!mayLabel.value) {
    return null;
  }
  const layer = bestLayerOf(image);
  return (
    <div class="actions detail-actions">
      {image.status === 'failed' && (
        <button type="button" class="primary" onClick={() => void retry(image)}>
          <Icon name="retry" /> Retry
        </button>
      )}
      {layer && (
        <button type="button" onClick={() => void confirm(image, layer)}>
          <Icon name="check" /> Confirm {LAYER_NAMES[layer].toLowerCase()}
        </button>
      )}
      <a class="button" href={hashOf('review', image.id)}>
        <Icon name="brush" /> Paint
      </a>
    </div>
  );
}

async function confirm(image: ImageSummary, layer: 'mask' | 'segmentation' | 'seeds'): Promise<void> {
  if (await attempt(() => confirmLayer(image.id, layer))) {
    tell(`${image.id} is confirmed: the segmenter learns from this mask.`);
  }
}

async function retry(image: ImageSummary): Promise<void> {
  if (await attempt(() => retryImage(image.id))) {
    tell(`${image.id} is tried again.`);
  }
}
