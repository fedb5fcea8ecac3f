import { computed, signal } from '@preact/signals';
import { route } from '../app/router';

/** True while somebody has scrolled away from the newest. */
export const scrolled = signal(false);

/** True while the keyboard is among the photographs. */
export const focused = signal(false);

/** While somebody reads nothing may move: not below their eyes, nor below the keyboard's focus, nor below an open photograph. */
export const reading = computed(() => scrolled.value || focused.value || (route.value.view === 'stream' && route.value.id !== null));

const AMONG_PHOTOGRAPHS = '.grid, .new-pill';

/** A pointer's click also gives the focus, but whoever clicks does not go on from there. */
export function onFocusIn(event: FocusEvent): void {
  focused.value = (event.target as Element).matches(':focus-visible');
}

/** The focus stays where it is when only the window loses it. */
export function onFocusOut(event: FocusEvent): void {
  const next = (event.relatedTarget as Element | null) ?? document.activeElement;
  if (!next?.closest(AMONG_PHOTOGRAPHS)) {
    focused.value = false;
  }
}
