import type { ImageSummary } from '../api/types';
import { Icon } from '../app/icons';
import { statusWord } from '../photo/describe';
import { indexOf } from '../state/classes';
import { colourOf } from '../state/display';
import { percent } from '../widgets/format';

const STEPS = ['queued', 'localized', 'seeded', 'segmented'];

/** Below a photograph: its labels, and how sure the samples are, or how far it is. The link says the same in words. */
export function Caption({ image }: { image: ImageSummary }) {
  return (
    <p class="caption" aria-hidden="true">
      <span class="caption-labels">
        {image.labels.map((label) => (
          <span key={label} class="caption-label">
            <i class="swatch" style={{ backgroundColor: colourOf(indexOf(label) ?? 0) }} />
            {label}
          </span>
        ))}
      </span>
      {image.review && (
        <span class="caption-review" title={image.review}>
          <Icon name={image.review === 'confirmed' ? 'check' : 'review'} />
        </span>
      )}
      <CaptionEnd image={image} />
    </p>
  );
}

function CaptionEnd({ image }: { image: ImageSummary }) {
  if (image.status === 'failed') {
    return <span class="caption-failed">failed</span>;
  }
  if (image.status !== 'segmented') {
    return (
      <span class="caption-steps" title={statusWord(image)}>
        {STEPS.map((step, place) => (
          <i key={step} class={place <= STEPS.indexOf(image.status) ? 'done' : ''} />
        ))}
      </span>
    );
  }
  return <span class="caption-confidence">{image.confidence == null ? '' : percent(image.confidence)}</span>;
}
