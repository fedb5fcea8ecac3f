import type { ImageSummary } from '../api/types';
import { Icon } from '../app/icons';
import { hashOf } from '../app/router';
import { percent } from '../widgets/format';
import { queue, step } from './state';

/** Where in the queue a person is. */
export function ReviewHead({ image, onHelp }: { image: ImageSummary; onHelp: () => void }) {
  const { images, place, cursor, done } = queue.value;
  const more = cursor === null ? '' : '+';
  return (
    <header class="review-head">
      <h1>
        <a href={hashOf('stream', image.id)}>{image.id}</a>
      </h1>
      <p class="review-confidence">{image.confidence == null ? 'no confidence yet' : `${percent(image.confidence)} confident`}</p>
      <p class="muted" role="status">
        {place + 1} of {images.length}
        {more}, least certain first{done > 0 && ` · ${done} done`}
      </p>
      <div class="review-ways">
        <button type="button" class="square" aria-label="Previous photograph" title="Previous (k)" disabled={place === 0} onClick={() => void step(-1)}>
          <Icon name="left" />
        </button>
        <button
          type="button"
          class="square"
          aria-label="Next photograph"
          title="Next (j)"
          disabled={place >= images.length - 1}
          onClick={() => void step(1)}
        >
          <Icon name="right" />
        </button>
        <button type="button" class="square" aria-label="Help and shortcuts" title="Help (?)" onClick={onHelp}>
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
