import { Icon } from '../app/icons';
import type { Zoomer } from './zoomer';

/** Zooming for those who have no wheel. */
export function ZoomButtons({ zoomer }: { zoomer: { current: Zoomer | null } }) {
  return (
    <div class="zoom-buttons" role="group" aria-label="Zoom">
      <button type="button" class="square" aria-label="Closer" title="Closer (+)" onClick={() => zoomer.current?.zoom(1.4)}>
        <Icon name="add" />
      </button>
      <button type="button" class="square" aria-label="Further away" title="Further away (-)" onClick={() => zoomer.current?.zoom(1 / 1.4)}>
        <Icon name="minus" />
      </button>
      <button type="button" class="square" aria-label="Whole photograph" title="Whole photograph (w)" onClick={() => zoomer.current?.fit()}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
