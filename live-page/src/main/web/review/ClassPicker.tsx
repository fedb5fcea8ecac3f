import { useEffect } from 'preact/hooks';
import type { ImageSummary } from '../api/types';
import { BACKGROUND } from '../masks/palette';
import { nameOf } from '../state/classes';
import { colourOf } from '../state/display';
import { choices, paintedIndex, pick, resetPick } from './tools';

const WITH_KEYS = 9;

/** The class to paint; the first nine have a number key. */
export function ClassPicker({ image }: { image: ImageSummary }) {
  useEffect(() => resetPick(image), [image.id]);
  const all = choices(image);
  const chosen = paintedIndex(image);
  const more = all.slice(WITH_KEYS);
  return (
    <section>
      <h2 id="picker-title">Paint</h2>
      <div class="class-picker" role="group" aria-labelledby="picker-title">
        {all.slice(0, WITH_KEYS).map((index, place) => (
          <ClassButton key={index} index={index} shortcut={String(place + 1)} chosen={chosen === index} />
        ))}
        <ClassButton index={BACKGROUND} shortcut="0" chosen={chosen === BACKGROUND} />
      </div>
      {more.length > 0 && (
        <details class="more-classes">
          <summary>More classes</summary>
          <div class="class-picker" role="group" aria-label="More classes">
            {more.map((index) => (
              <ClassButton key={index} index={index} chosen={chosen === index} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
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
