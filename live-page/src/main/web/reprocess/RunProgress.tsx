import type { ReprocessState } from '../api/types';
import { counted } from '../widgets/format';

/** How far the run is. It goes on when nobody looks. */
export function RunProgress({ state: { done, skipped, total } }: { state: ReprocessState }) {
  const count = (value: number) => value.toLocaleString('en');
  return (
    <div class="run">
      <p role="status">
        {count(done)} of {counted(total, 'photograph')} submitted again
        {skipped > 0 && `, ${count(skipped)} could not be`}
      </p>
      <progress max={Math.max(1, total)} value={done + skipped} aria-label="Photographs submitted again" />
      <p class="hint">
        They go in no faster than results come. You can close this: it goes on in the gateway, and the stream shows the new masks as they come.
      </p>
    </div>
  );
}
