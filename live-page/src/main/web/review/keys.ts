import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { MAP_KEYS, type KeyContext } from './keymap';
import { shortcutsOn } from './tools';
import type { Workbench } from './workbench';

/** While the space bar is held, dragging moves the photograph. */
export const spaceHeld = signal(false);

/** Keys work wherever the focus is, but for fields that take text and while a dialog is open. */
export function useReviewKeys(bench: Workbench, open: KeyContext['open']): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (isForKeys(event) && run(event, { bench, open, event })) {
        event.preventDefault();
      }
    };
    const up = (event: KeyboardEvent) => event.key === ' ' && (spaceHeld.value = false);
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    return () => {
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
    };
  });
}

function run(event: KeyboardEvent, context: KeyContext): boolean {
  const command = event.ctrlKey || event.metaKey;
  const name = (command ? 'Ctrl+' : '') + (command && event.shiftKey ? 'Shift+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const action = MAP_KEYS[name];
  if (!action || event.altKey) {
    return false;
  }
  return action(context) !== false;
}

function isForKeys(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const typing = target.closest('input:not([type=checkbox]):not([type=range]):not([type=color]), select, textarea') !== null;
  const pressing = (event.key === 'Enter' || event.key === ' ') && target.closest('button, a, summary, input') !== null;
  const sliding = event.key.startsWith('Arrow') && target.closest('input, [role=radiogroup]') !== null;
  const covered = document.querySelector('dialog[open]') !== null;
  const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  return !typing && !pressing && !sliding && !covered && (shortcutsOn.value || !single);
}
