import { signal } from '@preact/signals';

/** True while the gateway wants a key: the log-in dialog is open. */
export const loginWanted = signal(false);

let waiting: (() => void)[] = [];

/** Opens the log-in dialog; resolves when somebody has logged in. Calls that fail together wait for the same dialog. */
export function loggedIn(): Promise<void> {
  loginWanted.value = true;
  return new Promise((resolve) => waiting.push(resolve));
}

export function loginDone(): void {
  loginWanted.value = false;
  const resumed = waiting;
  waiting = [];
  resumed.forEach((resume) => resume());
}
