import type { ImageSummary } from '../api/types';
import { Icon } from '../app/icons';
import { bestLayerOf, LAYER_NAMES } from '../state/display';
import { mayLabel } from '../state/session';
import { OpacitySlider } from '../photo/OpacitySlider';
import { ClassPicker } from './ClassPicker';
import { step } from './moves';
import { saving } from './saving';
import { painted } from './state';
import { doubtShown, maskShown } from './tools';
import type { Workbench } from './workbench';

interface Props {
  bench: Workbench;
  image: ImageSummary;
  onLabels: () => void;
}

/** What the photograph is said to show, what to paint with, and the verdict. */
export function SidePanel({ bench, image, onLabels }: Props) {
  return (
    <aside class="review-side" aria-label="Labels, classes and verdict">
      <section>
        <h2>Labels</h2>
        <p class="labels-line">
          {image.labels.join(', ') || 'none yet'} {image.labelOrigin === 'predicted' && <small class="muted">predicted</small>}
        </p>
        {mayLabel.value && (
          <button type="button" class="link" onClick={onLabels}>
            Correct labels <kbd>l</kbd>
          </button>
        )}
      </section>
      {mayLabel.value && <ClassPicker image={image} />}
      <Views image={image} />
      {mayLabel.value && <Verdict bench={bench} image={image} />}
    </aside>
  );
}

function Views({ image }: { image: ImageSummary }) {
  return (
    <fieldset class="layer-list">
      <legend>Shown</legend>
      <label class="check">
        <input type="checkbox" checked={maskShown.value} onChange={() => (maskShown.value = !maskShown.value)} />
        <span>
          Mask <kbd>m</kbd>
        </span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={doubtShown.value}
          disabled={!image.layers.includes('confidence')}
          onChange={() => (doubtShown.value = !doubtShown.value)}
        />
        <span>
          Where samples disagree <kbd>v</kbd>
        </span>
      </label>
      <OpacitySlider />
    </fieldset>
  );
}

function Verdict({ bench, image }: { bench: Workbench; image: ImageSummary }) {
  const layer = bestLayerOf(image);
  const saves = painted.value;
  const ready = bench.editor.value !== null && !saving.value && (saves || layer !== null);
  return (
    <div class="verdict">
      <button type="button" class="primary wide" disabled={!ready} onClick={() => void bench.accept()}>
        <Icon name="check" /> {saves ? 'Save mask' : 'Confirm'} <kbd>Enter</kbd>
      </button>
      <button type="button" class="wide" disabled={saving.value} onClick={() => void step(1)}>
        Later <kbd>j</kbd>
      </button>
      <p class="hint">
        {saves ? 'What you painted is saved as this photograph’s mask.' : layer ? `Confirms the ${LAYER_NAMES[layer].toLowerCase()} as it is.` : 'There is no mask yet: paint one, or wait.'} The segmenter
        learns from it.
      </p>
    </div>
  );
}
