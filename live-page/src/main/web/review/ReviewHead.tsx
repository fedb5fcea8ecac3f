import type { ImageSummary } from '../api/types';
import { Icon } from '../app/icons';
import { hashOf } from '../app/router';
import { percent } from '../widgets/format';
import { ZoomButtons } from '../photo/ZoomButtons';
import { step } from './moves';
import { saving } from './saving';
import { queue } from './state';
import type { Workbench } from './workbench';

interface Props {
  bench: Workbench;
  image: ImageSummary;
  onHelp: () => void;
}

/** Where in the queue a person is, and ways to others. Nothing may lie over the photograph: all of it can be painted. */
export function ReviewHead({ bench, image, onHelp }: Props) {
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
        <ZoomButtons zoomer={bench.zoomer} />
        <button type="button" class="square" aria-label="Previous photograph" title="Previous (k)" disabled={place === 0 || saving.value} onClick={() => void step(-1)}>
          <Icon name="left" />
        </button>
        <button
          type="button"
          class="square"
          aria-label="Next photograph"
          title="Next (j)"
          disabled={place >= images.length - 1 || saving.value}
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
