import { useEffect, useState } from 'preact/hooks';
import { correctLabels } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { mayLabel } from '../state/session';
import { attempt, tell } from '../state/toasts';
import { LabelChips } from '../widgets/LabelChips';

interface Props {
  image: ImageSummary;
  onSaved?: () => void;
  autoFocus?: boolean;
}

/** The labels of an image. Other labels mean that it is labelled again; none, that the classifier predicts them. */
export function LabelsEditor({ image, onSaved, autoFocus }: Props) {
  const [labels, setLabels] = useState(image.labels);
  const [busy, setBusy] = useState(false);
  const stored = image.labels.join(' ');
  useEffect(() => setLabels(image.labels), [stored]);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const done = await attempt(() => correctLabels(image.id, labels));
    setBusy(false);
    if (done) {
      tell(`${image.id} is labelled again${labels.length > 0 ? ` as ${labels.join(' and ')}` : ', with predicted labels'}.`);
      onSaved?.();
    }
  };
  if (!mayLabel.value) {
    return <p class="labels-line">{image.labels.join(', ') || 'No labels yet'}</p>;
  }
  const changed = labels.join(' ') !== stored;
  return (
    <form class="labels-editor" onSubmit={(event) => void save(event)}>
      <LabelChips title="Labels" hint={hintFor(image)} labels={labels} onChange={setLabels} autoFocus={autoFocus} />
      <div class="actions">
        <button type="submit" class={changed ? 'primary' : ''} disabled={busy}>
          {changed ? 'Save labels' : 'Label again'}
        </button>
      </div>
    </form>
  );
}

function hintFor(image: ImageSummary): string {
  return image.labelOrigin === 'predicted' ? 'Predicted by the classifier. Correct them if they are wrong.' : 'Without any, the classifier predicts them.';
}
