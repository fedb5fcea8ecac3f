import { counted } from '../widgets/format';
import { feed, showFresh } from './state';

/** Says that photographs came in while somebody reads further down, and shows them when asked. */
export function NewPill() {
  const count = feed.value.fresh.length;
  return (
    <div class="new-pill" role="status">
      {count > 0 && (
        <button type="button" class="primary" onClick={showFresh}>
          {count} new <span class="hidden">{counted(count, 'photograph')}, show</span>
        </button>
      )}
    </div>
  );
}
