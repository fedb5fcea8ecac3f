import { signal } from '@preact/signals';
import { listDeadLetters } from '../api/gateway';
import { countOpen, NONE, type OpenCount } from './open-count';
import { on } from './events';

/** How many dead letters wait for somebody; the header says so. */
export const openLetters = signal<OpenCount>(NONE);

export async function countLetters(): Promise<void> {
  openLetters.value = await countOpen(listDeadLetters);
}

const AT_MOST_EVERY = 1_000;
let soon: ReturnType<typeof setTimeout> | undefined;

/** Many letters may come at once, and for long: they are counted every now and then. */
on('dead-letter', () => {
  soon ??= setTimeout(() => {
    soon = undefined;
    void countLetters().catch(() => undefined);
  }, AT_MOST_EVERY);
});
