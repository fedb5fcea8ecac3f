import { signal } from '@preact/signals';

/** True while a verdict is on its way: until its answer nothing may change what it is about. */
export const saving = signal(false);

let last: Promise<void> = Promise.resolve();

/** Sends a verdict. */
export function sending(send: () => Promise<void>): Promise<void> {
  saving.value = true;
  last = send().finally(() => (saving.value = false));
  return last;
}

/** Resolves when no verdict is on its way any more. */
export function sent(): Promise<void> {
  return last;
}
