import { memo } from './memo';
import type { ImageSummary } from '../api/types';
import { hashOf } from '../app/router';
import { LayeredPhoto } from '../photo/LayeredPhoto';
import { describe } from '../photo/describe';
import { learnAspect } from './aspects';
import { Caption } from './Caption';

interface Props {
  image: ImageSummary;
  place: number;
  width: number;
  height: number;
  active: boolean;
}

const WIDTHS = [240, 480, 960, 1920];

/** A photograph of the grid; opens its details. */
export const Tile = memo(function Tile({ image, place, width, height, active }: Props) {
  const needed = width * Math.min(2, devicePixelRatio);
  const asked = WIDTHS.find((wide) => wide >= needed) ?? WIDTHS.at(-1);
  return (
    <div class={`tile ${image.status}`} role="gridcell" style={{ width: `${width}px` }}>
      <a
        href={hashOf('stream', image.id)}
        class="tile-link"
        data-place={place}
        data-id={image.id}
        data-status={image.status}
        tabIndex={active ? 0 : -1}
        aria-label={describe(image)}
        style={{ height: `${height}px` }}
        draggable={false}
      >
        <LayeredPhoto image={image} width={asked} alt="" onSize={(wide, high) => learnAspect(image, wide, high)} />
      </a>
      <Caption image={image} />
    </div>
  );
});
