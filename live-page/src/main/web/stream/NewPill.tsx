import { onFocusIn, onFocusOut } from './reading';
import { feed, showFresh } from './state';

/** Says that photographs came in while somebody reads, and shows them when asked. */
export function NewPill() {
  const { fresh, gap } = feed.value;
  const count = fresh.length;
  return (
    <div class="new-pill" role="status" onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
      {count > 0 && (
        <button type="button" class="primary" onClick={show}>
          {gap ? `${count}+` : count} new<span class="hidden"> {count === 1 ? 'photograph' : 'photographs'}, show</span>
        </button>
      )}
    </div>
  );
}

/** The button goes when it is pressed: a keyboard's focus goes on with the newest photograph. */
function show(event: MouseEvent): void {
  showFresh();
  if (event.detail === 0) {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.grid .tile-link')?.focus({ preventScroll: true }));
  }
}
