import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type KeyContext, MAP_KEYS, REPEATED } from './keymap';
import { keyName } from './keyname';
import { shortcutsOn } from './tools';
import type { Workbench } from './workbench';

/** While the space bar is held, dragging moves the photograph. */
export const spaceHeld = signal(false);

/** Keys work wherever the focus is, but for fields that take text and while a dialog is open. */
export function useReviewKeys(bench: Workbench, open: KeyContext['open']): void {
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const release = () => (spaceHeld.value = false);
    const down = (event: KeyboardEvent) => isForKeys(event) && run(event, { bench, open, event }) && event.preventDefault();
    addEventListener('keydown', down, options);
    addEventListener('keyup', (event) => event.key === ' ' && release(), options);
    // Another window gets the keyup.
    addEventListener('blur', release, options);
    return () => stop.abort();
  });
}

/** A key that is held goes on only where that is meant: no photograph is confirmed because Enter was held too long. */
function run(event: KeyboardEvent, context: KeyContext): boolean {
  const name = keyName(event);
  const action = name === null ? undefined : MAP_KEYS[name];
  if (name === null || !action) {
    return false;
  }
  return (event.repeat && !REPEATED.has(name)) || action(context) !== false;
}

function isForKeys(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const typing = target.closest('input:not([type=checkbox]):not([type=range]):not([type=color]), select, textarea') !== null;
  const pressing = (event.key === 'Enter' || event.key === ' ') && target.closest('button, a, summary, input:not([type=range])') !== null;
  const sliding = event.key.startsWith('Arrow') && target.closest('input, [role=radiogroup]') !== null;
  const covered = document.querySelector('dialog[open]') !== null;
  const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  return !typing && !pressing && !sliding && !covered && (shortcutsOn.value || !single);
}

/** A button that is clicked does not take the focus, or the space bar would press it again instead of moving the photograph. */
export function keepFocus(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  if (target.closest('button, summary, .check') && !target.closest('dialog')) {
    event.preventDefault();
  }
}
