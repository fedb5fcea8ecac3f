import { useEffect } from 'preact/hooks';
import type { ImageSummary } from '../api/types';
import { BACKGROUND } from '../masks/palette';
import { nameOf } from '../state/classes';
import { colourOf } from '../state/display';
import { atHand, choices, paintedIndex, pick, resetPick, WITH_KEYS } from './tools';

/** The class to paint; the first nine have a number key. */
export function ClassPicker({ image }: { image: ImageSummary }) {
  useEffect(() => resetPick(image), [image.id]);
  const all = choices(image);
  const chosen = paintedIndex(image);
  const near = atHand(image);
  const more = all.slice(near);
  return (
    <section>
      <h2 id="picker-title">Paint</h2>
      <div class="class-picker" role="group" aria-labelledby="picker-title">
        {all.slice(0, near).map((index, place) => (
          <ClassButton key={index} index={index} shortcut={keyOf(place)} chosen={chosen === index} />
        ))}
        <ClassButton index={BACKGROUND} shortcut="0" chosen={chosen === BACKGROUND} />
      </div>
      {more.length > 0 && (
        <details class="more-classes">
          <summary>More classes</summary>
          <div class="class-picker" role="group" aria-label="More classes">
            {more.map((index, place) => (
              <ClassButton key={index} index={index} shortcut={keyOf(near + place)} chosen={chosen === index} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function keyOf(place: number): string | undefined {
  return place < WITH_KEYS ? String(place + 1) : undefined;
}

function ClassButton({ index, shortcut, chosen }: { index: number; shortcut?: string; chosen: boolean }) {
  return (
    <button type="button" class="class-button" aria-pressed={chosen} aria-keyshortcuts={shortcut} onClick={() => pick(index)}>
      <i class="swatch" style={{ backgroundColor: colourOf(index) }} />
      {nameOf(index)}
      {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  );
}
