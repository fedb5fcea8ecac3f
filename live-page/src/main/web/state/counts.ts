import { signal } from '@preact/signals';
import { listDeadLetters } from '../api/gateway';
import { on } from './events';

/** How many dead letters wait for somebody; the header says so. */
export const openLetters = signal(0);

export async function countLetters(): Promise<void> {
  const { deadLetters } = await listDeadLetters();
  openLetters.value = deadLetters.filter((letter) => letter.current).length;
}

let soon: ReturnType<typeof setTimeout> | undefined;

/** Many letters may come at once: counted a moment after the last. */
on('dead-letter', () => {
  clearTimeout(soon);
  soon = setTimeout(() => void countLetters().catch(() => undefined), 300);
});
