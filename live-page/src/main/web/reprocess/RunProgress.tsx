import type { ReprocessState } from '../api/types';
import { counted } from '../widgets/format';

/** How far the run is. It goes on when nobody looks. */
export function RunProgress({ state, onClose }: { state: ReprocessState; onClose: () => void }) {
  const { running, done, skipped, total } = state;
  const count = (value: number) => value.toLocaleString('en');
  return (
    <div class="run">
      <p role="status">
        {count(done)} of {counted(total, 'photograph')} submitted again
        {skipped > 0 && `, ${count(skipped)} could not be`}
      </p>
      <progress max={Math.max(1, total)} value={done + skipped} aria-label="Photographs submitted again" />
      <p class="hint">
        {running
          ? 'They go in no faster than results come. You can close this: it goes on in the gateway, and the stream shows the new masks as they come.'
          : 'The stream shows the new masks as they come.'}
      </p>
      <div class="actions">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  );
}
